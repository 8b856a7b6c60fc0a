import type { Migration } from './Migration.ts';

/** There are other tables of figures than coverage. Nothing stored before is one, so no row changes: an older page must not open the newer ones. */
export const toSchema4: Migration = { to: 4, record: (record) => record, content: (content) => content };
