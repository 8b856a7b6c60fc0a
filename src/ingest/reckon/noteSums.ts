import type { DiagnosticData, Severity } from '../../lib/Diagnostic.ts';
import type { ReadObservation } from '../Reading.ts';

interface Findings {
  add(severity: Severity, code: 'rows-summed', data: DiagnosticData['rows-summed'], at: { readonly line: number }): void;
}

/** Says openly that municipalities are sums of their rows, and of how many. */
export function noteSums(observations: readonly ReadObservation[], findings: Findings): void {
  const sums = observations.filter((one) => one.rows !== undefined);
  const [first] = sums;
  if (!first) return;
  const rows = sums.reduce((count, one) => count + (one.rows ?? 1), 0);
  const data = { rows, areas: new Set(sums.map(({ areaCode }) => areaCode)).size, dates: new Set(sums.map(({ asOf }) => asOf)).size };
  findings.add('note', 'rows-summed', data, { line: first.line });
}
