import type { Migration } from './Migration.ts';

/** An observation can say of how many rows it is the sum. None stored before does, so no row changes: an older page must not open the newer ones. */
export const toSchema3: Migration = { to: 3, record: (record) => record, content: (content) => content };
