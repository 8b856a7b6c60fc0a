import type { Migration } from './Migration.ts';

/** A planner can keep notes. Nothing stored before is one, so no row changes: an older page must not open the newer ones. */
export const toSchema5: Migration = { to: 5, record: (record) => record, content: (content) => content };
