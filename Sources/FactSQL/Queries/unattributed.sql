-- title: Claims without any attribution
-- purpose: Figures that an outlet asserts in its own voice, with neither an actor nor anybody who relays one.
-- param: outlet outlet =: only this outlet
SELECT outlet, published, document, measure, group_name AS "group", thing, side, figure, event, quote, claim
FROM current_claims
WHERE actor_as_written IS NULL AND via IS NULL AND modality = 'asserted'
  AND NOT is_optional
  AND (:outlet IS NULL OR outlet_id IN (SELECT value FROM json_each(:outlet)))
ORDER BY outlet, published, document, span_start, claim;
