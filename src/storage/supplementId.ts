import type { Supplement } from '../domain/supplements/Supplement.ts';
import { canonicalJson } from './canonicalJson.ts';
import { idOfFigures } from './idOfFigures.ts';

/** The id of a table beside the coverage tables, from its kind, status date and figures alone, as `snapshotId` makes it. Must never change. */
export function supplementId({
  kind,
  asOf,
  observations,
  totals,
}: Pick<Supplement, 'kind' | 'asOf' | 'observations' | 'totals'>): Promise<string> {
  return idOfFigures({
    kind,
    asOf,
    observations: observations.map(({ areaCode, counts }) => canonicalJson({ areaCode, counts })).sort(),
    totals: totals.map(({ label, counts }) => canonicalJson({ label, counts })).sort(),
  });
}
