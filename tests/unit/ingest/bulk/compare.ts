import type { AreaCatalog } from '../../../../src/domain/Area.ts';
import { localReaders } from '../../../../src/ingest/bulk/localReaders.ts';
import { readBulk } from '../../../../src/ingest/bulk/readBulk.ts';
import { readTable } from '../../../../src/ingest/readTable.ts';
import type { Reading } from '../../../../src/ingest/Reading.ts';

/** What a reading comes to: accepted or not, and every value, in thousandths. */
export interface Result {
  readonly outcome: Reading['outcome'] | 'unfit';
  readonly rows: readonly string[];
  readonly checks: Readonly<Record<string, number>>;
  readonly reading: Reading | null;
}

const thousandths = (value: number | null): number => (value === null ? -1 : Math.round(value * 1000));

function checksOf(reading: Reading): Record<string, number> {
  return Object.fromEntries(reading.checks.map(({ what, count }) => [what, count] as const).sort());
}

function rowsOf({ observations }: Reading): string[] {
  return observations.map(({ line, areaCode, asOf, insured, capacity, vacant, rows }) =>
    [line, areaCode, asOf, thousandths(insured), thousandths(capacity), thousandths(vacant), rows ?? 1].join(' '),
  );
}

export async function byTable(bytes: Uint8Array, catalog: AreaCatalog): Promise<Result> {
  const reading = await readTable({ name: 'stor.csv', bytes }, catalog);
  return { outcome: reading.outcome, rows: rowsOf(reading), checks: checksOf(reading), reading };
}

export async function byBulk(
  bytes: Uint8Array,
  catalog: AreaCatalog,
  options: { readonly chunkBytes: number; readonly headLines?: number },
): Promise<Result> {
  const outcome = await readBulk({ name: 'stor.csv', bytes }, catalog, localReaders(catalog), options);
  if (outcome.kind !== 'read')
    return { outcome: 'unfit', rows: [], checks: {}, reading: outcome.kind === 'unfit' ? outcome.reading : null };
  const { reading } = outcome;
  return { outcome: reading.outcome, rows: rowsOf(reading), checks: checksOf(reading), reading };
}
