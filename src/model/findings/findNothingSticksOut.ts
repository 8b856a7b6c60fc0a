import { shareOfRegionVacant } from '../../domain/indicators/shareOfRegionVacant.ts';
import { findings } from '../../i18n/findings.ts';
import { formatShare } from '../../i18n/formatNumber.ts';
import { sentenceOf } from '../../i18n/sentenceOf.ts';
import { figureRef } from '../calculation/FigureRef.ts';
import { unitRow, type Coverage } from '../Coverage.ts';
import { concentration } from './concentration.ts';
import type { Finding } from './Finding.ts';

/** "Intet stikker ud: …": holds only when no other rule found what sticks out, and the group can be held against its region at all. */
export function findNothingSticksOut(coverage: Coverage, others: readonly Finding[]): Finding | null {
  const parts = concentration(coverage);
  if (!parts || others.some(({ weight }) => weight.kind === 'sticks-out')) return null;
  const { language, group } = coverage;
  const row = unitRow(coverage, 'group');
  const runs = findings.nothingSticksOut[language]({
    area: group.name,
    capacityShare: formatShare(parts.ofCapacity, language, { decimals: 0 }),
    vacantShare: formatShare(parts.ofVacant, language, { decimals: 0 }),
  });
  return {
    weight: { kind: 'state', capacities: Infinity },
    runs,
    beside: sentenceOf(runs),
    ...(row && { figure: figureRef(row, shareOfRegionVacant) }),
  };
}
