import { isRegionItself, isWhole, unitRow, type Coverage } from '../Coverage.ts';

/** A group's part of the region's capacities beside its part of the region's vacancies; both 0 to 1, unrounded. */
export interface Concentration {
  readonly ofCapacity: number;
  readonly ofVacant: number;
  /** How the two parts differ enough to be the first thing to say. */
  readonly sticksOut: 'more-vacant' | 'less-vacant' | 'no';
}

/** A group sticks out when it has a quarter more or fewer vacancies than its part of the capacities would give it, and at least three. */
const timesExpected = 1.25;
const fewestApart = 3;

/** Null when the group is the region itself or not wholly covered, the snapshot gives no regional total, counts are missing, or the published total is smaller than the group. */
export function concentration(coverage: Coverage): Concentration | null {
  const group = unitRow(coverage, 'group');
  if (!group || !isWhole(group) || isRegionItself(coverage)) return null;
  const ofCapacity = group.indicators['share-of-region-capacity'] ?? null;
  const ofVacant = group.indicators['share-of-region-vacant'] ?? null;
  if (ofCapacity === null || ofVacant === null) return null;
  const regionVacant = unitRow(coverage, 'region')?.vacant ?? null;
  if (regionVacant === null || ofCapacity > 1 || ofVacant > 1) return null;
  const [low, high] = [Math.min(ofCapacity, ofVacant), Math.max(ofCapacity, ofVacant)];
  const apart = high >= low * timesExpected && (high - low) * regionVacant >= fewestApart;
  return { ofCapacity, ofVacant, sticksOut: !apart ? 'no' : ofVacant > ofCapacity ? 'more-vacant' : 'less-vacant' };
}
