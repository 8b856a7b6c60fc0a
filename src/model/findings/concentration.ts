import { isWhole, unitRow, type Coverage } from '../Coverage.ts';

/** A group's part of the region's capacities beside its part of the region's vacancies; both 0 to 1, unrounded. */
export interface Concentration {
  readonly ofCapacity: number;
  readonly ofVacant: number;
  /** How the two parts differ enough to be the first thing to say. */
  readonly sticksOut: 'more-vacant' | 'less-vacant' | 'no';
}

/** Parts further apart than five points, and than a quarter of the smaller, stick out. */
const pointsApart = 0.05;
const timesApart = 1.25;

/** Null when the group is the region itself or not wholly covered, the snapshot gives no regional total, or counts are missing. */
export function concentration(coverage: Coverage): Concentration | null {
  const group = unitRow(coverage, 'group');
  if (!group || !isWhole(group) || coverage.region?.code === coverage.group.code) return null;
  const ofCapacity = group.indicators['share-of-region-capacity'] ?? null;
  const ofVacant = group.indicators['share-of-region-vacant'] ?? null;
  if (ofCapacity === null || ofVacant === null) return null;
  const [low, high] = [Math.min(ofCapacity, ofVacant), Math.max(ofCapacity, ofVacant)];
  const apart = high - low >= pointsApart && high >= low * timesApart;
  return { ofCapacity, ofVacant, sticksOut: !apart ? 'no' : ofVacant > ofCapacity ? 'more-vacant' : 'less-vacant' };
}
