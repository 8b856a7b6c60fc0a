import type { Reading } from '../ingest/Reading.ts';
import { saysInvented } from '../ingest/sourceOf.ts';
import type { IsoDate } from '../lib/IsoDate.ts';
import type { HeldSnapshot } from './Library.svelte.ts';

/**
 * The table a new one is to be held against: the latest of the same status date, else the newest of an earlier one, among those that share a municipality.
 *
 * @param held Newest status date first, latest revision first within a date.
 * @param reading The new one: if it says that its figures are invented it is held against invented ones only, else never.
 */
export function heldBefore(
  held: readonly HeldSnapshot[],
  asOf: IsoDate,
  areaCodes: ReadonlySet<string>,
  reading: Pick<Reading, 'rows'>,
): HeldSnapshot | null {
  const invented = saysInvented(reading);
  return (
    held.find(
      ({ snapshot }) =>
        (snapshot.source.invented ?? false) === invented &&
        snapshot.asOf <= asOf &&
        snapshot.observations.some((observation) => areaCodes.has(observation.areaCode)),
    ) ?? null
  );
}
