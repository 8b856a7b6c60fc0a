import { vacancyShare } from '../../domain/indicators/vacancyShare.ts';
import { findings } from '../../i18n/findings.ts';
import { formatShare } from '../../i18n/formatNumber.ts';
import { figureRef } from '../calculation/FigureRef.ts';
import { unitRow, type Coverage } from '../Coverage.ts';
import type { Finding } from './Finding.ts';

/** "Uden Sydvestjylland ville regionens andel være 3,9 % mod 5,6 %". Null when the two read alike. */
export function findRestOfRegion(coverage: Coverage): Finding | null {
  const { language, group } = coverage;
  const [rest, region] = [unitRow(coverage, 'rest-of-region'), unitRow(coverage, 'region')];
  const shares = [rest, region].map((row) => row?.indicators[vacancyShare.id] ?? null);
  const [without, whole] = shares;
  if (!rest || without === null || without === undefined || whole === null || whole === undefined) return null;
  const written = [without, whole].map((share) => formatShare(share, language, { decimals: 1 }));
  if (written[0] === written[1]) return null;
  const beside = findings.withoutTheGroup[language]({ area: group.name, rest: written[0] ?? '', region: written[1] ?? '' });
  return {
    weight: { kind: 'detail', capacities: Math.abs(whole - without) * (rest.capacity ?? 0) },
    runs: [],
    beside,
    figure: figureRef(rest, vacancyShare),
  };
}
