import { supplementKinds } from '../../domain/supplements/supplementKinds.ts';
import { columnNames } from '../../i18n/columnNames.ts';
import { invented } from '../../i18n/invented.ts';
import { links } from '../../i18n/links.ts';
import { supplements } from '../../i18n/supplements.ts';
import { tables } from '../../i18n/tables.ts';
import type { SourceFile } from '../../ingest/Reading.ts';
import { unpackRows } from './rowOrder.ts';
import type { SupplementPayload } from './SupplementPayload.ts';
import type { TablePayload } from './TablePayload.ts';

/** The lines of the file that hold totals, and the areas that the others are about; lines are counted from 1. */
export interface LinkedFile extends SourceFile {
  readonly totalLines: ReadonlySet<number>;
  readonly codeAt: ReadonlyMap<number, string>;
}

type Counts = readonly (number | null)[];

interface Parts {
  readonly payload: Pick<TablePayload, 'd' | 'x'>;
  /** Names of the columns: the area's, then the counts'. */
  readonly head: readonly [string, ...string[]];
  readonly rows: readonly { readonly code: string; readonly name: string; readonly counts: Counts }[];
  readonly totals: readonly { readonly label: string; readonly counts: Counts }[];
}

/** Four decimals at least, so that none is taken for a thousand. */
function write(count: number | null): string {
  if (count === null) return '';
  if (Number.isInteger(count)) return String(count);
  const [whole = '', decimals = ''] = String(count).split('.');
  return `${whole},${decimals.padEnd(4, '0')}`;
}

function fileOf({ payload, head: [area, ...columns], rows, totals }: Parts): LinkedFile {
  const above = payload.x ? [invented.words.da, ''] : [];
  const line = (label: string, counts: Counts): string => [`"${label.replaceAll('"', '""')}"`, payload.d, ...counts.map(write)].join(';');
  const text = [
    ...above,
    [area, columnNames['as-of'].da, ...columns].join(';'),
    ...rows.map(({ name, counts }) => line(name, counts)),
    ...totals.map(({ label, counts }) => line(label, counts)),
    '',
  ].join('\r\n');
  const first = above.length + 2;
  return {
    name: links.fileName.da({ date: payload.d }),
    bytes: new TextEncoder().encode(text),
    totalLines: new Set(totals.map((_, index) => first + rows.length + index)),
    codeAt: new Map(rows.map(({ code }, index) => [first + index, code])),
  };
}

/**
 * A table from a link as the file a planner could have loaded: what reads and checks his files reads and checks it too, and it is what is kept with it.
 *
 * @param nameOf Official name of a municipality; the code itself where there is none, which the reader then refuses.
 */
export function linkedFile(payload: TablePayload, nameOf: (code: string) => string): LinkedFile {
  const { codes, lines } = unpackRows(payload, nameOf);
  return fileOf({
    payload,
    head: [tables.municipality.da, columnNames.insured.da, columnNames.capacity.da, columnNames.vacant.da],
    rows: lines.map((at) => ({
      code: codes[at]!,
      name: nameOf(codes[at]!),
      counts: [payload.i[at] ?? null, payload.c[at] ?? null, payload.v[at] ?? null],
    })),
    totals: (payload.t ?? []).map(([label, , ...counts]) => ({ label, counts })),
  });
}

/** The same of a table beside the coverage tables. @param nameOf Name of a municipality or group. */
export function linkedSupplementFile(payload: SupplementPayload, nameOf: (code: string) => string): LinkedFile {
  const { kept, rows: about } = supplementKinds[payload.k];
  const { codes, lines } = payload.g ? { codes: payload.g, lines: [...payload.g.keys()] } : unpackRows(payload, nameOf);
  return fileOf({
    payload,
    head: [(about === 'group' ? supplements.groupHeader : tables.municipality).da, ...kept.map((column) => columnNames[column].da)],
    rows: lines.map((at) => ({
      code: codes[at]!,
      name: nameOf(codes[at]!),
      counts: kept.map((column) => payload.c[column]?.[at] ?? null),
    })),
    totals: (payload.t ?? []).map(([label, , counts]) => ({ label, counts: kept.map((column) => counts[column] ?? null) })),
  });
}
