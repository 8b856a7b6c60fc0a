import { readTotalLabel } from '../totals/readTotalLabel.ts';
import type { AreaIndex } from './AreaIndex.ts';

/** What tells practices of one municipality apart: the same for "012345" and "12345", "Lægehuset" and "LÆGEHUSET". */
export function practiceKey(text: string): string {
  return text.toLowerCase().replace(/^0+(?=\d+$)/, '');
}

/** True for what stands in the place of a practice in a row about the whole municipality: "I alt", "Hele kommunen", "Varde i alt". */
export function namesWhole(text: string, municipality: string, index: AreaIndex): boolean {
  const own = municipality === '' ? text : text.replace(municipality, ' ');
  return [text, own].some((label) => {
    const total = readTotalLabel(label, index);
    return total !== null && total.kind !== 'other' && total.generic;
  });
}

/** A quick test before `namesWhole`: false for texts that it would say no to anyway. */
export function mayNameWhole(text: string): boolean {
  return /total|alt|sum|saml|hele|alle|all|whole|overall|tilsammen|grand/i.test(text);
}
