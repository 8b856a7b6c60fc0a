import { reading } from '../../i18n/reading.ts';
import type { Language } from '../../i18n/Text.ts';
import type { Place } from '../../lib/Diagnostic.ts';
import { columnLetters } from './columnLetters.ts';

/** Where something stands, as the planner's own program counts: "række 5, kolonne 3"; in a workbook "ark »Januar«, celle C5". */
export function placeText({ line, column, sheet }: Place, language: Language): string {
  if (sheet === undefined) return reading.place[language]({ line: String(line), column: column === undefined ? '' : String(column) });
  return reading.placeInSheet[language]({ sheet, line: String(line), column: column === undefined ? '' : columnLetters(column) });
}
