import type { Snapshot } from '../domain/Snapshot.ts';
import { sameReality } from '../domain/sameReality.ts';
import type { HeldSnapshot } from './Held.ts';

/**
 * The table a newer one is to be held against: the latest of the same status date, else the newest of an earlier one, among those that share a municipality.
 *
 * @param held Newest status date first, latest revision first within a date.
 * @param newer If its figures are invented it is held against invented ones only, else never.
 */
export function heldBefore(
  held: readonly HeldSnapshot[],
  { asOf, observations, source }: Pick<Snapshot, 'asOf' | 'observations' | 'source'>,
): HeldSnapshot | null {
  const areaCodes = new Set(observations.map(({ areaCode }) => areaCode));
  return (
    held.find(
      ({ snapshot }) =>
        sameReality(snapshot.source, source) &&
        snapshot.asOf <= asOf &&
        snapshot.observations.some((observation) => areaCodes.has(observation.areaCode)),
    ) ?? null
  );
}
