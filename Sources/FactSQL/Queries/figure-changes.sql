-- title: How a figure changed
-- purpose: The first figure for each thing counted in an event, each one that was higher than any before, and
--     each one below what was known: who raised it, when, and who went back.
-- param: event event =: only this event
WITH told AS MATERIALIZED (
    SELECT * FROM current_claims
    WHERE modality = 'asserted' AND event_id IS NOT NULL AND part_of IS NULL AND NOT is_optional
      AND (:event IS NULL OR event_id IN (SELECT value FROM json_each(:event)))
),
steps AS (
    -- What was known: the highest number told before. "About" leaves ten percent to either side.
    SELECT *, count(*) OVER before AS earlier, max(coalesce(low, high)) OVER before AS known,
        max(coalesce(low, high) * iif(qualifier = 'about', 0.9, 1)) OVER before AS known_least,
        max(coalesce(low, high) * iif(qualifier = 'about', 1.1, 1)) OVER before AS known_most
    FROM told
    WINDOW before AS (
        PARTITION BY event_id, measure, group_name, side, thing
        ORDER BY as_of, published, least, most, outlet, document, span_start, claim
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
),
changes AS (
    SELECT *, CASE WHEN earlier = 0 THEN 'first' WHEN least > known_most THEN 'higher' ELSE 'lower' END AS change,
        count(*) OVER (PARTITION BY event_id, measure, group_name, side, thing) AS count
    FROM steps WHERE earlier = 0 OR least > known_most OR most < known_least
)
SELECT event, measure, group_name AS "group", thing, side, as_of, change, figure, known AS known_before, outlet,
    actor, published, document, quote, claim
FROM changes
-- What was told once, or always alike, has no history.
WHERE count > 1
ORDER BY event, event_id, measure, group_name, side, thing, earlier, claim;
