import { findings } from '../../i18n/findings.ts';
import { formatCount } from '../../i18n/formatNumber.ts';
import { groupRow, unitRow, type Coverage } from '../Coverage.ts';
import type { Finding } from './Finding.ts';

/** How many of the group's municipalities the table covers, when not all. */
export function findIncompleteCoverage(coverage: Coverage): Finding | null {
  const { language, group } = coverage;
  const pooled = unitRow(coverage, 'group');
  if (!pooled || pooled.members === null || pooled.covered === null || pooled.covered >= pooled.members) return null;
  const values = { area: group.name, covered: formatCount(pooled.covered, language), members: formatCount(pooled.members, language) };
  const text = groupRow(coverage) === pooled ? findings.partlyCovered : findings.chartsCover;
  return { weight: { kind: 'caveat', capacities: 0 }, runs: [], beside: [{ text: text[language](values) }] };
}
