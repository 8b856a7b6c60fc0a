-- The municipalities most alike in size to one, pooled, at the status dates of some snapshots.
--
-- In:   $1 snapshots, their ids with U+001F between; '' for all that are loaded; $2 the municipality.
-- Out:  unit 'similar', one row for each snapshot: the five others with the smallest distance in insured and capacity together, each taken as a ratio
--       (a municipality of half the size is as far away as one of double); of equal distances the lower code. All others where there are fewer.
--       codes names them, nearest first, with a space between. members and covered count them.
--       Then one column for each indicator, to nine decimals.
-- NULL: a count is NULL when it is missing for any of them; parts of a region always.
--       No row where the municipality, or every other one, lacks insured or capacity, or has none of them.

WITH candidate AS (
  SELECT snapshot_id, as_of, area_code, insured, capacity, vacant, capacity - vacant AS filled
  FROM snapshot JOIN observation ON snapshot_id = id
  WHERE is_asked($1::VARCHAR, id) AND insured > 0 AND capacity > 0
),
chosen AS (
  SELECT other.*, pow(ln(other.insured / own.insured), 2) + pow(ln(other.capacity::DOUBLE / own.capacity::DOUBLE), 2) AS distance
  FROM candidate AS own JOIN candidate AS other USING (snapshot_id)
  WHERE own.area_code = $2::VARCHAR AND other.area_code <> own.area_code
  QUALIFY row_number() OVER (PARTITION BY snapshot_id ORDER BY distance, other.area_code) <= 5
),
part AS (
  SELECT chosen.*, norm, NULL::DOUBLE AS region_capacity, NULL::DOUBLE AS region_vacant
  FROM chosen LEFT JOIN norms_of($1::VARCHAR) USING (as_of, area_code)
)
SELECT
  snapshot_id AS "snapshotId",
  'similar' AS unit,
  $2::VARCHAR AS code,
  string_agg(area_code, ' ' ORDER BY distance, area_code) AS codes,
  count(*)::INTEGER AS members,
  count(*)::INTEGER AS covered,
  whole(insured)::DOUBLE AS insured,
  whole(capacity)::DOUBLE AS capacity,
  whole(vacant)::DOUBLE AS vacant,
  whole(filled)::DOUBLE AS filled,
  CASE WHEN count(norm) = count(*) AND min(norm) = max(norm) THEN min(norm)::DOUBLE END AS norm
  /* indicators */
FROM part
GROUP BY snapshot_id
ORDER BY snapshot_id
