import { cleanText } from '../text/cleanText.ts';
import { areaTableHeaders, type AreaTableHeader } from './areaTableHeaders.ts';

const meanings = new Map(
  Object.entries(areaTableHeaders).flatMap(([meaning, names]) => names.map((name) => [name, meaning as AreaTableHeader] as const)),
);

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-zæøå0-9]+/g, ' ')
    .trim();
}

/** What a header of a table of groups or norms names, in Danish or English; null for any other. What stands in brackets does not count. */
export function readAreaTableHeader(raw: string): AreaTableHeader | null {
  const text = cleanText(raw);
  return meanings.get(plain(text)) ?? meanings.get(plain(text.replace(/\([^)]*\)/g, ' '))) ?? null;
}
