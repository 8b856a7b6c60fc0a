import { insuredPerFilled } from '../../domain/indicators/insuredPerFilled.ts';
import { mostCarried } from '../../i18n/mostCarried.ts';
import { formatCount, formatNumber } from '../../i18n/formatNumber.ts';
import { sentenceOf } from '../../i18n/sentenceOf.ts';
import { figureRef } from '../calculation/FigureRef.ts';
import { isWhole, municipalityRows, unitRow, type Coverage } from '../Coverage.ts';
import { isSmall } from '../smallNumbers.ts';
import type { Finding } from './Finding.ts';
import { onlyMost } from './onlyMost.ts';
import { sticksOut } from './sticksOut.ts';

/**
 * The municipality whose filled capacities carry most insured persons, with its counts; never one with few capacities. Null when the snapshot does not
 * cover the whole group, a figure is missing, or several carry equally many.
 */
export function findMostCarried(coverage: Coverage): Finding | null {
  const { language, group, nameOf } = coverage;
  const whole = unitRow(coverage, 'group');
  const pooled = whole?.indicators[insuredPerFilled.id] ?? null;
  if (!whole || !isWhole(whole) || pooled === null) return null;
  const most = onlyMost(municipalityRows(coverage), (row) => row.indicators[insuredPerFilled.id] ?? null, isSmall);
  if (!most) return null;
  const { value, row } = most;
  const { insured, filled } = row;
  if (insured === null || filled === null) return null;
  const apart = insured / pooled - filled;
  const runs = mostCarried[language]({
    area: nameOf(row.code),
    group: group.name,
    perFilled: formatNumber(value, language, { decimals: 0 }),
    insured: formatCount(insured, language),
    filled: formatCount(filled, language),
    one: filled === 1,
    amongLarger: most.amongLarger,
  });
  return {
    weight: { kind: sticksOut(value, pooled, apart) ? 'sticks-out' : 'detail', capacities: apart },
    runs,
    beside: sentenceOf(runs),
    figure: figureRef(row, insuredPerFilled),
  };
}
