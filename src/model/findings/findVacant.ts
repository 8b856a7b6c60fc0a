import { vacant } from '../../domain/indicators/vacant.ts';
import { findings } from '../../i18n/findings.ts';
import { formatCount } from '../../i18n/formatNumber.ts';
import { sentenceOf } from '../../i18n/sentenceOf.ts';
import { figureRef } from '../calculation/FigureRef.ts';
import { groupRow, type Coverage } from '../Coverage.ts';
import { scope } from '../scope.ts';
import type { Finding } from './Finding.ts';

/** How many of the group's capacities are vacant, or that the table does not say so. Holds always. */
export function findVacant(coverage: Coverage): Finding {
  const { language } = coverage;
  const row = groupRow(coverage);
  const area = row?.unit === 'group' ? scope(coverage) : coverage.group.name;
  const weight = { kind: 'state' as const, capacities: row?.vacant ?? 0 };
  const counts = row && row.capacity !== null && row.vacant !== null ? { capacity: row.capacity, vacant: row.vacant } : null;
  if (!counts || counts.capacity === 0) {
    const runs = findings[counts ? 'noCapacities' : 'unknownVacancies'][language]({ area });
    return { weight, runs, beside: sentenceOf(runs) };
  }
  const written = { vacant: formatCount(counts.vacant, language), capacity: formatCount(counts.capacity, language) };
  const runs =
    counts.vacant === 0
      ? findings.noneVacant[language]({ area, ...written, one: counts.capacity === 1 })
      : findings.someVacant[language]({ area, ...written, one: counts.vacant === 1 });
  return {
    weight,
    runs,
    beside: findings.vacantOfCapacity[language]({ ...written, one: counts.vacant === 1 }),
    ...(row && { figure: figureRef(row, vacant) }),
  };
}
