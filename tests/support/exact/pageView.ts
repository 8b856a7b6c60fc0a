import fc from 'fast-check';
import { allIndicators } from '../../../src/domain/indicators/allIndicators.ts';
import { comparatorIds, type ComparatorId } from '../../../src/model/ComparatorId.ts';
import type { Coverage } from '../../../src/model/Coverage.ts';
import { coverageRows } from '../../../src/model/coverageRows.ts';
import { FiguresIndex } from '../../../src/model/FiguresIndex.ts';
import type { AnsweredTable } from './answerTables.ts';
import { chosenMunicipality, exactCatalog, members, regions } from './exactCatalog.ts';
import { exactUnits, exactValue, pool, type ExactUnit } from './exactUnits.ts';
import { rational, type Rational } from './Rational.ts';

export const randomChoice = fc.record({
  group: fc.constantFrom('one', 'one', 'two', 'across', 'west', 'dk'),
  comparator: fc.constantFrom(...comparatorIds),
  indicator: fc.constantFrom(...allIndicators),
});
type Choice = typeof randomChoice extends fc.Arbitrary<infer Value> ? Value : never;

/** What a view is held against, told anew: its names in running text, and its figures or the norm. */
export interface ExactComparator {
  readonly id: ComparatorId;
  readonly name: string;
  readonly than: string;
  /** Null for the norm. */
  readonly unit: ExactUnit | null;
  readonly valueOf: (indicator: string) => Rational | null;
}

/** A view of the page, and everything exact that it must agree with. */
export interface PageView {
  readonly coverage: Coverage;
  readonly history: readonly Coverage[];
  readonly group: string;
  readonly region: string | null;
  readonly units: ReadonlyMap<string, ExactUnit>;
  readonly unitsBefore: ReadonlyMap<string, ExactUnit> | null;
  /** The covered municipalities of the group. */
  readonly inside: ReadonlyMap<string, ExactUnit>;
  readonly similar: ExactUnit | null;
  readonly comparator: ExactComparator | null;
}

const names = new Map(exactCatalog.areas.map(({ code, name }) => [code, name]));
export const nameOf = (code: string): string => names.get(code)!;
const sizeless = ['vacancy-share', 'insured-per-capacity', 'insured-per-filled', 'extra-load'];

/** What the norm says under an indicator: nothing lacks or is spare against it; null where it says nothing. */
export const normValue = (norm: Rational | null, indicator: string): Rational | null => {
  if (indicator === 'balance-against-norm') return norm && rational(0n);
  return indicator === 'insured-per-capacity' || indicator === 'insured-per-filled' ? norm : null;
};

function comparatorIn(id: ComparatorId, unit: ExactUnit | null | undefined, norm: Rational | null, group: string): ExactComparator | null {
  if (id === 'norm') {
    return norm && { id, name: 'normen', than: 'normen', unit: null, valueOf: (indicator) => normValue(norm, indicator) };
  }
  if (!unit) return null;
  const name = {
    region: 'regionen',
    'rest-of-region': 'resten af regionen',
    group: unit.covered === unit.members ? nameOf(group) : `${nameOf(group)} (${unit.covered} af ${unit.members} kommuner)`,
    country: 'hele landet',
    similar: 'lignende kommuner',
  }[id];
  return { id, name, than: `i ${name}`, unit, valueOf: (indicator) => (sizeless.includes(indicator) ? exactValue(unit, indicator) : null) };
}

function coverageIn(
  { snapshot, rows, similar }: AnsweredTable,
  choice: Choice,
  subject: Coverage['subject'],
  region: string | null,
): Coverage {
  const figures = new FiguresIndex(rows);
  const areaOf = (code: string): Coverage['group'] => exactCatalog.areas.find((area) => area.code === code)!;
  return {
    language: 'da',
    snapshot,
    group: areaOf(choice.group),
    region: region === null ? null : areaOf(region),
    members: members[choice.group]!,
    everywhere: figures.municipalities,
    rows: coverageRows(figures, {
      members: members[choice.group]!,
      group: choice.group,
      region,
      country: 'dk',
      restWithout: subject === 'municipality' ? chosenMunicipality : choice.group,
    }),
    subject,
    own: subject === 'municipality' ? figures.find('municipality', chosenMunicipality) : null,
    municipality: subject === 'municipality' ? areaOf(chosenMunicipality) : null,
    similar: subject === 'municipality' ? similar : null,
    groupedOn: null,
    comparator: choice.comparator,
    indicator: choice.indicator,
    notes: [],
    nameOf,
    membersOf: (code) => members[code] ?? [],
    viewCode: 'AAA-AA',
  };
}

/** The page on one table, with the table before it as its history. */
export function pageView(answered: AnsweredTable, before: AnsweredTable | null, choice: Choice, subject: Coverage['subject']): PageView {
  const { group } = choice;
  const region = regions.find((each) => members[group]!.every((code) => members[each]!.includes(code))) ?? null;
  const units = exactUnits(answered.table);
  const inside = new Map(
    answered.table.observed.filter(([code]) => members[group]!.includes(code)).map(([code]) => [code, units.get(`municipality ${code}`)!]),
  );
  const codes = subject === 'municipality' ? answered.similar?.codes : undefined;
  const similar = codes ? pool(codes.map((code) => units.get(`municipality ${code}`)!)) : null;
  const own = units.get(`municipality ${chosenMunicipality}`);
  const norm = (subject === 'municipality' ? own?.norm : units.get(`group ${group}`)?.norm) ?? null;
  const unitOf = (id: ComparatorId): ExactUnit | null | undefined => {
    if (id === 'similar') return similar;
    if (id === 'group') return units.get(`group ${group}`);
    if (id === 'country') return units.get('country dk');
    if (region === null) return null;
    return units.get(id === 'region' ? `region ${region}` : `rest-of-region ${subject === 'municipality' ? chosenMunicipality : group}`);
  };
  const comparator =
    [choice.comparator, 'region' as const, 'country' as const]
      .map((id) => comparatorIn(id, unitOf(id), norm, group))
      .find((found) => found !== null) ?? null;
  return {
    coverage: coverageIn(answered, choice, subject, region),
    history: before ? [coverageIn(before, choice, subject, region)] : [],
    group,
    region,
    units,
    unitsBefore: before && before.table.asOf < answered.table.asOf ? exactUnits(before.table) : null,
    inside,
    similar,
    comparator,
  };
}
