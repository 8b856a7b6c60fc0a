import type { Migration } from './Migration.ts';

/** A planner can keep boundaries of municipalities. Nothing stored before is one, so no row changes: an older page must not open the newer ones. */
export const toSchema6: Migration = { to: 6, record: (record) => record, content: (content) => content };
