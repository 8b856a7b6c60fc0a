import type { AreaCatalog } from '../../domain/Area.ts';
import type { Diagnostic, DiagnosticCode } from '../../lib/Diagnostic.ts';
import type { Check, Reading, ReadingOutcome, ReadObservation } from '../Reading.ts';
import { noteSums } from '../reckon/noteSums.ts';
import { shownPerCode } from './BulkFindings.ts';
import type { WholeFile } from './WholeFile.ts';

const shownRows = 200;
const shownDates = 20;
/** What the head says of the file as a whole; what it says of its rows is said again by the reading of all rows. */
const ofFile: ReadonlySet<DiagnosticCode> = new Set(['encoding-assumed', 'unknown-column', 'unknown-columns', 'computed-column']);

/** For each kind of which only the first are listed: how many there are. */
function furtherOnes({ findings }: WholeFile): Diagnostic[] {
  return [...findings.counts].flatMap(([code, count]): Diagnostic[] => {
    const first = findings.diagnostics.find((one) => one.code === code);
    if (!first || count <= shownPerCode) return [];
    return [{ severity: 'note', code: 'more-of-the-kind', data: { shown: shownPerCode, count, line: first.at?.line ?? 1 } }];
  });
}

function checksOf({ facts }: WholeFile): Check[] {
  const checks: Check[] = [
    { what: 'areas-known', count: facts.municipalities },
    { what: 'filled-and-vacant-make-capacity', count: facts.identities },
    { what: 'derived-agree', count: facts.derivedAgree },
    { what: 'dashes-proven-zero', count: facts.dashesProven },
  ];
  return checks.filter(({ count }) => count > 0);
}

function personalData({ facts }: WholeFile): Diagnostic[] {
  return (['cpr', 'email', 'phone'] as const).flatMap((what): Diagnostic[] =>
    facts[what] > 0 ? [{ severity: 'warning', code: 'personal-data', data: { what, cells: facts[what] } }] : [],
  );
}

/** When most rows have an impossible ratio, columns are swapped or figures in thousands. */
function strangeRatio({ facts, findings }: WholeFile, catalog: AreaCatalog): Diagnostic[] {
  if (facts.strange === 0 || facts.strange * 2 < facts.municipalities || catalog.areas.length === 0) return [];
  const first = findings.diagnostics.find((one) => one.code === 'implausible-ratio');
  return first ? [{ ...first, severity: 'error' }] : [];
}

/**
 * The reading of a big file for the preview: its head as rows, and the findings and checks of the whole.
 *
 * @param observations Of all rows.
 * @param head The head, read as every table is.
 * @param extra Findings about the file as a whole.
 */
export function presentBulk(
  head: Reading,
  whole: WholeFile,
  observations: readonly ReadObservation[],
  catalog: AreaCatalog,
  extra: readonly Diagnostic[] = [],
): Reading {
  noteSums(observations, whole.findings);
  const rows = [...whole.findings.diagnostics].sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0));
  const found = [
    ...extra,
    ...head.diagnostics.filter(({ code }) => ofFile.has(code)),
    ...personalData(whole),
    ...strangeRatio(whole, catalog),
    ...rows,
    ...furtherOnes(whole),
  ];
  const has = (severity: Diagnostic['severity']): boolean => found.some((one) => one.severity === severity);
  const outcome: ReadingOutcome = has('error') ? 'reject' : has('warning') ? 'accept-with-warnings' : 'accept';
  const checks = checksOf(whole);
  const proofs = checks.filter(({ what }) => what !== 'areas-known').reduce((total, { count }) => total + count, 0);
  const addsUp: Diagnostic[] =
    outcome === 'reject' || proofs === 0
      ? []
      : [{ severity: 'note', code: 'table-adds-up', data: { rows: observations.length, checks: proofs } }];
  return {
    ...head,
    outcome,
    rows: head.rows.slice(0, shownRows),
    observations: outcome === 'reject' ? [] : observations,
    dates: head.dates.slice(0, shownDates),
    diagnostics: [...found, ...addsUp],
    questions: [],
    checks,
    personalData: personalData(whole).length > 0,
  };
}
