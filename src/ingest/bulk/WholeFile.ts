import type { AreaCatalog } from '../../domain/Area.ts';
import type { ObservationColumns } from '../../domain/ObservationColumns.ts';
import type { Diagnostic, DiagnosticCode } from '../../lib/Diagnostic.ts';
import { addFacts } from './addFacts.ts';
import { noFacts } from './BulkFacts.ts';
import { BulkFindings, shownPerCode } from './BulkFindings.ts';
import type { ChunkResult } from './ChunkResult.ts';
import { DoubledRows } from './DoubledRows.ts';

const mostShown = 5000;
/** Findings that say the same of every row they are about. */
const toldOnce: ReadonlySet<DiagnosticCode> = new Set([
  'area-variant',
  'area-damaged',
  'not-a-municipality',
  'ignored-row',
  'date-from-period',
  'not-a-date',
  'hidden-characters',
]);

/** Joins what was read from the parts of a file, given in its order. */
export class WholeFile {
  readonly facts = noFacts();
  readonly findings = new BulkFindings();
  readonly doubled = new DoubledRows();
  readonly #names: ReadonlyMap<string, string>;
  readonly #told = new Set<string>();
  readonly #perCode = new Map<DiagnosticCode, number>();
  #linesBefore: number;

  /** @param bodyLine Line of the first row, counted from 1. */
  constructor(catalog: AreaCatalog, bodyLine: number) {
    this.#names = new Map(catalog.areas.map(({ code, name }) => [code, name]));
    this.#linesBefore = bodyLine - 1;
  }

  /** @returns The part's observations, their lines counted from the first of the file. */
  add({ columns, facts, diagnostics, counts, lines }: ChunkResult): ObservationColumns {
    const before = this.#linesBefore;
    this.#linesBefore += lines;
    for (let row = 0; row < columns.length; row += 1) columns.line[row]! += before;
    addFacts(this.facts, facts);
    this.#join(diagnostics, counts, before);
    this.doubled.add(columns, (code, line, firstLine) => {
      this.findings.doubt('doubled-area', { area: this.#names.get(code) ?? code, firstLine }, { line });
      this.facts.doubts += 1;
    });
    return columns;
  }

  #join(diagnostics: readonly Diagnostic[], counts: ChunkResult['counts'], before: number): void {
    const repeated = new Map<DiagnosticCode, number>();
    for (const diagnostic of diagnostics) {
      const { code, at, data } = diagnostic;
      if (toldOnce.has(code)) {
        const key = `${code} ${JSON.stringify(data)}`;
        if (this.#told.has(key)) {
          repeated.set(code, (repeated.get(code) ?? 0) + 1);
          continue;
        }
        this.#told.add(key);
      }
      const shown = this.findings.diagnostics.length;
      if (shown < mostShown && this.#shown(code) < shownPerCode) {
        this.findings.diagnostics.push({ ...diagnostic, ...(at ? { at: { ...at, line: at.line + before } } : {}) });
        this.#perCode.set(code, this.#shown(code) + 1);
      }
    }
    for (const [code, count] of counts) {
      this.findings.counts.set(code, (this.findings.counts.get(code) ?? 0) + count - (repeated.get(code) ?? 0));
    }
  }

  #shown(code: DiagnosticCode): number {
    return this.#perCode.get(code) ?? 0;
  }
}
