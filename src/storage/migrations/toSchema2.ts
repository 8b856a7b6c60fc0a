import type { Migration } from './Migration.ts';

/**
 * A source can say that its figures are invented, and a planner can keep notes. Nothing stored before does or is, so no row changes: but an older page
 * must not open the newer ones.
 */
export const toSchema2: Migration = { to: 2, record: (record) => record, content: (content) => content };
