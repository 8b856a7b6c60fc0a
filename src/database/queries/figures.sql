-- Every figure there is at the status dates of some snapshots: for each municipality, each group and each region, pooled and never averaged.
--
-- In:   $1 snapshots, their ids with U+001F between; '' for all that are loaded;
--       $2 the day that decides who belongs to which group and region, '' for each snapshot's status date.
-- Out:  unit 'municipality': one row for each one the snapshot covers;
--       'group': the covered members of a cluster, council, own group, region or the country, pooled; members and covered count municipalities;
--       'region', 'country': the total as published, unless it is smaller than its own covered members, which cannot be; else its covered members
--       pooled, if that is all of them. members and covered are NULL for a published total;
--       'rest-of-region': the region minus the municipality or group with this code.
--       Then one column for each indicator, to nine decimals: that takes away what binary fractions leave at a rounding border (1.45 / 10).
-- NULL: a count is NULL when it is missing for any row behind it; a ratio also when its denominator is zero; norm when none holds, or not one for all.
--       Parts of a region are NULL where the area does not lie in one region, or that region has no row.
--       No row 'group' when it has no members on that day. No row 'rest-of-region' when a member is missing (it would be counted as the rest), when
--       the area does not lie in one region or is all of it, or when the region has no row or its total is smaller than the area's.

WITH question AS MATERIALIZED (
  SELECT id AS snapshot_id, as_of, coalesce(nullif($2::VARCHAR, '')::DATE, as_of) AS grouped_on
  FROM snapshot
  WHERE is_asked($1::VARCHAR, id)
),
member AS MATERIALIZED (
  SELECT DISTINCT grouped_on, area.kind, group_code, area_code
  FROM (SELECT DISTINCT grouped_on FROM question)
  JOIN membership ON holds_on(membership.valid_from, membership.valid_to, grouped_on)
  JOIN area ON area.code = group_code
),
-- The one region in which a municipality or a whole group lies.
located AS MATERIALIZED (
  SELECT grouped_on, area_code AS code, min(group_code) AS region_code
  FROM member
  WHERE kind = 'region'
  GROUP BY ALL
  HAVING count(*) = 1
  UNION ALL
  SELECT grouped_on, member.group_code, min(region.group_code)
  FROM member LEFT JOIN (FROM member WHERE kind = 'region') AS region USING (grouped_on, area_code)
  GROUP BY ALL
  HAVING count(*) = count(region.group_code) AND min(region.group_code) = max(region.group_code)
),
standard AS MATERIALIZED (FROM norms_of($1::VARCHAR)),
observed AS MATERIALIZED (
  SELECT snapshot_id, grouped_on, area_code, insured, capacity, vacant, capacity - vacant AS filled, norm
  FROM question JOIN observation USING (snapshot_id) LEFT JOIN standard USING (as_of, area_code)
),
-- How many members a group has and how many are covered; and what these have at the least, where counts are missing.
size AS MATERIALIZED (
  SELECT
    snapshot_id, grouped_on, kind, group_code AS code,
    count(*) AS members,
    count(observed.snapshot_id) AS covered,
    sum(insured) AS insured, sum(capacity) AS capacity, sum(vacant) AS vacant
  FROM question JOIN member USING (grouped_on) LEFT JOIN observed USING (snapshot_id, grouped_on, area_code)
  GROUP BY ALL
),
-- The covered members of each group; one row for each norm among them, so that sums over sums stay right for the norm too.
pool AS MATERIALIZED (
  SELECT
    snapshot_id, group_code AS code, norm,
    whole(insured) AS insured, whole(capacity) AS capacity, whole(vacant) AS vacant, whole(filled) AS filled
  FROM member JOIN observed USING (grouped_on, area_code)
  GROUP BY ALL
),
published AS MATERIALIZED (
  SELECT snapshot_id, total.area_code AS code, norm, total.insured, total.capacity, total.vacant, total.capacity - total.vacant AS filled
  FROM question
  JOIN reported_total AS total USING (snapshot_id)
  JOIN area ON area.code = total.area_code
  LEFT JOIN size USING (snapshot_id, code)
  LEFT JOIN standard ON standard.as_of = question.as_of AND standard.area_code = total.area_code
  WHERE total.kind = 'region-total'
    AND area.kind IN ('region', 'country')
    AND coalesce(size.insured <= total.insured AND size.capacity <= total.capacity AND size.vacant <= total.vacant, true)
  QUALIFY row_number() OVER (PARTITION BY snapshot_id, total.area_code ORDER BY line) = 1
),
-- What a region or the country is summed from.
total AS MATERIALIZED (
  SELECT snapshot_id, code, area.kind, NULL::BIGINT AS members, NULL::BIGINT AS covered, norm, insured, capacity, vacant, filled
  FROM published JOIN area USING (code)
  UNION ALL
  SELECT snapshot_id, code, kind, members, covered, norm, pool.insured, pool.capacity, pool.vacant, filled
  FROM pool JOIN size USING (snapshot_id, code) ANTI JOIN published USING (snapshot_id, code)
  WHERE kind IN ('region', 'country') AND covered = members
),
regional AS MATERIALIZED (
  SELECT snapshot_id, code AS region_code, whole(capacity) AS region_capacity, whole(vacant) AS region_vacant
  FROM total
  WHERE kind = 'region'
  GROUP BY ALL
),
-- The areas that can be taken from their region.
part_of_region AS MATERIALIZED (
  SELECT size.snapshot_id, size.code, region_code
  FROM size JOIN located USING (grouped_on, code) JOIN size AS region ON region.snapshot_id = size.snapshot_id AND region.code = region_code
  WHERE size.covered = size.members AND region.members > size.members
  UNION ALL
  SELECT observed.snapshot_id, area_code, region_code
  FROM observed
  JOIN located ON located.grouped_on = observed.grouped_on AND located.code = area_code
  JOIN size AS region ON region.snapshot_id = observed.snapshot_id AND region.code = region_code
  WHERE region.members > 1
),
-- Every unit as the rows it is summed from. The rest is the region with the area's rows taken off, so that sums over sums hold for it too.
part AS (
  SELECT
    'municipality' AS unit, 1 AS place, snapshot_id, grouped_on, area_code AS code, NULL::BIGINT AS members, NULL::BIGINT AS covered,
    norm, insured, capacity, vacant, filled
  FROM observed
  UNION ALL
  SELECT 'group', 2, snapshot_id, grouped_on, code, members, covered, norm, pool.insured, pool.capacity, pool.vacant, filled
  FROM size LEFT JOIN pool USING (snapshot_id, code)
  UNION ALL
  SELECT 'rest-of-region', 3, part_of_region.snapshot_id, NULL, part_of_region.code, NULL, NULL, norm, insured, capacity, vacant, filled
  FROM part_of_region JOIN total ON total.snapshot_id = part_of_region.snapshot_id AND total.code = region_code
  UNION ALL
  SELECT 'rest-of-region', 3, snapshot_id, NULL, code, NULL, NULL, norm, -insured, -capacity, -vacant, -filled
  FROM part_of_region JOIN regional USING (snapshot_id, region_code) JOIN (
    SELECT snapshot_id, code, norm, insured, capacity, vacant, filled FROM pool
    UNION ALL
    SELECT snapshot_id, area_code, norm, insured, capacity, vacant, filled FROM observed
  ) USING (snapshot_id, code)
  UNION ALL
  SELECT kind, 4, snapshot_id, grouped_on, code, members, covered, norm, insured, capacity, vacant, filled
  FROM total JOIN question USING (snapshot_id)
),
placed AS (
  SELECT part.*, region_capacity, region_vacant
  FROM part
  LEFT JOIN part_of_region USING (snapshot_id, code)
  LEFT JOIN located USING (grouped_on, code)
  LEFT JOIN regional ON regional.snapshot_id = part.snapshot_id AND regional.region_code = coalesce(located.region_code, part_of_region.region_code)
)
SELECT
  snapshot_id AS "snapshotId",
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
FROM placed
GROUP BY snapshot_id, unit, place, code, members, covered
HAVING unit <> 'rest-of-region'
  OR (coalesce(whole(insured) >= 0, true) AND coalesce(whole(capacity) >= 0, true)
    AND coalesce(whole(vacant) >= 0, true) AND coalesce(whole(filled) >= 0, true))
ORDER BY snapshot_id, place, code
