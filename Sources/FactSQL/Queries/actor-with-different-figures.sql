-- title: One actor quoted with different figures
-- purpose: Where articles lay different figures for the same thing to the same actor: a correction over time, or
--     somebody misquotes.
-- param: actor actor =: only this actor and its members
WITH quoted AS MATERIALIZED (
    SELECT * FROM current_claims
    WHERE actor_id IS NOT NULL AND event_id IS NOT NULL AND modality = 'asserted' AND part_of IS NULL
      AND NOT is_optional
      AND (:actor IS NULL OR actor_id IN (SELECT value FROM json_each(:actor)))
)
SELECT a.actor, a.event, a.measure, a.group_name AS "group", a.thing, a.side, a.figure, a.as_of, a.outlet,
    a.published, a.document, a.quote, a.claim
FROM quoted a
WHERE EXISTS (
    SELECT 1 FROM quoted b
    WHERE b.actor_id = a.actor_id AND b.event_id = a.event_id AND b.measure = a.measure
      AND b.group_name = a.group_name AND b.side IS a.side AND b.thing IS a.thing
      AND (b.low IS NOT a.low OR b.high IS NOT a.high))
ORDER BY a.actor, a.actor_id, a.event, a.event_id, a.measure, a.group_name, a.side, a.as_of, a.least, a.most,
    a.outlet, a.document, a.claim;
