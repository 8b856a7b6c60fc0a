-- How well a group is covered, municipality by municipality, against its region, at the status date of one snapshot.
--
-- In:   $1 snapshot; $2 group; $3 its region, '' for no comparison;
--       $4 the day that decides who belongs to group and region, '' for the status date.
-- Out:  unit 'municipality': one row for each member the snapshot covers, by code;
--       'group': the covered members pooled;
--       'rest-of-region': the region minus the group;
--       'region': the total as published, unless it is smaller than its own covered members, which cannot be; else the covered members of the
--       region pooled, if that is all of them or the region is itself the group.
--       members and covered count municipalities; NULL for municipalities, for the rest, and for a published total.
--       Then one column for each indicator, to nine decimals: that takes away what binary fractions leave at a rounding border (1.45 / 10).
-- NULL: a count is NULL when it is missing for any row behind it; a ratio also when its denominator is zero; norm when none holds, or not one for all.
--       No row 'group' when it has no members on that day. No row 'rest-of-region' when a member is missing (it would be counted as the rest),
--       when a member lies outside the region, when the region has no other members, or when the region's total is smaller than the group.

WITH question AS MATERIALIZED (
  SELECT as_of, coalesce(nullif($4::VARCHAR, '')::DATE, as_of) AS grouped_on FROM snapshot WHERE id = $1::VARCHAR
),
member AS (
  SELECT area_code, bool_or(group_code = $2::VARCHAR) AS in_group, bool_or(group_code = $3::VARCHAR) AS in_region
  FROM membership, question
  WHERE group_code IN ($2::VARCHAR, $3::VARCHAR) AND holds_on(valid_from, valid_to, grouped_on)
  GROUP BY area_code
),
-- The members, covered or not, and the region's total as published.
source AS (
  SELECT area_code, false AS published, in_group, in_region, line IS NOT NULL AS observed, insured, capacity, vacant, capacity - vacant AS filled
  FROM member LEFT JOIN (FROM observation WHERE snapshot_id = $1::VARCHAR) USING (area_code)
  UNION ALL
  (
    SELECT area_code, true, false, false, false, insured, capacity, vacant, capacity - vacant
    FROM reported_total
    WHERE snapshot_id = $1::VARCHAR AND kind = 'region-total' AND area_code = $3::VARCHAR AND coalesce((
      SELECT sum(row.insured) <= reported_total.insured AND sum(row.capacity) <= reported_total.capacity AND sum(row.vacant) <= reported_total.vacant
      FROM observation AS row JOIN member USING (area_code)
      WHERE row.snapshot_id = $1::VARCHAR AND in_region
    ), true)
    ORDER BY line
    LIMIT 1
  )
),
counted AS (
  SELECT
    source.*,
    norm,
    count(*) FILTER (in_group) OVER () AS members,
    count(*) FILTER (in_group AND observed) OVER () AS covered,
    count(*) FILTER (in_region) OVER () AS region_members,
    count(*) FILTER (in_region AND observed) OVER () AS region_covered,
    count(*) FILTER (in_group AND NOT in_region) OVER () AS outside,
    bool_or(published) OVER () AS has_published
  FROM source LEFT JOIN norms_on((SELECT as_of FROM question)) USING (area_code)
),
-- in_total marks the rows the region is summed from: the one published, else its members.
placed AS (
  SELECT
    *,
    published OR (in_region AND observed AND NOT has_published AND (region_covered = region_members OR $2::VARCHAR = $3::VARCHAR)) AS in_total,
    members > 0 AND covered = members AND outside = 0 AND region_members > members AS group_is_part
  FROM counted
),
regional AS (
  SELECT
    *,
    group_is_part AND bool_or(in_total) OVER () AS rest_is_known,
    CASE WHEN count(*) FILTER (in_total AND capacity IS NULL) OVER () = 0 THEN sum(capacity) FILTER (in_total) OVER () END AS region_capacity,
    CASE WHEN count(*) FILTER (in_total AND vacant IS NULL) OVER () = 0 THEN sum(vacant) FILTER (in_total) OVER () END AS region_vacant
  FROM placed
),
-- Every unit as the rows it is summed from. The rest is the region with the group's rows taken off, so that sums over sums hold for it too.
part AS (
  SELECT
    unit,
    place,
    CASE unit WHEN 'municipality' THEN area_code WHEN 'group' THEN $2::VARCHAR ELSE $3::VARCHAR END AS code,
    CASE WHEN unit = 'group' THEN members WHEN unit = 'region' AND NOT published THEN region_members END AS members,
    CASE WHEN unit = 'group' THEN covered WHEN unit = 'region' AND NOT published THEN region_covered END AS covered,
    sign * insured AS insured,
    sign * capacity AS capacity,
    sign * vacant AS vacant,
    sign * filled AS filled,
    norm,
    region_capacity,
    region_vacant
  FROM regional
  CROSS JOIN (
    VALUES ('municipality', 1, 1), ('group', 2, 1), ('rest-of-region', 3, 1), ('rest-of-region', 3, -1), ('region', 4, 1)
  ) AS role(unit, place, sign)
  WHERE CASE
    WHEN unit = 'municipality' THEN in_group AND observed
    WHEN unit = 'group' THEN in_group AND (observed OR covered = 0)
    WHEN unit = 'region' THEN in_total
    WHEN sign = 1 THEN in_total AND rest_is_known
    ELSE in_group AND rest_is_known
  END
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
FROM part
GROUP BY unit, place, code, members, covered
HAVING unit <> 'rest-of-region'
  OR (coalesce(whole(insured) >= 0, true) AND coalesce(whole(capacity) >= 0, true)
    AND coalesce(whole(vacant) >= 0, true) AND coalesce(whole(filled) >= 0, true))
ORDER BY place, code
