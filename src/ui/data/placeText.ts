import { columnLetters } from '../../i18n/columnLetters.ts';
import { reading } from '../../i18n/reading.ts';
import type { Language } from '../../i18n/Text.ts';
import type { Place } from '../../lib/Diagnostic.ts';

/** Where something stands, as a spreadsheet counts: "række 5, kolonne C"; in a workbook "ark »Januar«, celle C5". */
export function placeText({ line, column, sheet }: Place, language: Language): string {
  const at = { line: String(line), column: column === undefined ? '' : columnLetters(column) };
  return sheet === undefined ? reading.place[language](at) : reading.placeInSheet[language]({ sheet, ...at });
}
