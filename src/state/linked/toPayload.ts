import type { Observation } from '../../domain/Snapshot.ts';
import type { TravellingTable } from './Travelling.ts';
import { sourcePayload } from './sourcePayload.ts';
import { toSteps } from './steps.ts';
import type { TablePayload } from './TablePayload.ts';

/** The order of names that Danish sorting gives; the same when a link is written and when it is read. */
export function byName(one: string, other: string): number {
  return one.localeCompare(other, 'da');
}

/** Packs a table into its short form. @param nameOf Official name of a municipality. */
export function toPayload({ asOf, source, observations, totals }: TravellingTable, nameOf: (code: string) => string): TablePayload {
  const rows = observations.toSorted((one, other) => Number(one.areaCode) - Number(other.areaCode));
  const column = (key: 'insured' | 'capacity' | 'vacant') => rows.map((row: Observation) => row[key]);
  const named = rows.toSorted((one, other) => byName(nameOf(one.areaCode), nameOf(other.areaCode)));
  const isByName = named.every((row, place) => observations[place] === row);
  return {
    d: asOf,
    ...sourcePayload(source),
    a: toSteps(rows.map(({ areaCode }) => Number(areaCode))),
    ...(isByName ? {} : { o: toSteps(rows.map((row) => observations.indexOf(row))) }),
    i: column('insured'),
    c: column('capacity'),
    v: column('vacant'),
    ...(totals.length > 0
      ? { t: totals.map((it) => [it.label, it.kind === 'region-total' ? 1 : 0, it.insured, it.capacity, it.vacant] as const) }
      : {}),
  };
}
