import { sameDispute } from '../domain/sameDispute.ts';
import type { Source } from '../domain/Snapshot.ts';
import type { Editable } from '../storage/Archive.ts';

/**
 * Turns what was changed in a form into an edit of the manifest as it stands by then: only what was changed is written, so that what another tab
 * changed meanwhile stays.
 *
 * @param before What the form was filled with.
 * @param after What it held when it was sent.
 */
export function editSource(before: Source, after: Source): (current: Editable) => Editable {
  const gone = before.disputes.filter((one) => !after.disputes.some((other) => sameDispute(one, other)));
  const added = after.disputes.filter((one) => !before.disputes.some((other) => sameDispute(one, other)));
  return ({ source, answers }) => ({
    answers,
    source: {
      ...source,
      title: before.title === after.title ? source.title : after.title,
      publisher: before.publisher === after.publisher ? source.publisher : after.publisher,
      note: before.note === after.note ? source.note : after.note,
      disputes: [...source.disputes.filter((one) => !gone.some((other) => sameDispute(one, other))), ...added],
    },
  });
}
