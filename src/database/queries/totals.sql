-- The totals of a snapshot as published.
--
-- In:   $1 snapshot.
-- Out:  one row for each total, in the order of the file.
-- NULL: areaCode where it could not be told what it is a total of; a count the source does not give.

SELECT
  label,
  kind,
  area_code AS "areaCode",
  insured::DOUBLE AS insured,
  capacity::DOUBLE AS capacity,
  vacant::DOUBLE AS vacant,
  line
FROM reported_total
WHERE snapshot_id = $1
ORDER BY line
