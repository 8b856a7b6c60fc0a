import type { Area } from '../../domain/Area.ts';
import { areaKey } from '../areas/areaKey.ts';
import type { AreaIndex } from '../areas/AreaIndex.ts';

const countryNames = new Set(['dk', 'danmark', 'denmark', 'landet', 'helelandet', 'country', 'thecountry']);
const kindWord = /^(?:sundheds|health)?(klyngen?|raadet?|cluster|council)/;
const kindsOf: Readonly<Record<string, Area['kind']>> = { kl: 'cluster', cl: 'cluster', ra: 'council', co: 'council' };

function keyOf(text: string): string {
  return areaKey(text).exact;
}

/**
 * The groups, regions and countries that a name or code may mean: "Region Syddanmark", "Syddanmark", "1083", "Sundhedsklynge Fyn",
 * "klynge-fyn", "Danmark".
 *
 * @returns More than one for a name that several share; the caller asks.
 */
export function findNormArea(text: string, index: AreaIndex): readonly Area[] {
  const groups = [...index.groups.values()];
  const byCode = groups.filter((area) => area.code.toLowerCase() === text.toLowerCase());
  if (byCode.length > 0) return byCode;
  const key = keyOf(text);
  if (key === '') return [];
  if (countryNames.has(key)) return groups.filter((area) => area.kind === 'country');
  const word = kindWord.exec(key)?.[1];
  const bare = word === undefined ? null : key.replace(kindWord, '');
  return groups.filter((area) => {
    const name = keyOf(area.name);
    if (name === key || (area.kind === 'region' && name === `region${key}`)) return true;
    return bare !== null && word !== undefined && name === bare && area.kind === kindsOf[word.slice(0, 2)];
  });
}
