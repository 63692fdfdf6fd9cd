-- title: The same figure laid to different actors
-- purpose: One figure of one event, and two names for who said it: check which outlet has the source right.
-- param: event event =: only this event
WITH sourced AS MATERIALIZED (
    SELECT * FROM current_claims
    WHERE actor_id IS NOT NULL AND event_id IS NOT NULL AND modality = 'asserted' AND NOT is_optional
      AND (:event IS NULL OR event_id IN (SELECT value FROM json_each(:event)))
)
SELECT a.event, a.measure, a.group_name AS "group", a.thing, a.side, a.figure, a.actor, a.outlet, a.as_of,
    a.published, a.document, a.quote, a.claim
FROM sourced a
WHERE EXISTS (
    SELECT 1 FROM sourced b
    WHERE b.event_id = a.event_id AND b.measure = a.measure AND b.group_name = a.group_name
      AND b.side IS a.side AND b.thing IS a.thing AND b.low IS a.low AND b.high IS a.high
      AND b.actor_id <> a.actor_id)
ORDER BY a.event, a.event_id, a.measure, a.group_name, a.side, a.least, a.most, a.actor, a.outlet, a.document,
    a.claim;
