import type { CoverageRow } from '../database/queries/figures.ts';
import { findings } from '../i18n/findings.ts';
import { formatNumber, formatShare } from '../i18n/formatNumber.ts';
import type { Language } from '../i18n/Text.ts';
import { toNineDecimals } from './difference.ts';

/** Below this many capacities a figure is shown, but neither ranked nor highlighted: one doctor more or fewer changes it too much. */
const fewCapacities = 10;

/** True when the unit has too few capacities for a rank or a judgement. */
export function isSmall(row: CoverageRow): boolean {
  return row.capacity !== null && row.capacity < fewCapacities;
}

/**
 * What one vacancy more would do to a small unit: "få kapaciteter: én ubesat ville give 1.568". Null for units that are not small.
 *
 * @param measure Which figure the sentence speaks of.
 */
export function smallNumberNote(row: CoverageRow, measure: 'per-filled' | 'share', language: Language): string | null {
  if (!isSmall(row)) return null;
  const { insured, capacity, vacant, filled } = row;
  if (capacity === null || vacant === null || filled === null || filled < 1) return findings.fewCapacities[language];
  const more = vacant > 0;
  if (measure === 'share') {
    return findings.smallNumberShare[language]({
      more,
      share: formatShare(toNineDecimals((vacant + 1) / capacity), language, { decimals: 0 }),
    });
  }
  if (insured === null || filled === 1) return findings.fewCapacities[language];
  return findings.smallNumber[language]({
    more,
    perFilled: formatNumber(toNineDecimals(insured / toNineDecimals(filled - 1)), language, { decimals: 0 }),
  });
}
