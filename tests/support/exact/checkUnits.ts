import type { CoverageRow } from '../../../src/database/queries/figures.ts';
import { allIndicators } from '../../../src/domain/indicators/allIndicators.ts';
import type { AnsweredTable } from './answerTables.ts';
import { chosenMunicipality } from './exactCatalog.ts';
import { exactUnits, exactValue, pool, type ExactUnit } from './exactUnits.ts';
import { toNumber, type Rational } from './Rational.ts';

function differs(got: number | null, exact: Rational | null): boolean {
  if (got === null || exact === null) return got !== exact;
  const value = toNumber(exact);
  return !Number.isFinite(got) || Object.is(got, -0) || Math.abs(got - value) > 6e-10 + Math.abs(value) * 1e-14;
}

/** Throws with the row and what it should be: a test of a million figures has no time for matchers. */
function checkRow(row: CoverageRow, unit: ExactUnit): void {
  const wrong = (what: string, got: number | null, exact: Rational | null): never => {
    throw new Error(`${row.unit} ${row.code} ${what}: ${got} for ${exact && toNumber(exact)}`);
  };
  for (const name of ['insured', 'capacity', 'vacant', 'filled', 'norm'] as const) {
    if (differs(row[name], unit[name])) wrong(name, row[name], unit[name]);
  }
  for (const { id } of allIndicators) {
    const [got, exact] = [row.indicators[id] ?? null, exactValue(unit, id)];
    if (differs(got, exact)) wrong(id, got, exact);
  }
  if (row.members !== unit.members || row.covered !== unit.covered) {
    throw new Error(`${row.unit} ${row.code} covers ${row.covered} of ${row.members} for ${unit.covered} of ${unit.members}`);
  }
}

/** Every figure the engine gave of a table, and that it gave no unit too many or too few. @throws On the first that differs. */
export function checkUnits({ rows, table }: AnsweredTable): void {
  const units = exactUnits(table);
  const told = rows.map(({ unit, code }) => `${unit} ${code}`).sort();
  if (told.join() !== [...units.keys()].sort().join()) throw new Error(`told ${told.join()} for ${[...units.keys()].sort().join()}`);
  for (const row of rows) checkRow(row, units.get(`${row.unit} ${row.code}`)!);
}

/** The five nearest in insured and capacity together, pooled; distances as numbers, so that equal ones may fall either way. */
export function checkSimilar({ similar, table }: AnsweredTable): void {
  const usable = table.observed.filter(([, counts]) => counts.insured && counts.capacity);
  const own = usable.find(([code]) => code === chosenMunicipality)?.[1];
  const others = usable.filter(([code]) => code !== chosenMunicipality);
  if (!own || others.length === 0) {
    if (similar) throw new Error('similar to one without figures');
    return;
  }
  const distance = new Map(
    others.map(([code, counts]) => [code, Math.log(counts.insured! / own.insured!) ** 2 + Math.log(counts.capacity! / own.capacity!) ** 2]),
  );
  const chosen = similar?.codes ?? [];
  const farthest = Math.max(...chosen.map((code) => distance.get(code) ?? Infinity));
  const nearer = others.filter(([code]) => !chosen.includes(code) && distance.get(code)! < farthest - 1e-9);
  if (chosen.length !== Math.min(5, others.length) || nearer.length > 0) throw new Error(`similar are ${chosen.join()}`);
  const units = exactUnits(table);
  const pooled = pool(chosen.map((code) => units.get(`municipality ${code}`)!));
  checkRow(similar!, { ...pooled, members: chosen.length, covered: chosen.length });
}
