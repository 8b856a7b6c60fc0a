import { tables } from '../../i18n/tables.ts';
import type { Coverage } from '../../model/Coverage.ts';

/** What a file of a coverage is called; no sign that a disk refuses. @param ending "csv", "xlsx". */
export function exportName({ language, group, snapshot }: Pick<Coverage, 'language' | 'group' | 'snapshot'>, ending: string): string {
  const name = tables.fileName[language]({ area: group.name, date: snapshot.asOf });
  return `${name.replaceAll(/[\\/:*?"<>|\u0000-\u001f]/g, '-')}.${ending}`;
}
