import type { Counts, ReportedTotal, Snapshot } from '../domain/Snapshot.ts';
import { compareNames } from '../i18n/compareNames.ts';

type RowKind = 'municipality' | 'total';

/** A count that differs between two vintages of the figures of one area; null where that vintage does not give it. */
export interface CountDifference {
  readonly kind: RowKind;
  /** Of the municipality; or what the publisher calls the total. */
  readonly name: string;
  readonly count: keyof Counts;
  readonly before: number | null;
  readonly after: number | null;
}

/** Names of rows that only one of two tables has. */
export type RowNames = Readonly<Record<RowKind, readonly string[]>>;

export interface SnapshotDifferences {
  /** Municipalities by name, then the totals as the later one has them. */
  readonly changed: readonly CountDifference[];
  readonly added: RowNames;
  readonly missing: RowNames;
  /** How many counts both give alike. */
  readonly unchanged: number;
}

/** What is held against each other of two tables. */
export type Figures = Pick<Snapshot, 'observations' | 'totals'>;

interface Row {
  readonly kind: RowKind;
  readonly name: string;
  readonly counts: Counts;
}

const countNames = ['insured', 'capacity', 'vacant'] as const;

/** A total is the same total when it is of the same area, or where that could not be told, when it bears the same name. */
function totalKey({ kind, areaCode, label }: ReportedTotal): string {
  return `${kind} ${areaCode ?? label.toLowerCase()}`;
}

function rowsOf({ observations, totals }: Figures, nameOf: (code: string) => string): ReadonlyMap<string, Row> {
  const municipalities = observations
    .map((counts): [string, Row] => [counts.areaCode, { kind: 'municipality', name: nameOf(counts.areaCode), counts }])
    .sort(([, a], [, b]) => compareNames(a.name, b.name));
  return new Map([
    ...municipalities,
    ...totals.map((total): [string, Row] => [totalKey(total), { kind: 'total', name: total.label, counts: total }]),
  ]);
}

function namesOf(rows: readonly Row[]): RowNames {
  const of = (kind: RowKind): readonly string[] => rows.filter((row) => row.kind === kind).map(({ name }) => name);
  return { municipality: of('municipality'), total: of('total') };
}

/** What a later table says otherwise than an earlier one: municipality by municipality, and in its published totals, which all else is held against. */
export function snapshotDifferences(before: Figures, after: Figures, nameOf: (code: string) => string): SnapshotDifferences {
  const [old, fresh] = [rowsOf(before, nameOf), rowsOf(after, nameOf)];
  const onlyIn = (rows: ReadonlyMap<string, Row>, others: ReadonlyMap<string, Row>): RowNames =>
    namesOf([...rows].filter(([key]) => !others.has(key)).map(([, row]) => row));
  const pairs = [...fresh].flatMap(([key, { kind, name, counts }]) => {
    const earlier = old.get(key);
    return earlier ? countNames.map((count) => ({ kind, name, count, before: earlier.counts[count], after: counts[count] })) : [];
  });
  return {
    changed: pairs.filter((pair) => pair.before !== pair.after),
    added: onlyIn(fresh, old),
    missing: onlyIn(old, fresh),
    unchanged: pairs.filter((pair) => pair.before === pair.after).length,
  };
}
