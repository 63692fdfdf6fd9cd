-- title: Claims of an event over time
-- purpose: Who knew what when: the figures of one event in the order in which they were stated.
-- param: event event: name or id of the event
-- param: measure text =: only this measure
SELECT as_of, published, outlet, actor, measure, group_name AS "group", thing, side, figure, modality, document,
    quote, claim
FROM current_claims
WHERE claim IN (
    SELECT claim_id FROM claim_events WHERE event_id IN (SELECT value FROM json_each(:event)))
  AND (:measure IS NULL OR measure = :measure)
ORDER BY as_of, published, measure, group_name, side, outlet, document, span_start, claim;
