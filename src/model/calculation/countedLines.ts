import type { CoverageRow } from '../../database/queries/figures.ts';
import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { calculation as texts } from '../../i18n/calculation.ts';
import { figureStates } from '../../i18n/figures.ts';
import { formatCount, formatNumber } from '../../i18n/formatNumber.ts';
import type { Coverage } from '../Coverage.ts';
import type { CountedLine, CountedLines } from './Calculation.ts';
import type { CountName } from './Expression.ts';
import { partsOf, type Part } from './partsOf.ts';

const countNames: readonly CountName[] = ['insured', 'capacity', 'vacant', 'filled', 'norm'];

/** The counts an indicator reads; filled capacity is capacity less vacant, so these stand beside it. */
function countsRead({ sql }: Indicator): readonly CountName[] {
  const reads = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(sql);
  const isPartOfFilled = (name: CountName): boolean => name === 'capacity' || name === 'vacant';
  return countNames.filter((name) => reads(name) || (isPartOfFilled(name) && reads('filled')));
}

function lineOf({ sign, label, areaCode, line, rows, counts }: Part, names: readonly CountName[], { language }: Coverage): CountedLine {
  return {
    id: `${areaCode ?? label} ${line}`,
    label: sign === 1 ? label : texts.minus[language]({ label }),
    line:
      rows > 1
        ? texts.severalLines[language]({ line: formatCount(line, language), rows: formatCount(rows, language) })
        : texts.line[language]({ line: formatCount(line, language) }),
    counts: names.map((name) => {
      const count = counts[name];
      return count === null ? figureStates.missing[language] : formatNumber(count, language, { decimals: 3, fixed: false });
    }),
  };
}

/** The lines of the file that a row of figures is made of, with the counts that an indicator reads. */
export function countedLines(coverage: Coverage, row: CoverageRow, indicator: Indicator): CountedLines {
  const names = countsRead(indicator);
  return {
    fileName: coverage.snapshot.fileName,
    countLabels: names.map((name) => texts.countNames[name][coverage.language]),
    lines: partsOf(coverage, row).map((part) => lineOf(part, names, coverage)),
  };
}
