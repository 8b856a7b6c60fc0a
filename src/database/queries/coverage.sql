-- How well a group is covered, municipality by municipality, against its region, at the status date of one snapshot.
--
-- In:   $1 snapshot; $2 group; $3 its region, NULL for no comparison;
--       $4 the day that decides who belongs to the group, NULL for the status date.
-- Out:  unit 'municipality': one row for each member the snapshot covers, by code;
--       'group': the covered members pooled, one row even when there are none;
--       'rest-of-region': the region minus the group; 'region': the total as published, else the covered members of the region pooled,
--       if that is all of them or the region is itself the group.
--       members and covered count municipalities; NULL for a published total and for the rest.
--       Then one column for each indicator, to nine decimals: that takes away what binary fractions leave at a rounding border (1.45 / 10).
-- NULL: a count is NULL when it is missing for any row behind it; a ratio also when its denominator is zero; norm when none holds, or not one for all.
--       No row 'rest-of-region' when a member is missing (it would be counted as the rest), when a member lies outside the region,
--       when the region has no other members, or when the published total is smaller than the group.

WITH question AS (
  SELECT id AS snapshot_id, as_of, $2::VARCHAR AS group_code, $3::VARCHAR AS region_code, coalesce($4::DATE, as_of) AS grouped_on
  FROM snapshot
  WHERE id = $1
),
norms AS MATERIALIZED (
  SELECT * FROM norms_on((SELECT as_of FROM question))
),
group_member AS MATERIALIZED (
  SELECT * FROM members_on((SELECT group_code FROM question), (SELECT grouped_on FROM question))
),
region_member AS MATERIALIZED (
  SELECT * FROM members_on((SELECT region_code FROM question), (SELECT grouped_on FROM question))
),
observed AS MATERIALIZED (
  SELECT area_code, insured, capacity, vacant, capacity - vacant AS filled, insured_per_capacity AS norm
  FROM observation
  JOIN question USING (snapshot_id)
  LEFT JOIN norms USING (area_code)
),
in_group AS MATERIALIZED (
  SELECT observed.* FROM observed JOIN group_member USING (area_code)
),
in_region AS (
  SELECT observed.* FROM observed JOIN region_member USING (area_code)
),
published AS (
  SELECT insured, capacity, vacant, capacity - vacant AS filled, insured_per_capacity AS norm
  FROM question
  JOIN reported_total USING (snapshot_id)
  LEFT JOIN norms ON norms.area_code = region_code
  WHERE reported_total.kind = 'region-total' AND reported_total.area_code = region_code
  ORDER BY reported_total.line
  LIMIT 1
),
-- The region as the rows it is summed from: one as published, or its members.
region_part AS MATERIALIZED (
  SELECT NULL::INTEGER AS members, NULL::INTEGER AS covered, published.* FROM published
  UNION ALL
  SELECT (SELECT count(*) FROM region_member), (SELECT count(*) FROM in_region), in_region.* EXCLUDE (area_code)
  FROM question, in_region
  WHERE NOT EXISTS (FROM published)
    AND (group_code = region_code OR (SELECT count(*) FROM in_region) = (SELECT count(*) FROM region_member))
),
region AS (
  SELECT whole(insured) AS insured, whole(capacity) AS capacity, whole(vacant) AS vacant, whole(filled) AS filled FROM region_part
),
rest_is_known AS (
  SELECT EXISTS (FROM region_part)
    AND (SELECT count(*) FROM in_group) = (SELECT count(*) FROM group_member)
    AND NOT EXISTS (FROM group_member ANTI JOIN region_member USING (area_code))
    AND EXISTS (FROM region_member ANTI JOIN group_member USING (area_code))
    AND NOT EXISTS (
      SELECT 1
      FROM region, (SELECT whole(insured) AS insured, whole(capacity) AS capacity, whole(vacant) AS vacant, whole(filled) AS filled FROM in_group) AS pooled
      WHERE region.insured < pooled.insured OR region.capacity < pooled.capacity OR region.vacant < pooled.vacant OR region.filled < pooled.filled
    ) AS known
),
-- Every unit as the rows it is summed from. The rest is the region with the group's rows taken off, so that sums over sums hold for it too.
part AS (
  SELECT 'municipality' AS unit, 1 AS place, area_code AS code, NULL::INTEGER AS members, NULL::INTEGER AS covered, insured, capacity, vacant, filled, norm
  FROM in_group
  UNION ALL
  SELECT 'group', 2, group_code, (SELECT count(*) FROM group_member), (SELECT count(*) FROM in_group), insured, capacity, vacant, filled, norm
  FROM question LEFT JOIN in_group ON true
  UNION ALL
  SELECT 'rest-of-region', 3, region_code, NULL, NULL, insured, capacity, vacant, filled, norm
  FROM question, region_part, rest_is_known
  WHERE known
  UNION ALL
  SELECT 'rest-of-region', 3, region_code, NULL, NULL, -insured, -capacity, -vacant, -filled, norm
  FROM question, in_group, rest_is_known
  WHERE known
  UNION ALL
  SELECT 'region', 4, region_code, members, covered, insured, capacity, vacant, filled, norm
  FROM question, region_part
),
part_of_region AS (
  SELECT part.*, region.capacity AS region_capacity, region.vacant AS region_vacant FROM part, region
)
SELECT
  unit,
  code,
  members::INTEGER AS members,
  covered::INTEGER AS covered,
  whole(insured)::DOUBLE AS insured,
  whole(capacity)::DOUBLE AS capacity,
  whole(vacant)::DOUBLE AS vacant,
  whole(filled)::DOUBLE AS filled,
  CASE WHEN count(norm) = count(*) AND min(norm) = max(norm) THEN min(norm)::DOUBLE END AS norm
  /* indicators */
FROM part_of_region
GROUP BY unit, place, code, members, covered
ORDER BY place, code
