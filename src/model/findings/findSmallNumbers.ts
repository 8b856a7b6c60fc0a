import { countAtStart } from '../../i18n/compare.ts';
import { findings } from '../../i18n/findings.ts';
import { listText } from '../../i18n/listText.ts';
import { namedAtMost } from '../compare/namedAtMost.ts';
import { groupRow, isWhole, municipalityRows, type Coverage } from '../Coverage.ts';
import { isSmall } from '../smallNumbers.ts';
import type { Finding } from './Finding.ts';

/** The warning of few capacities: of the group itself always where the table has all of it, of single municipalities where there is room for it. */
export function findSmallNumbers(coverage: Coverage): Finding | null {
  const { language, group, nameOf } = coverage;
  const row = groupRow(coverage);
  // Of a group that the table has only some of, the others may have many.
  if (row && isWhole(row) && isSmall(row)) {
    const text = findings.fewInGroup[language]({ area: group.name });
    return { weight: { kind: 'caveat', capacities: 0 }, runs: [], beside: [{ text }] };
  }
  const small = municipalityRows(coverage).filter(isSmall);
  if (small.length === 0) return null;
  const text = findings.fewIn[language]({
    names:
      small.length > namedAtMost
        ? findings.municipalities[language]({ count: countAtStart(small.length, language) })
        : listText(
            small.map(({ code }) => nameOf(code)),
            language,
          ),
    one: small.length === 1,
  });
  // About the one capacity more or fewer that it speaks of.
  return { weight: { kind: 'detail', capacities: 1 }, runs: [], beside: [{ text }] };
}
