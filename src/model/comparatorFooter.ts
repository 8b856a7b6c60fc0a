import { comparatorFooters } from '../i18n/comparators.ts';
import { formatCount, formatNumber } from '../i18n/formatNumber.ts';
import { assertNever } from '../lib/assertNever.ts';
import { comparatorOf } from './comparator.ts';
import { isPublished, unitRow, type Coverage } from './Coverage.ts';

/** What stands in the footer of every chart that is compared: with what, and how that figure came about. */
export function comparatorFooter(coverage: Coverage): string {
  const { language, group } = coverage;
  const comparator = comparatorOf(coverage);
  if (!comparator) return comparatorFooters.none[language];
  const region = unitRow(coverage, 'region');
  switch (comparator.id) {
    case 'region':
      return comparatorFooters[region && isPublished(region) ? 'publishedRegion' : 'pooledRegion'][language];
    case 'rest-of-region':
      return comparatorFooters[region && isPublished(region) ? 'restOfPublished' : 'restOfPooled'][language];
    case 'country':
      return comparatorFooters[comparator.row && isPublished(comparator.row) ? 'publishedCountry' : 'pooledCountry'][language];
    case 'group':
      return comparatorFooters.group[language]({
        group: group.name,
        covered: formatCount(comparator.row?.covered ?? 0, language),
        members: formatCount(comparator.row?.members ?? 0, language),
      });
    case 'similar':
      return comparatorFooters.similar[language]({
        municipality: coverage.municipality?.name ?? '',
        names: (coverage.similar?.codes ?? []).map(coverage.nameOf).join(', '),
      });
    case 'norm':
      return comparatorFooters.norm[language]({ norm: formatNumber(comparator.norm ?? 0, language, { decimals: 0 }) });
    default:
      return assertNever(comparator.id);
  }
}
