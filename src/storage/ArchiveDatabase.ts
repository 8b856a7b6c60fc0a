import type { Key, TableName, Tables } from './Tables.ts';

/** The tables of the archive as IndexedDB sees them. */
export type ArchiveDatabase = { [Name in TableName]: { key: Key<Name>; value: Tables[Name] } };
