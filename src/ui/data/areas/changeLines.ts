import type { AreaCatalog, Norm } from '../../../domain/Area.ts';
import type { Period } from '../../../domain/Period.ts';
import { areaTables } from '../../../i18n/areaTables.ts';
import { formatCount } from '../../../i18n/formatNumber.ts';
import { periodText } from '../../../i18n/periodText.ts';
import type { Language } from '../../../i18n/Text.ts';
import { groupChanges } from '../../../model/groupChanges.ts';
import { normChanges } from '../../../model/normChanges.ts';

/** What changes about one group, or about the norms (no title), as sentences. */
export interface ChangeBlock {
  readonly title: string | null;
  readonly lines: readonly string[];
}

/** Writes what becomes of groups and norms when one catalog takes the place of another; empty when nothing changes. */
export function changeLines(before: AreaCatalog, after: AreaCatalog, language: Language): readonly ChangeBlock[] {
  const names = new Map([...before.areas, ...after.areas].map((area) => [area.code, area.name]));
  const nameOf = (code: string): string => names.get(code) ?? code;
  const periods = (list: readonly Period[]): string => list.map((period) => periodText(period, language)).join(', ');
  const normText = (norm: Norm): string =>
    areaTables.normIn[language]({ norm: formatCount(norm.insuredPerCapacity, language), period: periodText(norm, language) });

  const groups = groupChanges(before, after).map(({ name, change, renamedFrom, members }): ChangeBlock => ({
    title: areaTables.groupChanges[change][language]({ name }),
    lines: [
      ...(renamedFrom === null ? [] : [areaTables.renamed[language]({ name: renamedFrom })]),
      ...members.map((member) =>
        areaTables.memberChanges[member.change][language]({
          name: nameOf(member.areaCode),
          before: periods(member.before),
          after: periods(member.after),
        }),
      ),
    ],
  }));
  const norms = normChanges(before.norms, after.norms).map((change) => {
    const area = nameOf(change.areaCode);
    if (change.before && change.after) {
      return areaTables.normChanged[language]({ area, before: normText(change.before), after: normText(change.after) });
    }
    if (change.before) return areaTables.normRemoved[language]({ area, before: normText(change.before) });
    return change.after ? areaTables.normAdded[language]({ area, after: normText(change.after) }) : area;
  });
  return norms.length === 0 ? groups : [...groups, { title: null, lines: norms }];
}
