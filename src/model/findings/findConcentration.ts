import { shareOfRegionVacant } from '../../domain/indicators/shareOfRegionVacant.ts';
import { findings } from '../../i18n/findings.ts';
import { formatShare } from '../../i18n/formatNumber.ts';
import { sentenceOf } from '../../i18n/sentenceOf.ts';
import { figureRef } from '../calculation/FigureRef.ts';
import { unitRow, type Coverage } from '../Coverage.ts';
import { concentration } from './concentration.ts';
import type { Finding } from './Finding.ts';

/** "Sydvestjylland har 20 % af regionens lægekapaciteter, men 44 % af de ubesatte". Null when the two parts are alike. */
export function findConcentration(coverage: Coverage): Finding | null {
  const parts = concentration(coverage);
  if (!parts || parts.sticksOut === 'no') return null;
  const { language, group } = coverage;
  const row = unitRow(coverage, 'group');
  const written = (share: number, decimals: number): string => formatShare(share, language, { decimals });
  // Small parts need decimals: 0.6 % and 0.8 % would both read 1 %.
  const decimals = [0, 1].find((digits) => written(parts.ofCapacity, digits) !== written(parts.ofVacant, digits)) ?? 2;
  const runs = findings.concentration[language]({
    area: group.name,
    capacityShare: written(parts.ofCapacity, decimals),
    vacantShare: written(parts.ofVacant, decimals),
    fewer: parts.sticksOut === 'less-vacant',
  });
  return {
    weight: { kind: 'sticks-out', capacities: parts.apart },
    runs,
    beside: sentenceOf(runs),
    ...(row && { figure: figureRef(row, shareOfRegionVacant) }),
  };
}
