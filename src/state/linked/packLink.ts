import type { GroupTable } from '../../domain/GroupTable.ts';
import { supplementKinds } from '../../domain/supplements/supplementKinds.ts';
import type { GroupPayload, LinkPayload } from './LinkPayload.ts';
import { packJson } from './packJson.ts';
import { packRows } from './rowOrder.ts';
import { sourcePayload } from './sourcePayload.ts';
import type { SupplementPayload } from './SupplementPayload.ts';
import { toPayload } from './toPayload.ts';
import type { Travelling, TravellingSupplement } from './Travelling.ts';

/** The newest version of what this product writes into links. */
export const payloadVersion = 2;

/** Packs what travels into the text that stands in a link; tables alone in the first version, which every copy of the page can read. @param nameOf Official name of a municipality. */
export function packLink({ tables, beside, groups, norms, notes }: Travelling, nameOf: (code: string) => string): Promise<string> {
  const t = tables.map((table) => toPayload(table, nameOf));
  const more: LinkPayload = {
    ...(beside.length > 0 ? { b: beside.map((table) => supplementIn(table, nameOf)) } : {}),
    ...(groups ? { g: groupsIn(groups) } : {}),
    ...(norms ? { n: norms.map((norm) => [norm.areaCode, norm.validFrom, norm.validTo, norm.insuredPerCapacity] as const) } : {}),
    ...(notes.length > 0 ? { m: notes.map(({ date, text }) => [date, text] as const) } : {}),
  };
  if (Object.keys(more).length === 0) return packJson(t, 1);
  return packJson({ ...(t.length > 0 ? { t } : {}), ...more } satisfies LinkPayload, payloadVersion);
}

function supplementIn(
  { kind, asOf, source, observations, totals }: TravellingSupplement,
  nameOf: (code: string) => string,
): SupplementPayload {
  const { kept, rows: about } = supplementKinds[kind];
  const ofGroups = { rows: observations, order: { a: [], g: observations.map(({ areaCode }) => areaCode) } };
  const { rows, order } = about === 'group' ? ofGroups : packRows(observations, nameOf);
  return {
    k: kind,
    d: asOf,
    ...sourcePayload(source),
    ...order,
    c: Object.fromEntries(kept.map((column) => [column, rows.map(({ counts }) => counts[column] ?? null)])),
    ...(totals.length > 0 ? { t: totals.map((it) => [it.label, it.kind === 'region-total' ? 1 : 0, it.counts] as const) } : {}),
  };
}

function groupsIn({ areas, memberships }: GroupTable): readonly GroupPayload[] {
  return areas.map(({ code, name, kind }) => ({
    c: code,
    n: name,
    k: kind,
    m: memberships.filter(({ groupCode }) => groupCode === code).map((it) => [it.areaCode, it.validFrom, it.validTo] as const),
  }));
}
