import type { AreaIndex } from '../areas/AreaIndex.ts';
import { findMunicipality, type FoundMunicipality } from '../areas/findMunicipality.ts';

/** What the usual files call the code and the name, best first; compared without case, "_" and spaces. */
const codeKeys = ['kommunekode', 'komkode', 'kode', 'code', 'municipalitycode', 'lauid', 'laucode', 'lau', 'gisco', 'lokalid', 'id'];
const nameKeys = ['kommunenavn', 'komnavn', 'navn', 'name', 'municipality', 'kommune', 'launame', 'label'];
const longestText = 120;

export interface FeatureMunicipality {
  readonly found: FoundMunicipality;
  /** What the feature calls itself; '' where it says nothing. */
  readonly label: string;
}

/** Finds the municipality of a feature by a property with its code, one with its name, or both. */
export function featureMunicipality(properties: unknown, index: AreaIndex): FeatureMunicipality {
  const texts = new Map<string, string>();
  if (typeof properties === 'object' && properties !== null) {
    for (const [key, value] of Object.entries(properties)) {
      if (typeof value === 'string' || typeof value === 'number')
        texts.set(key.toLowerCase().replace(/[_\s]/g, ''), String(value).slice(0, longestText));
    }
  }
  const written = codeKeys.flatMap((key) => texts.get(key) ?? []);
  // "lokalid" and "id" hold other numbers in many files: a code counts only where it is one.
  const code = written.find((text) => index.municipalities.has(/^\D{0,3}(\d{3,4})$/.exec(text.trim())?.[1]?.padStart(4, '0') ?? '')) ?? '';
  const name = nameKeys.flatMap((key) => texts.get(key) ?? [])[0] ?? '';
  return { found: findMunicipality(name, code, index), label: name || written[0] || '' };
}
