-- title: Figures of one article that do not add up
-- purpose: A part above its whole; parts that cannot overlap and together are above their whole; more killed than
--     casualties. A slip of the outlet, or of the reading: see `factdb show`.
-- param: outlet outlet =: only this outlet
WITH said AS MATERIALIZED (
    SELECT * FROM current_claims
    WHERE modality = 'asserted' AND (:outlet IS NULL OR outlet_id IN (SELECT value FROM json_each(:outlet)))
),
-- Nobody is in two of one family: men, women and children; civilians and combatants. Other groups overlap, and
-- only figures of the same group (by side or place) may be added up.
parts AS (
    SELECT *, CASE
            WHEN group_name IN ('men', 'women', 'children') THEN 'men, women, children'
            WHEN group_name IN ('civilians', 'combatants') THEN 'civilians, combatants'
            ELSE group_name
        END AS family
    FROM said WHERE part_of IS NOT NULL
),
faults AS (
    SELECT 'part above its whole' AS fault, whole.claim AS whole, part.figure AS figures, part.claim AS part
    FROM parts part JOIN said whole ON whole.claim = part.part_of
    WHERE part.measure = whole.measure AND part.least > whole.most
    UNION ALL
    SELECT 'parts above their whole', whole.claim, group_concat(part.figure, ' + '), min(part.claim)
    FROM (SELECT * FROM parts ORDER BY part_of, family, span_start, claim) part
    JOIN said whole ON whole.claim = part.part_of
    WHERE part.measure = whole.measure AND part.low IS NOT NULL
    GROUP BY whole.claim, part.family
    HAVING count(*) > 1 AND sum(part.least) > whole.most AND max(part.least) <= whole.most
    UNION ALL
    SELECT DISTINCT 'killed above casualties', all_hurt.claim, killed.figure, killed.claim
    FROM said all_hurt JOIN said killed ON killed.version_id = all_hurt.version_id
    WHERE all_hurt.measure = 'casualties' AND killed.measure = 'killed'
      AND killed.event_id = all_hurt.event_id AND killed.side IS all_hurt.side
      AND killed.group_name = all_hurt.group_name AND killed.least > all_hurt.most
)
SELECT f.fault, w.outlet, w.published, w.document, w.event, w.measure, w.group_name AS "group", w.thing, w.side,
    w.figure AS whole, f.figures AS parts, w.quote, w.claim AS whole_claim, f.part AS part_claim
FROM faults f JOIN said w ON w.claim = f.whole
ORDER BY w.outlet, w.published, w.document, w.span_start, w.claim, f.fault, f.part;
