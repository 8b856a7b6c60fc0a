import type { LineSpec } from '../../../src/charts/line/LineSpec.ts';
import type { AreaSeries } from '../../../src/charts/time/TimeSpec.ts';
import { developmentCharts } from '../../../src/model/development/developmentCharts.ts';
import { developmentHeadline } from '../../../src/model/development/developmentHeadline.ts';
import { differencesTable } from '../../../src/model/development/differencesTable.ts';
import { slopeView } from '../../../src/model/development/slopeView.ts';
import type { TableCell, TableRow } from '../../../src/model/TableModel.ts';
import { datedCoverages } from '../../../src/model/time/datedCoverages.ts';
import { members } from './exactCatalog.ts';
import { exactTexts, isFew } from './exactTexts.ts';
import { exactValue, type ExactUnit } from './exactUnits.ts';
import { listed, oneOf, sameNumber, wellWritten } from './oneOf.ts';
import { nameOf, type PageView } from './pageView.ts';
import { absolute, compare, rational, subtract, toNumber, type Rational } from './Rational.ts';
import { writeExactly } from './writeExactly.ts';

const isShare = (indicator: string): boolean => indicator === 'vacancy-share' || indicator.startsWith('share-of-region');

/** How a difference is printed: shares in points, counts with their decimals, all with a sign, rounded last. */
function differenceTexts(apart: Rational, indicator: string): readonly string[] {
  if (isShare(indicator)) return writeExactly(apart, { decimals: 1, points: true, signed: true });
  if (indicator === 'balance-against-norm') return writeExactly(apart, { decimals: 1, signed: true });
  const isCount = indicator === 'capacity' || indicator === 'vacant' || indicator === 'filled';
  return writeExactly(apart, isCount ? { decimals: 2, fixed: false, signed: true } : { decimals: 0, signed: true });
}

/** The units of a date, with what each area has there. */
type Units = ReadonlyMap<string, ExactUnit>;
const valueAt = (units: Units, id: string, indicator: string): Rational | null => {
  const unit = units.get(id);
  return unit ? exactValue(unit, indicator) : null;
};

const codesIn = (units: Units, group: string): readonly string[] => members[group]!.filter((code) => units.has(`municipality ${code}`));

/** The values of an area's line at the dates, told anew; of two tables of one date the later one counts where it is about the area at all. */
function valuesOf(id: string, indicator: string, before: Units, now: Units, isSameDay: boolean): readonly (Rational | null)[] {
  if (!isSameDay) return [valueAt(before, id, indicator), valueAt(now, id, indicator)];
  return [valueAt(now.has(id) ? now : before, id, indicator)];
}

function checkSeries(series: readonly AreaSeries[], view: PageView, before: Units, isSameDay: boolean): void {
  const indicator = view.coverage.indicator.id;
  for (const { id, values, text, label } of series) {
    if (id === 'whole') continue;
    const expected = valuesOf(`municipality ${id}`, indicator, before, view.units, isSameDay);
    if (values.length !== expected.length) throw new Error(`${values.length} dates of ${label}`);
    for (const [at, value] of expected.entries()) sameNumber(values[at], value, `line of ${label} at ${at}`);
    oneOf(text, exactTexts(view.units.get(`municipality ${id}`)!, indicator, 1), `label of ${label}`);
  }
}

/** The title says how its subject went: the highlighted line, the only one, or the comparator's. */
function checkLineTitle({ title, series, comparator }: LineSpec): void {
  const said =
    /: (?:fra (?<from>.+) \((?<first>[^()]+)\) til (?<to>.+) \((?<last>[^()]+)\)|(?<both>.+) både først \(.+\) og sidst \(.+\)) på (?<count>\d+) statusdatoer$/.exec(
      title,
    );
  const subject = series.find(({ emphasis }) => emphasis === 'highlight') ?? (series.length === 1 ? series[0] : comparator);
  const known = (subject?.values ?? []).filter((value) => value !== null).length;
  if ((said !== null) !== known > 1) throw new Error(`title over time: ${title}`);
  if (!said) return;
  oneOf(said.groups?.['count'], [String(known)], title);
  if (said.groups?.['from'] === said.groups?.['to'] && said.groups?.['both'] === undefined)
    throw new Error(`from a figure to itself: ${title}`);
}

function checkDifference(cell: TableCell, from: Rational | null, to: Rational | null, indicator: string, where: string): void {
  if (cell.known) {
    if (!from || !to) throw new Error(`${where}: ${cell.text} of what is not known`);
    oneOf(cell.text, differenceTexts(subtract(to, from)!, indicator), where);
  } else if (/\d/.test(cell.text.replace(/\d\d\.\d\d\.\d{4}/g, ''))) throw new Error(`${where}: ${cell.text} is not known, but a number`);
}

function rowId({ id, kind }: TableRow): string | null {
  if (id === 'comparator') return null;
  if (kind === 'municipality') return `municipality ${id.replace('municipality-', '')}`;
  const parts = /^(group|rest-of-region|region)-(.+)$/.exec(id);
  return parts && `${parts[1]} ${parts[2]}`;
}

function checkTwoDates(view: PageView, before: Units): void {
  const { coverage, history, units, group } = view;
  const [earlier] = history;
  const indicator = coverage.indicator.id;
  const differences = differencesTable(earlier!, coverage);
  const { spec, twin } = slopeView(earlier!, coverage);
  wellWritten([differences, spec, twin, developmentHeadline(earlier!, coverage)]);
  for (const row of differences.rows) {
    const id = rowId(row);
    if (id === null) continue;
    for (const [column, { id: each }] of differences.columns.entries()) {
      const [from, to] = [valueAt(before, id, each), valueAt(units, id, each)];
      const cell = row.cells[column]!;
      checkDifference(cell, from, to, each, `difference of ${id} ${each}`);
      if (row.kind === 'municipality' && from && to && !cell.known) throw new Error(`difference of ${id} ${each}: ${cell.text}`);
    }
  }
  for (const row of twin.rows) {
    const id = rowId(row);
    if (id === null) continue;
    const [from, to] = [valueAt(before, id, indicator), valueAt(units, id, indicator)];
    if (row.cells[0]!.known) oneOf(row.cells[0]!.text, exactTexts(before.get(id)!, indicator, 1), `slope ${id} before`);
    if (row.cells[1]!.known) oneOf(row.cells[1]!.text, exactTexts(units.get(id)!, indicator, 1), `slope ${id} after`);
    checkDifference(row.cells[2]!, from, to, indicator, `slope of ${id}`);
  }
  for (const { id, from, to } of [...spec.rows, ...(spec.context?.rows ?? [])]) {
    if (id === 'whole') continue;
    sameNumber(from.value, valueAt(before, `municipality ${id}`, indicator), `slope ${id}`);
    sameNumber(to.value, valueAt(units, `municipality ${id}`, indicator), `slope ${id}`);
  }
  checkLargest(spec.title, codesIn(units, group), view, before);
}

/** Who changed most, up or down, among those with ten capacities or more at both dates; and from what to what. */
function checkLargest(title: string, codes: readonly string[], { coverage, units, group }: PageView, before: Units): void {
  const indicator = coverage.indicator.id;
  const changes = codes.flatMap((code) => {
    const id = `municipality ${code}`;
    const [from, to] = [valueAt(before, id, indicator), valueAt(units, id, indicator)];
    const few = [before, units].some((each) => each.has(id) && isFew(each.get(id)!));
    return from && to && !few ? [{ code, size: absolute(subtract(to, from)!) }] : [];
  });
  const said = /^(.+?) har de(?:n)? største ændring(?:er)?( blandt kommuner med .+?)?(?: i .+)?: /.exec(title);
  if (!said) return;
  const most = changes.reduce((best, { size }) => (compare(size, best) > 0 ? size : best), rational(0n));
  const near = changes.filter(({ size }) => Math.abs(toNumber(subtract(most, size)!)) < 3e-9).map(({ code }) => code);
  const leaders = changes.filter(({ size }) => compare(size, most) === 0).map(({ code }) => code);
  if (near.length > leaders.length) return;
  const either = new Set([...codes, ...codesIn(before, group)]);
  const all = [...either].map((code) => {
    const ids = [before, units].map((each) => each.get(`municipality ${code}`));
    const [from, to] = ids.map((unit) => (unit ? exactValue(unit, indicator) : null));
    return { few: ids.some((unit) => unit && isFew(unit)), size: from && to ? absolute(subtract(to, from)!) : null };
  });
  const nearFew = all.some(({ few, size }) => few && size && Math.abs(toNumber(subtract(most, size)!)) < 3e-9 && compare(size, most) !== 0);
  if (!nearFew) {
    const larger = all.some(({ few, size }) => few && size && compare(size, most) >= 0);
    const known = all.some(({ few, size }) => !few && size === null);
    const among = [...(larger ? ['mindst 10 kapaciteter'] : []), ...(known ? ['tal på begge datoer'] : [])].join(' og ');
    oneOf(said[2] ?? '', [among === '' ? '' : ` blandt kommuner med ${among}`], title);
  }
  oneOf(said[1], [leaders.length > 3 ? `${leaders.length} kommuner` : listed(leaders.map(nameOf))], title);
  const [first] = leaders;
  const went = / gik fra (.+) til (.+)$/.exec(title);
  if (went && first !== undefined) {
    oneOf(went[1], exactTexts(before.get(`municipality ${first}`)!, indicator, 1), title);
    oneOf(went[2], exactTexts(units.get(`municipality ${first}`)!, indicator, 1), title);
  }
}

/** How many went up and down, unrounded values compared. */
function checkMultiplesTitle(title: string, { coverage, units, group }: PageView, before: Units): void {
  const said = /: højere i (\d+) og lavere i (\d+) af (\d+) kommuner/.exec(title);
  if (!said) return;
  const changes = codesIn(units, group).flatMap((code) => {
    const [from, to] = [before, units].map((each) => valueAt(each, `municipality ${code}`, coverage.indicator.id));
    return from && to ? [subtract(to, from)!] : [];
  });
  if (changes.some((change) => change.above !== 0n && Math.abs(toNumber(change)) < 2e-9)) return;
  const [higher, lower] = [changes.filter(({ above }) => above > 0n), changes.filter(({ above }) => above < 0n)];
  oneOf(said.slice(1).join(), [[higher.length, lower.length, changes.length].join()], title);
}

/** Every chart, table and title over time, against an exact recomputation at both dates. @throws On the first that differs. */
export function checkTime(view: PageView, before: Units | null): void {
  const { coverage, history, inside } = view;
  const [earlier] = history;
  if (!earlier || !before || inside.size === 0) return;
  const isSameDay = earlier.snapshot.asOf === coverage.snapshot.asOf;
  if (earlier.snapshot.asOf > coverage.snapshot.asOf) return;
  const dates = datedCoverages([earlier, coverage]);
  for (const { spec, twin } of developmentCharts(isSameDay ? null : earlier, coverage, dates)) {
    wellWritten([spec, twin]);
    const series = spec.kind === 'line' ? [...spec.series, ...(spec.context?.series ?? [])] : spec.panels;
    checkSeries(series, view, before, isSameDay);
    for (const [column, { values }] of series.entries()) {
      for (const [at, value] of values.entries()) {
        if ((twin.rows[at]!.cells[column]!.value ?? null) !== value) throw new Error(`twin of ${spec.kind} at ${at}`);
      }
    }
    if (spec.kind === 'line') checkLineTitle(spec);
    else if (!isSameDay) checkMultiplesTitle(spec.title, view, before);
  }
  if (!isSameDay) checkTwoDates(view, before);
}
