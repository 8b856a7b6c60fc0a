import type { Counts, Snapshot } from '../domain/Snapshot.ts';
import { compareNames } from '../i18n/compareNames.ts';

/** A count that differs between two vintages of the figures of one area; null where that vintage does not give it. */
export interface CountDifference {
  readonly areaCode: string;
  readonly count: keyof Counts;
  readonly before: number | null;
  readonly after: number | null;
}

export interface SnapshotDifferences {
  readonly changed: readonly CountDifference[];
  /** Municipalities only the later one has, and only the earlier one. */
  readonly added: readonly string[];
  readonly missing: readonly string[];
  /** How many counts both give alike. */
  readonly unchanged: number;
}

const countNames = ['insured', 'capacity', 'vacant'] as const;

type Observed = Counts & { readonly areaCode: string };

/** What a new table says otherwise than one that is held already, municipality by municipality. */
export function snapshotDifferences(
  before: Pick<Snapshot, 'observations'>,
  after: { readonly observations: readonly Observed[] },
  nameOf: (code: string) => string,
): SnapshotDifferences {
  const [old, fresh] = [before.observations, after.observations].map(
    (rows) => new Map(rows.map((row): [string, Observed] => [row.areaCode, row])),
  ) as [Map<string, Observed>, Map<string, Observed>];
  const byName = (a: string, b: string): number => compareNames(nameOf(a), nameOf(b));
  const shared = [...fresh.keys()].filter((code) => old.has(code)).sort(byName);
  const pairs = shared.flatMap((areaCode) =>
    countNames.map((count) => ({
      areaCode,
      count,
      before: old.get(areaCode)?.[count] ?? null,
      after: fresh.get(areaCode)?.[count] ?? null,
    })),
  );
  return {
    changed: pairs.filter((pair) => pair.before !== pair.after),
    added: [...fresh.keys()].filter((code) => !old.has(code)).sort(byName),
    missing: [...old.keys()].filter((code) => !fresh.has(code)).sort(byName),
    unchanged: pairs.filter((pair) => pair.before === pair.after).length,
  };
}
