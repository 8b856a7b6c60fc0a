-- The tables and macros every query stands on.
-- Days are inclusive at both ends; NULL in valid_from or valid_to means open. NULL in a count means that the source does not give it.
-- Counts are exact: persons are whole, capacities are counted in thousandths. No table holds a figure that follows from others.

-- Municipalities and the groups they belong to. kind: municipality, cluster, council, region, country.
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

-- The sum when every row has the value, else NULL: a part is never shown as the whole. Also NULL over no rows.
CREATE MACRO whole(x) AS CASE WHEN count(*) = count(x) THEN sum(x) END;

-- True when the day lies in the period.
CREATE MACRO holds_on(valid_from, valid_to, day) AS coalesce(valid_from <= day, true) AND coalesce(day <= valid_to, true);

-- The areas that belong to a group on a day, each once.
CREATE MACRO members_on(of_group, day) AS TABLE
  SELECT DISTINCT membership.area_code
  FROM membership
  WHERE membership.group_code = of_group AND holds_on(membership.valid_from, membership.valid_to, day);

-- The norm of each municipality and region on a day: its own, else its region's, else the country's. NULL when none holds.
-- Of two norms of one area the one that began last counts.
CREATE MACRO norms_on(day) AS TABLE
  WITH own AS (
    SELECT norm.area_code, arg_max(insured_per_capacity, coalesce(valid_from, DATE '0001-01-01')) AS insured_per_capacity
    FROM norm
    WHERE holds_on(valid_from, valid_to, day)
    GROUP BY norm.area_code
  ),
  regional AS (
    SELECT membership.area_code, any_value(own.insured_per_capacity) AS insured_per_capacity
    FROM membership
    JOIN area ON area.code = membership.group_code AND area.kind = 'region'
    JOIN own ON own.area_code = membership.group_code
    WHERE holds_on(membership.valid_from, membership.valid_to, day) AND holds_on(area.valid_from, area.valid_to, day)
    GROUP BY membership.area_code
  ),
  national AS (
    SELECT any_value(own.insured_per_capacity) AS insured_per_capacity
    FROM own JOIN area ON area.code = own.area_code AND area.kind = 'country'
  )
  SELECT
    area.code AS area_code,
    coalesce(own.insured_per_capacity, regional.insured_per_capacity, national.insured_per_capacity) AS insured_per_capacity
  FROM area
  CROSS JOIN national
  LEFT JOIN own ON own.area_code = area.code
  LEFT JOIN regional ON regional.area_code = area.code;
