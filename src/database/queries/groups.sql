-- The groups a snapshot has figures for.
--
-- In:   $1 snapshot; $2 the day that decides which groups exist and who belongs to them, NULL for the status date.
-- Out:  one row for each group with at least one covered member: country, regions, clusters, councils, own groups, by code within a kind.
--       published tells whether the snapshot holds the group's own total.
-- NULL: basis where it is not known.

WITH question AS (
  SELECT id AS snapshot_id, coalesce($2::DATE, as_of) AS grouped_on
  FROM snapshot
  WHERE id = $1
),
member AS (
  SELECT DISTINCT membership.group_code, membership.area_code
  FROM membership, question
  WHERE holds_on(membership.valid_from, membership.valid_to, grouped_on)
),
observed AS (
  SELECT area_code FROM observation JOIN question USING (snapshot_id)
)
SELECT
  area.code,
  area.name,
  area.kind,
  area.basis,
  count(*)::INTEGER AS members,
  count(observed.area_code)::INTEGER AS covered,
  EXISTS (
    SELECT 1 FROM reported_total WHERE reported_total.snapshot_id = any_value(question.snapshot_id) AND reported_total.area_code = area.code
  ) AS published
FROM question
CROSS JOIN area
JOIN member ON member.group_code = area.code
LEFT JOIN observed ON observed.area_code = member.area_code
WHERE holds_on(area.valid_from, area.valid_to, grouped_on)
GROUP BY area.code, area.name, area.kind, area.basis
HAVING count(observed.area_code) > 0
ORDER BY list_position(['country', 'region', 'cluster', 'council', 'own'], area.kind), area.code
