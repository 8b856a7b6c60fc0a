import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { development as texts } from '../../i18n/development.ts';
import { formatShortDate } from '../../i18n/formatDate.ts';
import { changeRef, figureAt } from '../calculation/FigureRef.ts';
import type { Coverage, CoverageRow } from '../Coverage.ts';
import { figureOf } from '../figure.ts';
import { rankedDecimals } from '../ranking.ts';
import type { TableCell } from '../TableModel.ts';
import { changeOf, type AreaPair } from './AreaPair.ts';
import { writeDifference } from './writeDifference.ts';

const unknown = (text: string): TableCell => ({ text, value: null, known: false, spoken: null });

/** Why a table has no row of an area: it does not name it, or the area is not of the group on that date. */
function whyAbsent(code: string, { language, snapshot }: Coverage): string {
  const named = snapshot.observations.some(({ areaCode }) => areaCode === code);
  return texts[named ? 'notInGroup' : 'notInTable'][language];
}

/** An area's figure at one date; where it has none the cell says why. @param present The view's own date. */
export function sideCell(
  row: CoverageRow | null,
  code: string,
  coverage: Coverage,
  indicator: Indicator,
  present: Coverage = coverage,
): TableCell {
  if (row === null) return unknown(whyAbsent(code, coverage));
  const { text, value, state } = figureOf(row, indicator, coverage.language, rankedDecimals(indicator));
  return { text, value, known: state === 'known', spoken: null, figure: figureAt(row, indicator, coverage, present) };
}

/** How an indicator changed from the earlier to the later date; where one of them does not give it, the cell says which and why. */
export function differenceCell(
  pair: AreaPair & { readonly comparable?: boolean },
  indicator: Indicator,
  [earlier, later]: readonly [Coverage, Coverage],
): TableCell {
  const { language } = later;
  const change = changeOf(pair, indicator);
  if (change !== null && pair.comparable === false) return unknown(texts.notComparable[language]);
  if (change !== null) {
    const figure = pair.after && pair.before?.code === pair.after.code ? changeRef(pair.after, indicator, earlier) : null;
    return { text: writeDifference(change, indicator, language), value: change, known: true, spoken: null, ...(figure && { figure }) };
  }
  const [before, after] = [sideCell(pair.before, pair.code, earlier, indicator), sideCell(pair.after, pair.code, later, indicator)];
  if (!before.known && !after.known) return unknown(before.text === after.text ? before.text : `${before.text}; ${after.text}`);
  const [missing, { snapshot }] = before.known ? [after, later] : [before, earlier];
  return unknown(texts.missingOn[language]({ why: missing.text, date: formatShortDate(snapshot.asOf, language) }));
}
