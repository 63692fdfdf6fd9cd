-- title: Disagreements across outlets
-- purpose: Figures of one event, measure and group that another outlet gives differently. The command
--     `factdb disagreements` also tells verdicts, reasons and origins.
-- param: event event =: only this event
-- param: measure text =: only this measure
WITH rivals AS MATERIALIZED (
    SELECT * FROM current_claims
    WHERE modality = 'asserted' AND event_id IS NOT NULL AND NOT is_optional
      AND (:event IS NULL OR event_id IN (SELECT value FROM json_each(:event)))
      AND (:measure IS NULL OR measure = :measure)
)
SELECT a.event, a.measure, a.group_name AS "group", a.thing, a.side, a.outlet, a.actor, a.figure, a.low, a.high,
    a.qualifier, a.as_of, a.published, a.document, a.quote, a.claim
FROM rivals a
WHERE EXISTS (
    SELECT 1 FROM rivals b
    WHERE b.event_id = a.event_id AND b.measure = a.measure AND b.outlet_id <> a.outlet_id
      -- Civilians against people differ in scope and may still disagree; a part of a whole has rivals of its
      -- own group only.
      AND (b.group_name = a.group_name OR (a.part_of IS NULL AND b.part_of IS NULL
        AND 'things' NOT IN (a.group_name, b.group_name) AND 'people' IN (a.group_name, b.group_name)))
      AND (b.side = a.side OR a.side IS NULL OR b.side IS NULL) AND b.thing IS a.thing
      AND (b.low IS NOT a.low OR b.high IS NOT a.high))
ORDER BY a.event, a.event_id, a.measure, a.group_name, a.side, a.least, a.most, a.outlet, a.document, a.claim;
