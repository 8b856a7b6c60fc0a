import { vacancyShare } from '../../domain/indicators/vacancyShare.ts';
import { changes } from '../../i18n/changes.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { changeRef } from '../calculation/FigureRef.ts';
import { groupRow, type Coverage } from '../Coverage.ts';
import type { Past } from '../Past.ts';
import { scope } from '../scope.ts';
import type { Finding } from './Finding.ts';
import { coversTheSame, isAboutGroup, previousCoverage } from './previousCoverage.ts';
import { shareChange } from './shareChange.ts';

/**
 * How the group's vacant share has gone since the status date before. Where the two tables do not cover the same municipalities, that is said instead of
 * a change.
 */
export function findGroupChange(coverage: Coverage, history: Past): Finding | null {
  const { language } = coverage;
  const before = previousCoverage(coverage, history, isAboutGroup);
  const [then, now] = [before && groupRow(before), groupRow(coverage)];
  if (!before || !then || !now || !isAboutGroup(coverage)) return null;
  if (!coversTheSame(before, coverage)) {
    const text = changes.notComparable[language]({ since: formatDate(before.snapshot.asOf, language) });
    return { weight: { kind: 'caveat', capacities: 0 }, runs: [], beside: [{ text }] };
  }
  const change = shareChange({ row: then, asOf: before.snapshot.asOf }, { row: now, asOf: coverage.snapshot.asOf }, language);
  if (!change) return null;
  const area = now.unit === 'group' ? scope(coverage) : coverage.group.name;
  return {
    weight: change.weight,
    runs: changes.headline[language]({ area, ...change.words }),
    beside: changes.beside[language](change.words),
    figure: changeRef(now, vacancyShare, before),
  };
}
