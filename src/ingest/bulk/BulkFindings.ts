import type { Diagnostic, DiagnosticCode, DiagnosticData, Place, Severity } from '../../lib/Diagnostic.ts';

/** So many findings of a kind are shown with their places; all are counted. */
export const shownPerCode = 200;

/** What was noticed in a part of a file: the first of each kind with their places, and how many there are of each. */
export class BulkFindings {
  diagnostics: Diagnostic[] = [];
  counts = new Map<DiagnosticCode, number>();
  errors = 0;
  /** What only an answer could settle. */
  doubts = 0;
  readonly #told = new Set<object>();

  add<Code extends DiagnosticCode>(severity: Severity, code: Code, data: DiagnosticData[Code], at: Place): void {
    if (severity === 'error') this.errors += 1;
    const count = (this.counts.get(code) ?? 0) + 1;
    this.counts.set(code, count);
    if (count <= shownPerCode) this.diagnostics.push({ severity, code, data, at } as Diagnostic);
  }

  /** Reports what is the same in every row of its kind, and is told once: `about` is the thing itself. */
  once<Code extends DiagnosticCode>(about: object, severity: Severity, code: Code, data: DiagnosticData[Code], at: Place): void {
    if (this.#told.has(about)) return;
    this.#told.add(about);
    this.add(severity, code, data, at);
  }

  doubt<Code extends DiagnosticCode>(code: Code, data: DiagnosticData[Code], at: Place): void {
    this.doubts += 1;
    this.add('warning', code, data, at);
  }
}
