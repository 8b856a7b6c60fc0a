import type { Migration } from './Migration.ts';

/** A planner can keep decks of views. Nothing stored before is one, so no row changes: an older page must not open the newer ones. */
export const toSchema8: Migration = { to: 8, record: (record) => record, content: (content) => content };
