import type { Migration } from './Migration.ts';

/** A source can say that its figures are invented. None stored before does, so no row changes: an older page must not open the newer ones. */
export const toSchema2: Migration = { to: 2, record: (record) => record, content: (content) => content };
