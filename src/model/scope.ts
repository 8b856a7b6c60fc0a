import { scopes } from '../i18n/scopes.ts';
import { formatCount } from '../i18n/formatNumber.ts';
import { isWhole, unitRow, type Coverage } from './Coverage.ts';

/** What the pooled rows are about: "Sydvestjylland", or "Lillebælt (1 af 5 kommuner)" where the snapshot covers only some. Never a bare name for a part. */
export function scope(coverage: Coverage): string {
  const { language, group } = coverage;
  const row = unitRow(coverage, 'group');
  if (!row || isWhole(row) || row.covered === null || row.members === null) return group.name;
  return scopes.part[language]({
    area: group.name,
    covered: formatCount(row.covered, language),
    members: formatCount(row.members, language),
  });
}
