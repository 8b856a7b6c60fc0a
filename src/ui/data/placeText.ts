import { data } from '../../i18n/data.ts';
import type { Language } from '../../i18n/Text.ts';
import type { Place } from '../../lib/Diagnostic.ts';

/** Where something stands, as the planner's own program counts: "række 5, kolonne 3". */
export function placeText(place: Place, language: Language): string {
  return data.place[language]({ sheet: place.sheet ?? '', line: String(place.line), column: place.column === undefined ? '' : String(place.column) });
}
