import { carriesMore } from '../../../src/model/carriesMore.ts';
import { comparatorOf } from '../../../src/model/comparator.ts';
import { comparisonTable } from '../../../src/model/comparisonTable.ts';
import { coverageSpec } from '../../../src/model/coverageSpec.ts';
import { coverageTable } from '../../../src/model/coverageTable.ts';
import { keyFigures, keyFiguresOf } from '../../../src/model/keyFigures.ts';
import { besideTable } from '../../../src/model/municipality/besideTable.ts';
import { runsText } from '../../../src/i18n/runsText.ts';
import { municipalityHeadline } from '../../../src/model/municipality/municipalityHeadline.ts';
import { oneMoreOrFewer } from '../../../src/model/municipality/oneMoreOrFewer.ts';
import { places } from '../../../src/model/municipality/places.ts';
import { rankedSpec } from '../../../src/model/rankedSpec.ts';
import { rankedTable } from '../../../src/model/rankedTable.ts';
import type { TableModel } from '../../../src/model/TableModel.ts';
import { chosenMunicipality } from './exactCatalog.ts';
import { oneOf, wellWritten } from './oneOf.ts';
import { exactValue, type ExactUnit } from './exactUnits.ts';
import { distanceTexts, exactPlaces, exactTexts, smallNoteTexts, stateText, written, isFew } from './exactTexts.ts';
import { normValue, type PageView } from './pageView.ts';
import { add, compare, divide, rational, subtract } from './Rational.ts';
import { asShare, inPoints, writeExactly } from './writeExactly.ts';

function unitOf(id: string, { units, similar }: PageView): ExactUnit {
  if (id.startsWith('similar-')) return similar!;
  const found = /^(municipality|group|rest-of-region|region|country)-(.+)$/.exec(id);
  const unit = found && units.get(`${found[1]} ${found[2]}`);
  if (!unit) throw new Error(`No unit ${id}`);
  return unit;
}

/** What a row about the comparator is of; null for the norm. */
function comparatorUnit(id: 'norm' | 'comparator', { comparator }: PageView): ExactUnit | null {
  if (id === 'norm') return null;
  if (!comparator) throw new Error('a row of no comparator');
  return comparator.unit;
}

/** The norm under an indicator; nothing under what it says nothing of. */
function normTexts(indicator: string, id: string, { comparator, units }: PageView): readonly string[] {
  const value =
    id === 'norm' ? normValue(units.get(`municipality ${chosenMunicipality}`)!.norm, indicator) : comparator?.valueOf(indicator);
  return value ? written(value, indicator, 1) : [''];
}

function differenceTexts(unit: ExactUnit, indicator: string, { comparator }: PageView): readonly string[] {
  const [value, against] = [exactValue(unit, indicator), comparator?.valueOf(indicator) ?? null];
  if (value === null) return [stateText(unit, indicator)];
  if (against === null) return ['ikke defineret'];
  const apart = subtract(value, against)!;
  return indicator === 'vacancy-share'
    ? writeExactly(apart, { decimals: 1, points: true, signed: true })
    : writeExactly(apart, { decimals: 0, signed: true });
}

function checkTable(
  table: TableModel,
  shareDecimals: number,
  view: PageView,
  places: ReadonlyMap<string, string | null> | null = null,
): void {
  for (const row of table.rows) {
    const unit = row.id === 'norm' || row.id === 'comparator' ? comparatorUnit(row.id, view) : unitOf(row.id, view);
    for (const [index, { id }] of table.columns.entries()) {
      const { text } = row.cells[index]!;
      const where = `${table.id} ${row.id} ${id}`;
      if (unit === null) oneOf(text, normTexts(id, row.id, view), where);
      else if (id === 'rank') {
        const code = row.id.replace('municipality-', '');
        if (places) oneOf(text, [row.kind === 'municipality' ? (places.get(code) ?? '') : ''], where);
      } else if (id.endsWith('-difference')) oneOf(text, differenceTexts(unit, id.replace('-difference', ''), view), where);
      else if (table.id === 'coverage' && id === 'vacant' && text === '-') oneOf('0', exactTexts(unit, id, 0), where);
      else
        oneOf(
          text,
          exactTexts(unit, id, id === 'vacancy-share' ? shareDecimals : id.startsWith('share-of') && table.id === 'ranked' ? 1 : 0),
          where,
        );
    }
    if (unit === null || row.id === 'comparator') continue;
    if (table.id === 'coverage') oneOf(row.note, smallNoteTexts(unit, 'per-filled'), `${table.id} ${row.id} note`);
    if (table.id === 'comparison') oneOf(row.note, smallNoteTexts(unit, 'share'), `${table.id} ${row.id} note`);
  }
}

function checkKeyFigures(unit: ExactUnit, unitCode: string, view: PageView): void {
  const { coverage, comparator, units, region, group } = view;
  const figures = coverage.own ? keyFiguresOf(coverage.own, coverage) : keyFigures(coverage);
  const itself =
    !coverage.own &&
    (comparator?.id === 'group' || (comparator?.id === 'region' && region === group) || (comparator?.id === 'country' && group === 'dk'));
  const whole = region === null ? undefined : units.get(`region ${region}`);
  for (const { id, text, comparison } of figures) {
    oneOf(text, exactTexts(unit, id, 1), `key figure ${id}`);
    const isCount = id === 'insured' || id === 'capacity' || id === 'vacant';
    const isPart = isCount && unit.covered === unit.members && region !== unitCode;
    const [part, all] = isPart ? [unit[id], whole?.[id] ?? null] : [null, null];
    const value = exactValue(unit, id);
    const against = itself ? null : (comparator?.valueOf(id) ?? null);
    const share = part && all && compare(part, all) <= 0 ? divide(part, all) : null;
    const expected = share
      ? asShare(share, 0).map((written) => `${share.above > 0n && written.startsWith('0') ? 'under 1\u202f%' : written} af regionens`)
      : value && against
        ? distanceTexts(value, against, id === 'vacancy-share', comparator!.name, comparator!.than)
        : [''];
    oneOf(comparison, expected, `comparison of ${id}`);
  }
}

const words = ['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte'];

function checkCarriesMore(view: PageView): void {
  const { coverage, comparator, inside } = view;
  const known = [...inside.values()].map((unit) => exactValue(unit, 'insured-per-filled')).filter((value) => value !== null);
  const text = carriesMore(coverage, comparatorOf(coverage));
  const against = comparator?.valueOf('insured-per-filled') ?? null;
  if (!comparator || !against) {
    if (!text.startsWith('Kapaciteter og sikrede pr. besat kapacitet i ')) throw new Error(`against nothing: ${text}`);
    return;
  }
  const [only] = known;
  if (!only) return;
  if (known.length === 1) {
    const [its, others] = [only, against].map((value) => written(value, 'insured-per-filled', 0));
    if (its!.length > 1 || others!.length > 1) return;
    const words = its![0] === others![0] ? 'lige så mange sikrede som' : `${compare(only, against) > 0 ? 'flere' : 'færre'} sikrede end`;
    if (!text.startsWith('Hver besat kapacitet ') || !text.endsWith(` bærer ${words} ${comparator.than}`))
      throw new Error(`who carries more: ${text}`);
    return;
  }
  const above = known.filter((value) => compare(value, against) > 0).length;
  const who =
    above === 0
      ? `ingen af de ${words[known.length]}`
      : above === known.length
        ? `alle ${words[above]}`
        : `${words[above]} af ${words[known.length]}`;
  const some = known.length < inside.size ? ', der kan sammenlignes,' : '';
  oneOf(text, [`I ${who} kommuner${some} bærer hver besat kapacitet flere sikrede end ${comparator.than}`], 'who carries more');
}

function checkRankedTitle(view: PageView, ranks: ReadonlyMap<string, string | null> | null): void {
  const { coverage, inside, comparator } = view;
  const { title } = rankedSpec(coverage);
  const first = ranks && [...ranks].filter(([, place]) => place === '1' || place === '1=').map(([code]) => code);
  const [code] = first ?? [];
  if (!first || code === undefined) return;
  const id = coverage.indicator.id;
  const value = exactTexts(inside.get(code)!, id, 1);
  const who = first.length > 1 ? `${words[first.length]} kommuner` : coverage.nameOf(code);
  const place = id === 'balance-against-norm' ? 'lavest' : 'højest';
  const against = comparator?.valueOf(id) ?? null;
  const held = against ? written(against, id, 1).map((text) => ` mod ${text} for ${comparator!.name}`) : [''];
  const sign = id === 'balance-against-norm' ? -1 : 1;
  const top = exactValue(inside.get(code)!, id)!;
  const isPassed = [...inside].some(([other, unit]) => {
    const its = exactValue(unit, id);
    return ranks.get(other) === null && its !== null && compare(its, top) * sign >= 0;
  });
  const places = [...ranks.values()].filter((each) => each !== null).length;
  const isAlike = places > 1 && places === first.length;
  const larger = isAlike ? [...inside.values()].some(isFew) : isPassed;
  const known = [...inside.values()].some((unit) => !isFew(unit) && exactValue(unit, id) === null);
  const whose = `${larger ? ' med mindst 10 kapaciteter' : ''}${known ? ', der er tal for,' : ''}`;
  const among = whose === '' ? '' : ` blandt ${first.length > 1 ? 'dem' : 'kommuner'}${whose}`;
  const lies = places === 1 ? 'ligger på' : `ligger ${place}${among} med`;
  const saying = isAlike ? `alle ${who}${whose} ligger på` : `${who} ${lies}`;
  const titles = value.flatMap((text) => held.map((end) => `${coverage.indicator.label.da}: ${saying} ${text}${end}`));
  oneOf(title, titles, 'title of the ranking');
}

function checkOneMore(unit: ExactUnit, { coverage }: PageView): void {
  const table = oneMoreOrFewer(coverage, coverage.own!);
  const { insured, capacity, vacant, filled } = unit;
  if (!insured || !capacity || !vacant || !filled || capacity.above === 0n) {
    if (table) throw new Error('one more or fewer of what is not known');
    return;
  }
  for (const [index, change] of [1n, 0n, -1n].entries()) {
    const [open, taken] = [add(vacant, rational(change))!, add(filled, rational(-change))!];
    const cells = table!.rows[index]!.cells.map(({ text }) => text);
    const isPossible = open.above >= 0n && taken.above >= 0n;
    const expected: readonly (readonly string[])[] = isPossible
      ? [
          written(open, 'vacant', 0),
          asShare(divide(open, capacity)!, 1),
          taken.above === 0n ? ['ikke defineret'] : written(divide(insured, taken)!, 'insured-per-filled', 0),
        ]
      : [['kan ikke blive flere'], [''], ['']];
    for (const [column, texts] of expected.entries()) oneOf(cells[column], texts, `one more or fewer ${change} ${column}`);
  }
}

function checkMunicipality(view: PageView): void {
  const { coverage, units, comparator, inside, history, unitsBefore } = view;
  const own = units.get(`municipality ${chosenMunicipality}`)!;
  checkTable(besideTable(coverage, coverage.own!), 1, view);
  checkOneMore(own, view);
  for (const [index, id] of ['vacancy-share', 'insured-per-filled'].entries()) {
    const ranks = inside.has(chosenMunicipality) ? exactPlaces(inside, id) : null;
    const line = places(coverage, coverage.own!)?.lines[index];
    const place = ranks?.get(chosenMunicipality) ?? null;
    if (!ranks || !line) continue;
    const ranked = [...ranks.values()].filter((each) => each !== null).length;
    const end =
      place === null
        ? 'ingen plads'
        : `${place.endsWith('=') ? 'delt nr.' : 'nr.'} ${place.replace('=', '')} af ${ranked}, regnet fra den højeste`;
    if (!line.endsWith(`: ${end}`)) throw new Error(`place: ${line} for ${end}`);
  }
  const said = municipalityHeadline(coverage, coverage.own!, history);
  const lede = said.lede.map(({ runs }) => runsText(runs));
  wellWritten([said.runs, lede]);
  const share = lede.find((text) => text.startsWith('Andelen er'));
  const [value, against] = [exactValue(own, 'vacancy-share'), comparator?.valueOf('vacancy-share') ?? null];
  const distances =
    value && against ? distanceTexts(value, against, true, comparator!.name, comparator!.than).map((text) => `, ${text}`) : [''];
  const shares = value ? asShare(value, 1).flatMap((text) => distances.map((distance) => `Andelen er ${text}${distance}.`)) : [undefined];
  oneOf(share, shares, 'share of the municipality');
  const change = lede.find((text) => text.startsWith('Siden '));
  const before = unitsBefore?.get(`municipality ${chosenMunicipality}`);
  const [then, apart] = [before && exactValue(before, 'vacancy-share'), before && subtract(value, exactValue(before, 'vacancy-share'))];
  const points = then && apart ? inPoints(apart.above < 0n ? rational(-apart.above, apart.below) : apart) : [];
  if (change) oneOf(/(steget|faldet) ([\d.,]+) procentpoint/.exec(change)?.[2], points, 'change of the municipality');
  else if (points.length === 1 && /[1-9]/.test(points[0]!)) throw new Error(`change of ${points[0]} points is not said`);
}

/** Every figure in the tables, key figures and titles of a view, against its exact recomputation. @throws On the first that differs. */
export function checkTables(view: PageView): void {
  const { coverage, units, group, region, inside } = view;
  const ranks = exactPlaces(inside, coverage.indicator.id);
  const tables = [coverageTable(coverage), comparisonTable(coverage), rankedTable(coverage)];
  wellWritten([tables, coverageSpec(coverage), rankedSpec(coverage)]);
  checkTable(tables[0]!, 0, view);
  checkTable(tables[1]!, 1, view);
  checkTable(tables[2]!, 1, view, ranks);
  checkCarriesMore(view);
  checkRankedTitle(view, ranks);
  if (coverage.own) {
    checkKeyFigures(units.get(`municipality ${chosenMunicipality}`)!, chosenMunicipality, view);
    checkMunicipality(view);
  } else {
    const published = region === group ? units.get(`region ${group}`) : undefined;
    checkKeyFigures(published?.members === null ? published : units.get(`group ${group}`)!, group, view);
  }
}
