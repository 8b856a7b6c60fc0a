import type { Dispute } from './Snapshot.ts';

/** Whether two disputes are one: of the same person and day, in the same words, about the same row. */
export function sameDispute(a: Dispute, b: Dispute): boolean {
  return a.by === b.by && a.on === b.on && a.text === b.text && a.areaCode === b.areaCode;
}
