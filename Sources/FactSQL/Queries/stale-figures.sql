-- title: Outlets that print an old figure after a newer one was known
-- purpose: A figure of an earlier day, or one too low for what can only grow, in an article that came out after
--     another outlet had printed the newer one. An actor who holds to his own figure is a rival and not late.
-- param: event event =: only this event
WITH told AS MATERIALIZED (
    SELECT * FROM current_claims
    WHERE modality = 'asserted' AND event_id IS NOT NULL AND part_of IS NULL AND NOT is_optional
      AND (:event IS NULL OR event_id IN (SELECT value FROM json_each(:event)))
),
pairs AS (
    SELECT old.claim AS old_claim, new.claim AS new_claim,
        row_number() OVER (
            PARTITION BY old.claim
            ORDER BY new.as_of DESC, new.published, new.outlet, new.document, new.span_start, new.claim) AS rank
    FROM told old JOIN told new ON new.event_id = old.event_id
    WHERE new.measure = old.measure AND new.group_name = old.group_name AND new.side IS old.side
      AND new.thing IS old.thing
      AND new.outlet_id <> old.outlet_id AND new.published < old.published
      AND (new.as_of > old.as_of AND (new.least > old.most OR new.most < old.least)
        -- Who gives no day takes the day of printing: the figure itself tells that it is an old one.
        -- What happened long ago has estimates, no toll that rises.
        OR new.least > old.most AND (old.actor_id IS NULL OR old.actor_id = new.actor_id)
          AND old.measure IN ('killed', 'wounded', 'casualties', 'displaced', 'evacuated', 'arrived', 'destroyed',
            'captured', 'used', 'detained')
          AND coalesce(julianday(old.published) - julianday(substr(old.event_start || '-01-01', 1, 10)) <= 90, true))
      -- An article that has a newer figure too tells a story; it is not behind.
      AND NOT EXISTS (
        SELECT 1 FROM told own
        WHERE own.version_id = old.version_id AND own.event_id = old.event_id AND own.measure = old.measure
          AND own.group_name = old.group_name AND own.side IS old.side AND own.thing IS old.thing
          AND own.claim <> old.claim AND (own.as_of > old.as_of OR own.least >= new.least))
)
SELECT old.event, old.measure, old.group_name AS "group", old.thing, old.side, old.outlet, old.published,
    old.figure, old.as_of, new.figure AS known, new.as_of AS known_as_of, new.outlet AS known_from,
    new.published AS known_since, old.document, old.quote, old.claim, new.claim AS known_claim
FROM pairs p JOIN told old ON old.claim = p.old_claim JOIN told new ON new.claim = p.new_claim
WHERE p.rank = 1
ORDER BY old.event, old.event_id, old.measure, old.group_name, old.side, old.published, old.outlet, old.document,
    old.span_start, old.claim;
