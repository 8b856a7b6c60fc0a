-- The tables and macros every query stands on.
-- Days are inclusive at both ends; NULL in valid_from or valid_to means open. NULL in a count means that the source does not give it.
-- Counts are exact: persons are whole, capacities are counted in thousandths. No table holds a figure that follows from others.

-- Municipalities and the groups they belong to. kind: municipality, cluster, council, region, country, own.
CREATE TABLE area (
  code VARCHAR PRIMARY KEY,
  name VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  valid_from DATE,
  valid_to DATE,
  basis VARCHAR
);

-- Groups overlap: Vejen is in two clusters. Never sum groups.
CREATE TABLE membership (
  group_code VARCHAR NOT NULL,
  area_code VARCHAR NOT NULL,
  valid_from DATE,
  valid_to DATE
);

-- Insured per capacity, set by agreement or by a region.
CREATE TABLE norm (
  area_code VARCHAR NOT NULL,
  valid_from DATE,
  valid_to DATE,
  insured_per_capacity DECIMAL(9, 3) NOT NULL CHECK (insured_per_capacity > 0)
);

-- Whose norm counts for a municipality or region, nearest first: 1 its own, 2 its region's, 3 the country's.
-- Follows from area and membership; loadCatalog fills it with norm_sources(), so that no query has to work it out again.
CREATE TABLE norm_source (
  area_code VARCHAR NOT NULL,
  source_code VARCHAR NOT NULL,
  nearness INTEGER NOT NULL,
  valid_from DATE,
  valid_to DATE
);

-- The figures of one status date from one source. A revision is a snapshot of its own.
CREATE TABLE snapshot (
  id VARCHAR PRIMARY KEY,
  as_of DATE NOT NULL,
  title VARCHAR NOT NULL,
  publisher VARCHAR NOT NULL,
  file_name VARCHAR NOT NULL
);

-- One municipality in one snapshot, and the line of the file it stands on.
CREATE TABLE observation (
  snapshot_id VARCHAR NOT NULL,
  area_code VARCHAR NOT NULL,
  insured INTEGER CHECK (insured >= 0),
  capacity DECIMAL(12, 3) CHECK (capacity >= 0),
  vacant DECIMAL(12, 3) CHECK (vacant >= 0),
  line INTEGER NOT NULL,
  PRIMARY KEY (snapshot_id, area_code),
  CHECK (vacant <= capacity)
);

-- Totals as published, kept apart so that they are never counted among the municipalities. kind: subtotal, region-total.
CREATE TABLE reported_total (
  snapshot_id VARCHAR NOT NULL,
  label VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  area_code VARCHAR,
  insured INTEGER,
  capacity DECIMAL(12, 3),
  vacant DECIMAL(12, 3),
  line INTEGER NOT NULL
);

-- Tables beside the coverage tables: practices open and closed, training posts. role: row, subtotal, region-total; only rows have an area each.
-- Kept apart from observations, so that no question about coverage meets them. A kind leaves the counts of the others NULL.
CREATE TABLE supplement_row (
  supplement_id VARCHAR NOT NULL,
  as_of DATE NOT NULL,
  role VARCHAR NOT NULL,
  area_code VARCHAR,
  label VARCHAR,
  practices INTEGER CHECK (practices >= 0),
  closed INTEGER CHECK (closed >= 0),
  dimensioned INTEGER CHECK (dimensioned >= 0),
  posted INTEGER CHECK (posted >= 0),
  posts_filled INTEGER CHECK (posts_filled >= 0),
  line INTEGER NOT NULL,
  CHECK (closed <= practices),
  CHECK (role <> 'row' OR area_code IS NOT NULL)
);

-- The sum when every row has the value, else NULL: a part is never shown as the whole. Also NULL over no rows.
CREATE MACRO whole(x) AS CASE WHEN count(*) = count(x) THEN sum(x) END;

-- True when the day lies in the period.
CREATE MACRO holds_on(valid_from, valid_to, day) AS coalesce(valid_from <= day, true) AND coalesce(day <= valid_to, true);

-- The rows of norm_source as they follow from area and membership.
CREATE MACRO norm_sources() AS TABLE
  SELECT code AS area_code, code AS source_code, 1 AS nearness, valid_from, valid_to
  FROM area
  UNION ALL
  SELECT membership.area_code, region.code, 2, greatest(membership.valid_from, region.valid_from), least(membership.valid_to, region.valid_to)
  FROM membership JOIN area AS region ON region.code = membership.group_code AND region.kind = 'region'
  UNION ALL
  SELECT area.code, country.code, 3, country.valid_from, country.valid_to
  FROM area CROSS JOIN area AS country
  WHERE country.kind = 'country';

-- True for a snapshot among those asked for: ids with the unit separator (U+001F) between, '' for all.
CREATE MACRO is_asked(snapshots, id) AS snapshots = '' OR list_contains(string_split(snapshots, chr(31)), id);

-- The norm of each municipality, region and the country on each status date asked for; none for those without. Of two norms of one source the one
-- that began last counts.
CREATE MACRO norms_of(snapshots) AS TABLE
  SELECT as_of, norm_source.area_code, first(insured_per_capacity ORDER BY nearness, norm.valid_from DESC NULLS LAST) AS norm
  FROM (SELECT DISTINCT as_of FROM snapshot WHERE is_asked(snapshots, id))
  JOIN norm ON holds_on(norm.valid_from, norm.valid_to, as_of)
  JOIN norm_source ON norm_source.source_code = norm.area_code AND holds_on(norm_source.valid_from, norm_source.valid_to, as_of)
  GROUP BY ALL;
