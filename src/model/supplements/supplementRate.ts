import type { SupplementFigures } from '../../database/queries/supplement.ts';
import type { SupplementRate } from '../../domain/supplements/SupplementKind.ts';
import { figureStates } from '../../i18n/figures.ts';
import { formatCount, formatShare } from '../../i18n/formatNumber.ts';
import { supplements } from '../../i18n/supplements.ts';
import type { Language } from '../../i18n/Text.ts';
import type { SupplementView } from './SupplementView.ts';

/** Below so many practices or posts one of them moves a share too much for a rank or a highlight. */
const few = 10;

/** Whether the count that a rate is a part of is known to be too small to judge. */
export function isFew({ counts }: SupplementFigures, { of }: SupplementRate): boolean {
  return (counts[of] ?? few) < few;
}

/** "7 af 12"; '' while one of the two is unknown. */
export function partText({ counts }: SupplementFigures, { part, of }: SupplementRate, language: Language): string {
  const [some, all] = [counts[part], counts[of]];
  if (some === null || all === null) return '';
  return supplements.ofPart[language]({ part: formatCount(some, language), of: formatCount(all, language) });
}

/** The rate as a percentage, or why there is none. */
export function shareText(row: SupplementFigures, { indicator, part, of }: SupplementRate, language: Language, decimals = 1): string {
  const value = row.indicators[indicator.id] ?? null;
  if (value !== null) return formatShare(value, language, { decimals });
  return figureStates[row.counts[part] === null || row.counts[of] === null ? 'missing' : 'not-defined'][language];
}

/** The rate with the counts it is made of, so that its denominator goes wherever it goes: "58,3 % (7 af 12)". */
export function rateText(row: SupplementFigures, rate: SupplementRate, language: Language): string {
  const [share, counts] = [shareText(row, rate, language), partText(row, rate, language)];
  return counts === '' ? share : supplements.rate[language]({ share, counts });
}

/** The row a finding is about: the group pooled; for a table about groups, the group itself or its region. */
export function leadingRow({ rows, group, region }: SupplementView): SupplementFigures | null {
  const own = (code: string | undefined) => rows.find((row) => row.unit !== 'group' && row.code === code);
  return rows.find(({ unit }) => unit === 'group') ?? own(group.code) ?? own(region?.code) ?? null;
}
