-- The snapshots that are loaded.
--
-- In:   nothing.
-- Out:  one row for each, the newest status date first; of equal dates by id. municipalities and totals count its rows.
-- NULL: never.

SELECT
  id,
  as_of::VARCHAR AS "asOf",
  title,
  publisher,
  file_name AS "fileName",
  (SELECT count(*) FROM observation WHERE snapshot_id = snapshot.id)::INTEGER AS municipalities,
  (SELECT count(*) FROM reported_total WHERE snapshot_id = snapshot.id)::INTEGER AS totals
FROM snapshot
ORDER BY as_of DESC, id
