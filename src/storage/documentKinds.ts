import type { DocumentKind, RecordKind } from './Tables.ts';

/** One record of each at the most: its id is its kind. */
export const documentKinds = ['groups', 'norms', 'notes', 'boundaries', 'decks'] as const satisfies readonly DocumentKind[];

export function isDocumentKind(kind: RecordKind): kind is DocumentKind {
  return (documentKinds as readonly RecordKind[]).includes(kind);
}
