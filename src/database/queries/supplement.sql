-- What a table beside the coverage tables says of a group.
--
-- In:   $1 supplement; $2 group; $3 its region, '' for none; $4 whether its rows are about groups themselves;
--       $5 the day that decides who belongs to the group, '' for the status date.
-- Out:  unit 'row': one for each municipality of the group that the table has, or each group of a table about groups, in the order of the file;
--       'group': the municipalities pooled, none for a table about groups, which overlap;
--       'total': the totals of the group and of its region as published, and all of a table about groups.
--       members and covered count municipalities, for 'group' only; label is a total's own.
--       Then the counts, and one column for each indicator, to nine decimals: that takes away what binary fractions leave at a rounding border.
-- NULL: a count is NULL when it is missing for any row behind it; a ratio also when its denominator is zero.

WITH held AS MATERIALIZED (
  FROM supplement_row WHERE supplement_id = $1::VARCHAR
),
member AS (
  SELECT DISTINCT area_code
  FROM membership
  WHERE group_code = $2::VARCHAR
    AND holds_on(valid_from, valid_to, coalesce(nullif($5::VARCHAR, '')::DATE, (SELECT any_value(as_of) FROM held)))
),
size AS (
  SELECT count(*) AS members, count(*) FILTER (area_code IN (SELECT area_code FROM held WHERE role = 'row')) AS covered FROM member
),
part AS (
  SELECT 'row' AS unit, 1 AS place, area_code AS code, NULL::VARCHAR AS label, line, NULL::BIGINT AS members, NULL::BIGINT AS covered,
    practices, closed, dimensioned, posted, posts_filled
  FROM held
  WHERE role = 'row' AND ($4::BOOLEAN OR area_code IN (SELECT area_code FROM member))
  UNION ALL
  SELECT 'group', 2, $2::VARCHAR, NULL, 0, members, covered, practices, closed, dimensioned, posted, posts_filled
  FROM held CROSS JOIN size
  WHERE role = 'row' AND NOT $4::BOOLEAN AND area_code IN (SELECT area_code FROM member)
  UNION ALL
  SELECT 'total', 3, area_code, label, line, NULL, NULL, practices, closed, dimensioned, posted, posts_filled
  FROM held
  WHERE role <> 'row' AND ($4::BOOLEAN OR area_code IN ($2::VARCHAR, $3::VARCHAR))
)
SELECT
  unit,
  code,
  label,
  members::INTEGER AS members,
  covered::INTEGER AS covered,
  whole(practices)::DOUBLE AS "practices",
  whole(practices - closed)::DOUBLE AS "open",
  whole(closed)::DOUBLE AS "closed",
  whole(dimensioned)::DOUBLE AS "dimensioned",
  whole(posted)::DOUBLE AS "posted",
  whole(posts_filled)::DOUBLE AS "posts-filled"
  /* indicators */
FROM part
GROUP BY unit, place, code, label, line, members, covered
ORDER BY place, line, code
