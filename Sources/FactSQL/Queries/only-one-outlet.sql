-- title: Figures that only one outlet has
-- purpose: Exclusive, or wrong: figures of an event that several outlets report, which no other outlet gives with
--     the same bounds.
-- param: outlets integer = 2: the event is reported by at least so many outlets
-- param: outlet outlet =: only figures of this outlet
WITH reported AS MATERIALIZED (
    SELECT * FROM current_claims WHERE event_id IS NOT NULL AND modality = 'asserted' AND NOT is_optional
),
shared (event_id) AS (
    SELECT event_id FROM reported GROUP BY event_id HAVING count(DISTINCT outlet_id) >= :outlets
)
SELECT a.event, a.measure, a.group_name AS "group", a.thing, a.side, a.figure, a.outlet, a.actor, a.as_of,
    a.published, a.document, a.quote, a.claim
FROM reported a
WHERE a.event_id IN (SELECT event_id FROM shared)
  AND (:outlet IS NULL OR a.outlet_id IN (SELECT value FROM json_each(:outlet)))
  AND NOT EXISTS (
    SELECT 1 FROM reported b
    WHERE b.event_id = a.event_id AND b.measure = a.measure AND b.group_name = a.group_name
      AND b.thing IS a.thing AND b.low IS a.low AND b.high IS a.high AND b.outlet_id <> a.outlet_id)
ORDER BY a.event, a.event_id, a.measure, a.group_name, a.side, a.least, a.most, a.outlet, a.document, a.claim;
