import { formatCount } from '../../i18n/formatNumber.ts';
import { scopes } from '../../i18n/scopes.ts';
import type { SupplementView } from './SupplementView.ts';

/** What the pooled row is about: the group, or how many of its municipalities the table covers. Never a bare name for a part. */
export function supplementScope({ rows, group, language }: SupplementView): string {
  const pooled = rows.find(({ unit }) => unit === 'group');
  if (!pooled || pooled.covered === null || pooled.members === null || pooled.covered === pooled.members) return group.name;
  return scopes.part[language]({
    area: group.name,
    covered: formatCount(pooled.covered, language),
    members: formatCount(pooled.members, language),
  });
}
