import type { AreaIndex } from './AreaIndex.ts';
import { areaKey } from './areaKey.ts';
import { cleanText } from '../text/cleanText.ts';

export type FoundMunicipality =
  | { readonly kind: 'found'; readonly code: string; readonly name: string; readonly how: 'official' | 'variant' | 'damaged' | 'code' }
  /** Name and code speak of two municipalities. */
  | { readonly kind: 'contradiction'; readonly code: string; readonly byName: string; readonly byCode: string }
  | { readonly kind: 'christiansø' }
  | { readonly kind: 'unknown' };

/** Names whose lost letters (U+FFFD or "?") leave only one official name. */
function repairedName(key: string, index: AreaIndex): string | null {
  if (!/[\uFFFD?]/.test(key) || key.replace(/[\uFFFD?]/g, '').length < 2) return null;
  const pattern = new RegExp(`^${key.replace(/[\uFFFD?]+/g, '[æøa?é]{1,3}')}s?$`);
  const codes = new Set([...index.byKey].filter(([name]) => pattern.test(name)).map(([, code]) => code));
  return codes.size === 1 ? ([...codes][0] as string) : null;
}

function byName(text: string, index: AreaIndex): { code: string; how: 'official' | 'variant' | 'damaged' } | null {
  const key = areaKey(text);
  if (key.exact === '') return null;
  const code = index.byKey.get(key.exact) ?? index.byKey.get(key.ascii);
  if (code) return { code, how: index.municipalities.get(code)?.name === cleanText(text) ? 'official' : 'variant' };
  const repaired = repairedName(key.exact, index);
  return repaired === null ? null : { code: repaired, how: 'damaged' };
}

/**
 * Finds the municipality a row speaks of by its name, its code, or both.
 *
 * @param name The name cell, '' when there is none.
 * @param code The code cell, '' when there is none: "0563", "563", also with ".0" behind it.
 * @returns Never a guess: a name that is no official name and no known variant is 'unknown'.
 */
export function findMunicipality(name: string, code: string, index: AreaIndex): FoundMunicipality {
  const inName = areaKey(name);
  const digits = /^\D{0,3}(\d{3,4})(?:[.,]0+)?$/.exec(cleanText(code))?.[1]?.padStart(4, '0') ?? inName.code;
  const official = digits === null ? undefined : index.municipalities.get(digits);
  const named = byName(name, index) ?? (inName.exact === '' && code !== '' && digits === null ? byName(code, index) : null);
  if ((digits === '0411' && inName.exact === '') || /^christians(ø|oe|o)$/.test(inName.exact)) return { kind: 'christiansø' };
  if (named && official && named.code !== official.code) {
    return { kind: 'contradiction', code: digits ?? '', byName: named.code, byCode: official.code };
  }
  if (named && digits !== null && !official) return { kind: 'contradiction', code: digits, byName: named.code, byCode: '' };
  if (named) return { kind: 'found', code: named.code, name: index.municipalities.get(named.code)?.name ?? name, how: named.how };
  if (official && inName.exact === '') return { kind: 'found', code: official.code, name: official.name, how: 'code' };
  return { kind: 'unknown' };
}
