import type { Dispute, Source } from '../../domain/Snapshot.ts';
import type { TablePayload } from './TablePayload.ts';

type SourcePayload = Pick<TablePayload, 's' | 'q' | 'x'>;

/** A source in its short form. */
export function sourcePayload({ title, publisher, note, disputes, invented }: Source): SourcePayload {
  return {
    s: [title, publisher, note],
    ...(disputes.length > 0
      ? { q: disputes.map(({ by, on, text, areaCode }) => [by, on, text, ...(areaCode === undefined ? [] : [areaCode])]) }
      : {}),
    ...(invented ? { x: 1 } : {}),
  };
}

/** The source again. That figures are invented is not taken from here: it follows from the table that is read. */
export function sourceIn({ s: [title, publisher, note], q = [] }: SourcePayload): Source {
  const disputes = q.map(([by = '', on = '', text = '', areaCode]) => ({ by, on, text, ...(areaCode === undefined ? {} : { areaCode }) }));
  return { title, publisher, note, disputes: disputes as readonly Dispute[] };
}
