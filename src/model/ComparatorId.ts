/** What figures can be held against; stable, for the ids stand in links. The region's total as published is the default. */
export const comparatorIds = ['region', 'rest-of-region', 'group', 'country', 'similar', 'norm'] as const;
export type ComparatorId = (typeof comparatorIds)[number];
