import type { Period } from '../domain/Period.ts';
import { periodTrouble } from '../domain/periodTrouble.ts';
import type { Diagnostic } from '../lib/Diagnostic.ts';

/** What is wrong with a period that is to stand beside others of the same area, as a finding; null when nothing is. */
export function periodDiagnostic(
  period: Period,
  others: readonly Period[],
  named: { readonly area: string; readonly group: string | null },
): Diagnostic | null {
  switch (periodTrouble(period, others)) {
    case null:
      return null;
    case 'overlap':
      return { severity: 'error', code: 'periods-overlap', data: { ...named, firstLine: null } };
    case 'reversed':
      return { severity: 'error', code: 'period-reversed', data: { from: period.validFrom ?? '', to: period.validTo ?? '' } };
  }
}
