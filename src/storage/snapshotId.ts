import type { Snapshot } from '../domain/Snapshot.ts';
import { canonicalJson } from './canonicalJson.ts';
import { idOfFigures } from './idOfFigures.ts';

/**
 * The id of a snapshot, from its status date and figures alone: the same table gives the same id in every browser, from every file
 * and in whatever order its rows stand. What we make of a total row (its kind, its area) is left out, for that may improve.
 * The id stands in links, so this function must never change.
 *
 * @returns 12 characters of base32: the first 60 bits of SHA-256.
 */
export async function snapshotId({ asOf, observations, totals }: Pick<Snapshot, 'asOf' | 'observations' | 'totals'>): Promise<string> {
  const figures = {
    asOf,
    observations: observations
      .map(({ areaCode, insured, capacity, vacant }) => canonicalJson({ areaCode, insured, capacity, vacant }))
      .sort(),
    totals: totals.map(({ label, insured, capacity, vacant }) => canonicalJson({ label, insured, capacity, vacant })).sort(),
  };
  return idOfFigures(figures);
}
