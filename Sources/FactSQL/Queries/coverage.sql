-- title: Coverage per outlet
-- purpose: How much of each outlet the store holds, and how many of its figures name a source.
SELECT o.name AS outlet, count(DISTINCT a.id) AS articles, count(DISTINCT v.id) AS versions,
    min(v.published) AS first, max(v.published) AS last,
    count(DISTINCT c.id) AS claims,
    count(DISTINCT iif(c.actor IS NOT NULL OR c.via IS NOT NULL, c.id, NULL)) AS attributed,
    count(DISTINCT ce.event_id) AS events
FROM outlets o
LEFT JOIN articles a ON a.outlet_id = o.id
LEFT JOIN versions v ON v.article_id = a.id
LEFT JOIN claims c ON c.version_id = v.id AND c.is_current
LEFT JOIN claim_events ce ON ce.claim_id = c.id
GROUP BY o.id
ORDER BY o.name;
