import type { Migration } from './Migration.ts';

/** A dispute can be about one municipality. Each stored before is about the whole table, so no row changes: an older page must not open the newer ones. */
export const toSchema7: Migration = { to: 7, record: (record) => record, content: (content) => content };
