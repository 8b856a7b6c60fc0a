import { development as texts } from '../../i18n/development.ts';
import { formatCount } from '../../i18n/formatNumber.ts';
import { tables } from '../../i18n/tables.ts';
import { wholeId } from '../calculation/datedItemFigures.ts';
import { comparatorOf, isItself } from '../comparator.ts';
import { groupRow, isPublished, municipalityRow, municipalityRows, type Coverage } from '../Coverage.ts';
import { scope } from '../scope.ts';
import { isSmall } from '../smallNumbers.ts';
import type { LineArea } from '../time/areaSeries.ts';
import type { LineContext } from '../time/lineSpec.ts';
import { isSizeless } from '../isSizeless.ts';
import { isSameScope, scopeKey } from './totalPairs.ts';

/** Which lines stand in a chart of a group: those with names, and the pale rest. */
export interface Lines {
  readonly areas: readonly LineArea[];
  readonly context: LineContext | null;
}

/** The municipalities of the present coverage, each with the way to its row at any date. */
export function municipalityLines(coverage: Coverage): readonly LineArea[] {
  return municipalityRows(coverage).map((row) => ({
    id: row.code,
    label: coverage.nameOf(row.code),
    emphasis: row.code === coverage.municipality?.code ? 'highlight' : isSmall(row) ? 'pale' : 'plain',
    row: (each) => municipalityRow(each, row.code),
    municipality: row.code,
  }));
}

/** The group as a whole, at the dates whose table covers all of it or the same part as the present one; null where the comparator's line is the same. */
export function groupLine(coverage: Coverage): LineArea | null {
  const { language, group } = coverage;
  const comparator = comparatorOf(coverage);
  const own = groupRow(coverage);
  if (own === null || (comparator && isSizeless(coverage.indicator) && isItself(comparator, coverage))) return null;
  return {
    id: wholeId,
    ...(isPublished(own)
      ? { label: tables.regionTotal[language], inTitle: tables.regionTotalOf[language]({ area: group.name }) }
      : { label: tables.groupTotal[language]({ area: scope(coverage) }) }),
    emphasis: 'plain',
    row: (each) => (isSameScope(each, coverage) ? (groupRow(each) ?? undefined) : undefined),
    rule: `group ${scopeKey(coverage)}`,
  };
}

/**
 * The lines of a group's municipalities: first the one that the title is about – the municipality the reader looks at, else the group as a whole.
 *
 * @param named Codes of the municipalities that have their names in the chart.
 */
export function linesOf(coverage: Coverage, named: ReadonlySet<string>): Lines {
  const { language } = coverage;
  const all = municipalityLines(coverage);
  const shown = all.filter(({ id }) => named.has(id));
  const rest = all.filter(({ id }) => !named.has(id));
  const chosen = shown.filter(({ emphasis }) => emphasis === 'highlight');
  const total = isSizeless(coverage.indicator) ? groupLine(coverage) : null;
  const whole = total ? [chosen.length > 0 ? total : { ...total, emphasis: 'highlight' as const }] : [];
  return {
    areas: [...chosen, ...whole, ...shown.filter((line) => !chosen.includes(line))],
    context:
      rest.length === 0
        ? null
        : {
            label: texts.others[language]({ one: rest.length === 1, all: shown.length === 0, count: formatCount(rest.length, language) }),
            areas: rest,
          },
  };
}
