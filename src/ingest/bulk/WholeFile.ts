import type { AreaCatalog } from '../../domain/Area.ts';
import type { ReadObservation } from '../Reading.ts';
import { isPlausibleRatio } from '../reckon/checkCounts.ts';
import type { Diagnostic, DiagnosticCode } from '../../lib/Diagnostic.ts';
import { addFacts } from './addFacts.ts';
import { noFacts } from './BulkFacts.ts';
import { BulkFindings, shownPerCode } from './BulkFindings.ts';
import type { ChunkResult } from './ChunkResult.ts';
import { MunicipalitySums, type Clash } from './MunicipalitySums.ts';

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
  readonly sums = new MunicipalitySums();
  readonly #names: ReadonlyMap<string, string>;
  readonly #told = new Set<string>();
  readonly #perCode = new Map<DiagnosticCode, number>();
  #linesBefore: number;

  /** @param bodyLine Line of the first row, counted from 1. */
  constructor(catalog: AreaCatalog, bodyLine: number) {
    this.#names = new Map(catalog.areas.map(({ code, name }) => [code, name]));
    this.#linesBefore = bodyLine - 1;
  }

  add({ rows, facts, diagnostics, counts, lines }: ChunkResult): void {
    const before = this.#linesBefore;
    this.#linesBefore += lines;
    addFacts(this.facts, facts);
    this.#join(diagnostics, counts, before);
    this.sums.add(rows, before, (clash) => this.#report(clash));
  }

  /**
   * The counts of each municipality and date.
   *
   * @param isBelow Whether rows are about practices: then the ratios of the sums are checked here, those of the rows being no matter.
   */
  observations(isBelow: boolean): ReadObservation[] {
    const observations = this.sums.observations();
    if (!isBelow) return observations;
    const strange = observations.filter(({ insured, capacity }) => !isPlausibleRatio(insured, capacity));
    for (const { areaCode, insured, capacity, line } of strange) {
      const data = { area: this.#nameOf(areaCode), insured: insured ?? 0, capacity: capacity ?? 0 };
      this.findings.add('warning', 'implausible-ratio', data, { line });
    }
    this.facts.strange = strange.length * 2 >= observations.length && strange.length > 0 ? this.facts.municipalities : 0;
    return observations;
  }

  #nameOf(code: string): string {
    return this.#names.get(code) ?? code;
  }

  #report({ code, practice, line, firstLine }: Clash): void {
    const area = this.#nameOf(code);
    if (firstLine === null) this.findings.doubt('no-practice', { area }, { line });
    else
      this.findings.doubt(
        'doubled-area',
        { area: practice === null ? area : `${area}, ${practice.slice(practice.indexOf(' ') + 1)}`, firstLine },
        { line },
      );
    this.facts.doubts += 1;
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
