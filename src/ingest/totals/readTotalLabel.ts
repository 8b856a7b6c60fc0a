import type { Area } from '../../domain/Area.ts';
import { areaKey } from '../areas/areaKey.ts';
import type { AreaIndex } from '../areas/AreaIndex.ts';
import { cleanText } from '../text/cleanText.ts';

export type TotalLabel =
  | {
      readonly kind: 'region-total' | 'subtotal';
      /** Groups it may be a total of; empty when the label names none. */ readonly groups: readonly Area[];
      readonly generic: boolean;
    }
  /** An average, "Uoplyst", "heraf": neither a municipality nor a total. */
  | { readonly kind: 'other' };

const totalWords =
  /\b(?:sub-?total(?:en)?|total(?:en|er|t)?|i\s*alt|ialt|sum(?:men)?|mellemsum|samlet|samlede|alle|hele|grand|overall|all|whole|tilsammen|kommune(?:r|rne)|municipalities|the|for|of|in|i|af|alle)\b/gi;
const trueTotal = /\b(?:sub-?total|total|i\s*alt|ialt|sum|mellemsum|samlet|samlede|tilsammen)/i;
const otherRow =
  /^(?:gennemsnit|gns\b|median|average|mean\b|middel|uoplyst|ukendt|øvrige|andre\b|udland|uden ?for|anden region|andre regioner|other\b|unknown\b|ikke fordelt|ufordelt|[hd]eraf\b|lagt sammen her\b|pooled here\b|resten? af|rest of|landsgennemsnit|regionsgennemsnit|norm\b|max\b|min\b|maksimum|minimum|std|afvigelse|difference|kontrol|ændring|udvikling|forskel|stigning|fald\b|change\b)/i;
const regionWord = /^(?:regions?(?:en|total|totalen)?|regionen|rsd|rm|rh|rn|rs)$/;
const countryWord = /^(?:dk|danmark|denmark|land|landet|heleland|helelandet|country|national|nationalt|landstotal|landstal|riget)$/;
const groupPrefix = /^(?:sundheds)?(klynge|raad|cluster|council|klyngen|raadet|healthcluster|healthcouncil)/;

function bare(text: string): string {
  return areaKey(text).exact;
}

function groupsNamed(key: string, kinds: readonly string[], index: AreaIndex): Area[] {
  const wanted = key.replace(/^region(en)?/, '');
  return [...index.groups.values()].filter((area) => {
    const keys = index.groupKeys.get(area.code) ?? [];
    return kinds.includes(area.kind) && (keys.includes(key) || keys[1] === wanted);
  });
}

/**
 * Reads a row's label as that of a total: "I alt", "Sydvestjylland -total", "Regionstotal", "Region Syddanmark", "Sundhedsklynge Fyn", "Hele landet".
 *
 * @returns Null when the label is none of a total; the caller has looked for municipalities before.
 */
export function readTotalLabel(label: string, index: AreaIndex): TotalLabel | null {
  const text = cleanText(label)
    .replace(/[*†:]+/g, ' ')
    .trim();
  if (text === '') return null;
  if (/^\d{4}$/.test(text)) {
    const group = index.groups.get(text);
    return group ? { kind: group.kind === 'region' ? 'region-total' : 'subtotal', groups: [group], generic: false } : null;
  }
  if (otherRow.test(text.replace(/^[-–—−•·\s]+/, ''))) return { kind: 'other' };
  const said = trueTotal.test(text) || /total|\bhele\b|\balle\b/i.test(text);
  const rest = bare(text.replace(/[-–_/,()]/g, ' ').replace(totalWords, ' '));
  if (said && rest === '') return { kind: 'subtotal', groups: [], generic: true };
  if (regionWord.test(rest) || (/^region/i.test(text) && regionWord.test(bare(text))))
    return { kind: 'region-total', groups: [], generic: false };
  if (countryWord.test(rest))
    return { kind: 'subtotal', groups: [...index.groups.values()].filter((area) => area.kind === 'country'), generic: false };
  const regions = groupsNamed(rest, ['region'], index);
  const isRegion = /\bregion/i.test(text);
  const prefix = groupPrefix.exec(rest)?.[1] ?? '';
  const kinds =
    prefix.startsWith('klynge') || prefix === 'cluster'
      ? ['cluster']
      : prefix.startsWith('raad') || prefix === 'council'
        ? ['council']
        : ['cluster', 'council', 'own'];
  const groups = groupsNamed(prefix === '' ? rest : rest.replace(groupPrefix, ''), kinds, index);
  const whole = groupsNamed(rest, ['cluster', 'council', 'own'], index);
  if (isRegion && (regions.length > 0 || said)) return { kind: 'region-total', groups: regions, generic: false };
  if (groups.length > 0 || whole.length > 0) return { kind: 'subtotal', groups: groups.length > 0 ? groups : whole, generic: false };
  if (regions.length > 0) return { kind: 'region-total', groups: regions, generic: false };
  if (prefix !== '' || (said && trueTotal.test(text) && !index.byKey.has(rest))) return { kind: 'subtotal', groups: [], generic: false };
  return null;
}
