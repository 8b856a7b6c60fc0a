import { vacancyShare } from '../../domain/indicators/vacancyShare.ts';
import { changes } from '../../i18n/changes.ts';
import { sentenceOf } from '../../i18n/sentenceOf.ts';
import type { CoverageRow } from '../../database/queries/figures.ts';
import { changeRef } from '../calculation/FigureRef.ts';
import { isWhole, municipalityRows, unitRow, type Coverage } from '../Coverage.ts';
import type { Past } from '../Past.ts';
import { difference } from '../difference.ts';
import { isSmall } from '../smallNumbers.ts';
import type { Finding } from './Finding.ts';
import { onlyMost } from './onlyMost.ts';
import { coversTheSame, isAboutGroup, previousCoverage } from './previousCoverage.ts';
import { shareChange, type ShareChange } from './shareChange.ts';

/**
 * The municipality whose vacant share has changed most since the status date before, with its counts; never one with few capacities at either date.
 * Null when the two tables do not cover the whole group, a count is missing, nothing has changed, or several have changed equally.
 */
export function findLargestChange(coverage: Coverage, history: Past): Finding | null {
  const { language, nameOf } = coverage;
  const before = previousCoverage(coverage, history, isAboutGroup);
  const group = unitRow(coverage, 'group');
  if (!before || !group || !isWhole(group) || !coversTheSame(before, coverage)) return null;
  const earlier = new Map(municipalityRows(before).map((row) => [row.code, row]));
  const changeOf = (now: CoverageRow): ShareChange | null => {
    const then = earlier.get(now.code);
    return then ? shareChange({ row: then, asOf: before.snapshot.asOf }, { row: now, asOf: coverage.snapshot.asOf }, language) : null;
  };
  const shareOf = (row: CoverageRow | undefined): number | null => row?.indicators[vacancyShare.id] ?? null;
  const most = onlyMost(
    municipalityRows(coverage),
    (row) => {
      const [then, now] = [shareOf(earlier.get(row.code)), shareOf(row)];
      return then === null || now === null ? null : Math.abs(difference(now, then));
    },
    (row) => [row, earlier.get(row.code)].some((each) => each === undefined || isSmall(each)),
  );
  const change = most && changeOf(most.row);
  if (!change) return null;
  const runs = changes.largest[language]({ area: nameOf(most.row.code), amongLarger: most.amongLarger, ...change.words });
  return { weight: change.weight, runs, beside: sentenceOf(runs), figure: changeRef(most.row, vacancyShare, before) };
}
