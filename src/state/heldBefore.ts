import type { IsoDate } from '../lib/IsoDate.ts';
import type { HeldSnapshot } from './Library.svelte.ts';

/**
 * The table a new one is to be held against: the latest of the same status date, else the newest of an earlier one, among those that share a municipality.
 *
 * @param held Newest status date first, latest revision first within a date.
 */
export function heldBefore(held: readonly HeldSnapshot[], asOf: IsoDate, areaCodes: ReadonlySet<string>): HeldSnapshot | null {
  return (
    held.find(
      ({ snapshot }) => snapshot.asOf <= asOf && snapshot.observations.some((observation) => areaCodes.has(observation.areaCode)),
    ) ?? null
  );
}
