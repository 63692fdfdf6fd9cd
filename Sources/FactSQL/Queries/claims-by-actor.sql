-- title: Claims by actor
-- purpose: What one actor asserts, in every outlet, over time; members of a party count for the party.
-- param: actor actor: name or alias of the actor
SELECT as_of, outlet, actor, event, measure, group_name AS "group", thing, side, figure, modality, published,
    document, quote, claim
FROM current_claims
WHERE claim IN (
    SELECT claim_id FROM claim_actors WHERE actor_id IN (SELECT value FROM json_each(:actor)))
ORDER BY as_of, event, measure, group_name, outlet, document, span_start, claim;
