import type { Observation } from '../../domain/Snapshot.ts';
import { packRows } from './rowOrder.ts';
import { sourcePayload } from './sourcePayload.ts';
import type { TablePayload } from './TablePayload.ts';
import type { TravellingTable } from './Travelling.ts';

/** Packs a table into its short form. @param nameOf Official name of a municipality. */
export function toPayload({ asOf, source, observations, totals }: TravellingTable, nameOf: (code: string) => string): TablePayload {
  const { rows, order } = packRows(observations, nameOf);
  const column = (key: 'insured' | 'capacity' | 'vacant') => rows.map((row: Observation) => row[key]);
  return {
    d: asOf,
    ...sourcePayload(source),
    ...order,
    i: column('insured'),
    c: column('capacity'),
    v: column('vacant'),
    ...(totals.length > 0
      ? { t: totals.map((it) => [it.label, it.kind === 'region-total' ? 1 : 0, it.insured, it.capacity, it.vacant] as const) }
      : {}),
  };
}
