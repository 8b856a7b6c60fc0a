import type { CoverageUnit } from '../database/queries/coverage.ts';

/** What figures can be held against; stable, for the ids stand in links. The region's total as published is the default. */
export const comparatorIds = ['region', 'rest-of-region'] as const satisfies readonly CoverageUnit[];
export type ComparatorId = (typeof comparatorIds)[number];
