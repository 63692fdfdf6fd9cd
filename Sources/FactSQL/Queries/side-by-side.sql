-- title: What each outlet says about one event
-- purpose: One row for each thing counted and one column for each outlet, with who is quoted.
-- param: event event: name or id of the event
-- wide: outlet = figures
SELECT measure, group_name AS "group", thing, side, outlet,
    figure || coalesce(' (' || actor || ')', '')
        || CASE modality WHEN 'denied' THEN ' denied' WHEN 'possible' THEN ' possibly' ELSE '' END AS figures
FROM current_claims
WHERE claim IN (
    SELECT claim_id FROM claim_events WHERE event_id IN (SELECT value FROM json_each(:event)))
GROUP BY measure, group_name, thing, side, outlet_id, figures
ORDER BY measure, group_name, thing, side, outlet, min(as_of), min(least), min(most), figures;
