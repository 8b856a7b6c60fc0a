import { expect, test } from 'vitest';
import type { ReadCell, Reading, ReadRow } from '../../../src/ingest/Reading.ts';
import { readTable } from '../../../src/ingest/readTable.ts';
import { corpus } from '../../files/tables/make/corpus.ts';
import { mutate, seeded } from './mutate.ts';
import { testCatalog } from './testCatalog.ts';

const mutants = 1500;
const catalog = testCatalog();
const codes = new Set(catalog.areas.filter(({ kind }) => kind === 'municipality').map(({ code }) => code));
const names = new Map(catalog.areas.filter(({ kind }) => kind === 'municipality').map(({ code, name }) => [name, code]));

/** Every number a text can mean, read without the code under test. */
function meanings(raw: string): number[] {
  const digits = raw.replace(/\p{L}{2,}/gu, '').replace(/[^\d.,eE+-]/g, '');
  const danish = Number(digits.replaceAll('.', '').replace(',', '.'));
  const english = Number(digits.replaceAll(',', ''));
  return [danish, english, Number(digits.replace(/[.,]/g, ''))];
}

function isBacked(value: number | null, cell: ReadCell | undefined): boolean {
  if (value === null || !cell) return true;
  if (cell.state === 'zero') return value === 0;
  return /^(nul|ingen|zero)$/i.test(cell.raw.trim())
    ? value === 0
    : meanings(cell.raw.replace(/\s*(\d\)|[*¹²³†]+|\([^()]*%\s*\))$/, '')).includes(value);
}

function faultsOf(row: ReadRow): string[] {
  const { insured, capacity, vacant, areaCode } = row;
  const cell = (role: string): ReadCell | undefined => row.cells.find((one) => one.role === role);
  const faults: string[] = [];
  if (row.kind === 'municipality' && !codes.has(areaCode ?? '')) faults.push('unknown code');
  for (const value of [insured, capacity, vacant])
    if (value !== null && !(value >= 0 && Number.isFinite(value))) faults.push(`impossible ${value}`);
  if (insured !== null && !Number.isInteger(insured)) faults.push('part of a person');
  if (vacant !== null && capacity !== null && vacant > capacity) faults.push('more vacant than there are');
  const filled = cell('filled')?.value;
  if (typeof filled === 'number' && capacity !== null && vacant !== null && Math.abs(filled + vacant - capacity) > 0.006)
    faults.push('does not add up');
  if (!isBacked(insured, cell('insured'))) faults.push(`insured ${insured ?? ''} is not "${cell('insured')?.raw ?? ''}"`);
  if (!isBacked(capacity, cell('capacity'))) faults.push(`capacity ${capacity ?? ''} is not "${cell('capacity')?.raw ?? ''}"`);
  if (!isBacked(vacant, cell('vacant'))) faults.push(`vacant ${vacant ?? ''} is not "${cell('vacant')?.raw ?? ''}"`);
  return faults;
}

/** Rows that begin with an official name and hold figures, and yet are no municipality of the reading. */
function lostRows(reading: Reading): string[] {
  return reading.rows.flatMap((row) => {
    const raws = row.cells.map(({ raw }) => raw.trim());
    const named = raws.find((raw) => names.has(raw));
    const figures = raws.filter((raw) => /^\d[\d.]*$/.test(raw)).length;
    if (named === undefined || figures < 3 || row.kind === 'municipality' || row.kind === 'subtotal') return [];
    const said = reading.diagnostics.some(({ at, severity }) => severity !== 'note' && at?.line === row.line);
    return said || reading.diagnostics.some(({ code }) => code === 'ignored-row') ? [] : [`lost: ${raws.join(';')}`];
  });
}

function faults(reading: Reading): string[] {
  if (!reading.outcome.startsWith('accept')) return [];
  const rows = reading.rows.filter(({ kind }) => kind === 'municipality' || kind === 'subtotal' || kind === 'region-total');
  const keys = rows
    .filter(({ kind }) => kind === 'municipality')
    .map(({ areaCode, asOf, practice }) => `${areaCode ?? ''} ${asOf ?? ''} ${practice ?? ''}`);
  const doubled = keys.length === new Set(keys).size ? [] : ['doubled'];
  if (reading.diagnostics.some(({ severity }) => severity === 'error')) doubled.push('accepted with an error');
  return [...doubled, ...rows.flatMap(faultsOf), ...lostRows(reading)];
}

test(`${mutants} damaged files: no crash, no hang, and what is accepted satisfies the checks`, async () => {
  const random = seeded(20_241_111);
  const counts: Record<string, number> = {};
  for (let number = 0; number < mutants; number += 1) {
    const one = corpus[Math.floor(random() * corpus.length)] as (typeof corpus)[number];
    const bytes = mutate(one.bytes, random);
    const start = performance.now();
    const reading = await readTable({ name: 'mutant.csv', bytes }, catalog);
    const told = `mutant ${number} of ${one.file}\n${new TextDecoder().decode(bytes).slice(0, 1200)}`;
    expect(performance.now() - start, told).toBeLessThan(5000);
    expect(
      reading.diagnostics.map(({ code }) => code),
      told,
    ).not.toContain('reader-failed');
    expect(faults(reading), told).toEqual([]);
    counts[reading.outcome] = (counts[reading.outcome] ?? 0) + 1;
  }
  expect(Object.keys(counts).length, JSON.stringify(counts)).toBe(4);
});
