import type { Dispute } from '../../domain/Snapshot.ts';

/** So many letters of a dispute's words stand inside a picture; the calculation of each figure has them all. */
const longest = 140;

/** A dispute with its words cut at the last one that a picture has room for. */
export function shortDispute(dispute: Dispute): Dispute {
  if (dispute.text.length <= longest) return dispute;
  const kept = dispute.text.slice(0, longest);
  const end = kept.lastIndexOf(' ');
  return { ...dispute, text: `${kept.slice(0, end > longest / 2 ? end : longest).trimEnd()}\u2026` };
}
