import { findings } from '../../i18n/findings.ts';
import { numberWord } from '../../i18n/formatNumber.ts';
import { listText } from '../../i18n/listText.ts';
import { namedAtMost } from '../compare/namedAtMost.ts';
import { groupRow, municipalityRows, type Coverage } from '../Coverage.ts';
import type { Finding } from './Finding.ts';

/** Which municipalities of the group the table names without all their counts; and that no pooled share is shown, where that follows. */
export function findMissingCounts(coverage: Coverage): Finding | null {
  const { language, nameOf } = coverage;
  const incomplete = municipalityRows(coverage).filter((row) => row.insured === null || row.capacity === null || row.vacant === null);
  if (incomplete.length === 0) return null;
  const row = groupRow(coverage);
  const text = findings.missingCounts[language]({
    names:
      incomplete.length > namedAtMost
        ? findings.municipalities[language]({ count: numberWord(incomplete.length, language) })
        : listText(
            incomplete.map(({ code }) => nameOf(code)),
            language,
          ),
    pooled: row !== null && row.capacity !== null && row.vacant !== null,
  });
  return { weight: { kind: 'caveat', capacities: 0 }, runs: [], beside: [{ text }] };
}
