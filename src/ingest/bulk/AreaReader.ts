import type { AreaIndex } from '../areas/AreaIndex.ts';
import { findMunicipality } from '../areas/findMunicipality.ts';
import { readTotalLabel } from '../totals/readTotalLabel.ts';
import { cleanText } from '../text/cleanText.ts';
import type { KnownCell } from './KnownCells.ts';

/** Whom a row is about, as far as its name and code tell. */
export interface ReadArea {
  readonly kind: 'found' | 'christiansø' | 'other' | 'contradiction' | 'total' | 'unknown';
  /** Number of the municipality in `codes`; -1 for all but 'found'. */
  readonly number: number;
  /** The official name, otherwise the text of the file. */
  readonly name: string;
  readonly how: 'official' | 'variant' | 'damaged' | 'code' | null;
  readonly code: string;
}

/** Finds municipalities by the bytes of their cells: each pair of name and code is looked up once, the way every table is. */
export class AreaReader {
  /** Codes of the municipalities, by number. */
  readonly codes: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #pairs = new Map<KnownCell, { readonly code: KnownCell; readonly area: ReadArea }>();

  #last: { readonly name: KnownCell; readonly code: KnownCell; readonly area: ReadArea } | null = null;

  constructor(private readonly index: AreaIndex) {
    this.codes = [...index.municipalities.keys()];
    this.#numbers = new Map(this.codes.map((code, number) => [code, number]));
  }

  read(name: KnownCell, code: KnownCell): ReadArea {
    const last = this.#last;
    if (last?.name === name && last.code === code) return last.area;
    const area = this.#read(name, code);
    this.#last = { name, code, area };
    return area;
  }

  #read(name: KnownCell, code: KnownCell): ReadArea {
    // A file with codes and without names has one "name" for all rows; there, the code is what tells them apart.
    const key = name.text === '' ? code : name;
    const other = name.text === '' ? name : code;
    const known = this.#pairs.get(key);
    if (known?.code === other) return known.area;
    const area = this.#find(name.text, code.text);
    if (this.#pairs.size < 100_000) this.#pairs.set(key, { code: other, area });
    return area;
  }

  #find(name: string, code: string): ReadArea {
    const shown = name || code;
    const none = { number: -1, name: shown, how: null, code: '' } as const;
    const found = findMunicipality(name, code, this.index);
    switch (found.kind) {
      case 'found': {
        const how = found.how === 'variant' && cleanText(name) === found.name ? 'official' : found.how;
        return { kind: 'found', number: this.#numbers.get(found.code) ?? -1, name: found.name, how, code: found.code };
      }
      case 'christiansø':
        return { ...none, kind: 'christiansø' };
      case 'contradiction':
        return { ...none, kind: 'contradiction', code: found.code, name: this.index.municipalities.get(found.byName)?.name ?? name };
      case 'unknown': {
        const label = readTotalLabel(name === '' ? code : name, this.index);
        return { ...none, kind: label === null ? 'unknown' : label.kind === 'other' ? 'other' : 'total' };
      }
    }
  }
}
