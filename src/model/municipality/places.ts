import type { CoverageRow } from '../../database/queries/figures.ts';
import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { insuredPerFilled } from '../../domain/indicators/insuredPerFilled.ts';
import { vacancyShare } from '../../domain/indicators/vacancyShare.ts';
import { formatCount } from '../../i18n/formatNumber.ts';
import { municipalityTexts as texts } from '../../i18n/municipality.ts';
import { municipalityRows, type Coverage } from '../Coverage.ts';
import { lowestFirst, ranking } from '../ranking.ts';
import { scope } from '../scope.ts';

/** Where a municipality stands among those of its group, with ties, and how many are ranked at all. */
export interface Places {
  readonly lines: readonly string[];
  readonly note: string;
}

/** Null when the municipality is not one of the group's. */
export function places(coverage: Coverage, row: CoverageRow): Places | null {
  const { language } = coverage;
  const rows = municipalityRows(coverage);
  if (!rows.some(({ code }) => code === row.code)) return null;
  const rankings = [vacancyShare, insuredPerFilled].map((indicator) => ({ indicator, ranked: ranking(rows, indicator, coverage.nameOf) }));
  const count = Math.max(...rankings.map(({ ranked }) => ranked.filter(({ rank }) => rank !== null).length));
  return {
    lines: rankings.map(({ indicator, ranked }) => {
      const rank = ranked.find((entry) => entry.row.code === row.code)?.rank ?? null;
      return line(indicator, rank, ranked.filter((entry) => entry.rank !== null).length, coverage);
    }),
    note: texts.placesNote[language]({
      ranked: formatCount(count, language),
      all: formatCount(rows.length, language),
      area: scope(coverage),
    }),
  };
}

function line(indicator: Indicator, rank: string | null, ranked: number, { language }: Coverage): string {
  const label = indicator.label[language];
  if (rank === null) return texts.noPlace[language]({ indicator: label });
  return texts.place[language]({
    indicator: label,
    place: rank.replace('=', ''),
    tied: rank.endsWith('='),
    ranked: formatCount(ranked, language),
    lowest: lowestFirst(indicator),
  });
}
