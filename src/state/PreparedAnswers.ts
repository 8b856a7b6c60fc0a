import { figuresStatement, type CoverageRow } from '../database/queries/figures.ts';
import { similarStatement, type SimilarRow } from '../database/queries/similar.ts';
import type { AreaCatalog } from '../domain/Area.ts';
import type { Snapshot } from '../domain/Snapshot.ts';
import type { IsoDate } from '../lib/IsoDate.ts';
import { onceFor } from '../lib/onceFor.ts';
import { FiguresIndex } from '../model/FiguresIndex.ts';
import { canonicalJson } from '../storage/canonicalJson.ts';
import { sha256 } from '../storage/sha256.ts';
import { builtInFiles } from './builtInFiles.ts';
import type { Library } from './Library.svelte.ts';

/** The rows of figures.sql and similar.sql for the tables that the product ships, as plain data. */
export interface PreparedRows {
  /** What they were made from: see `preparedKey`. */
  readonly key: string;
  readonly figures: readonly { readonly snapshot: string; readonly groupedOn: IsoDate | null; readonly rows: readonly CoverageRow[] }[];
  /** For every municipality that a table has figures of; null where it cannot tell. */
  readonly similar: readonly { readonly snapshot: string; readonly municipality: string; readonly row: SimilarRow | null }[];
}

/** Changes with every byte of the shipped tables and of the SQL: rows with another key are somebody else's. */
export function preparedKey(): Promise<string> {
  const files = builtInFiles.all().map(({ path, text }) => [path, text]);
  return sha256(new TextEncoder().encode(JSON.stringify([figuresStatement, similarStatement, files])));
}

/**
 * The database's answers that were there before the database: about the tables as they are shipped, with the areas, groups and norms as they are
 * shipped. For anything else they are undefined, and the database is asked.
 */
export class PreparedAnswers {
  /** By snapshot, and by the day that groups or the municipality: asked of hundreds of snapshots at each step, so no key is written for it. */
  readonly #figures: Nested<string | null, FiguresIndex>;
  readonly #similar: Nested<string, SimilarRow | null>;
  /** What they were made from. */
  readonly key: string;

  constructor(
    private readonly library: Library,
    { key, figures, similar }: PreparedRows,
  ) {
    this.key = key;
    this.#figures = nest(figures.map(({ snapshot, groupedOn, rows }) => [snapshot, groupedOn, new FiguresIndex(rows)]));
    this.#similar = nest(similar.map(({ snapshot, municipality, row }) => [snapshot, municipality, row]));
  }

  figures(catalog: AreaCatalog, snapshotId: string, groupedOn: IsoDate | null): FiguresIndex | undefined {
    const known = this.#figures.get(snapshotId)?.get(groupedOn);
    return known && this.#isAsShipped(catalog, snapshotId) ? known : undefined;
  }

  /** Null where the table cannot tell. */
  similar(catalog: AreaCatalog, snapshotId: string, municipality: string): SimilarRow | null | undefined {
    const known = this.#similar.get(snapshotId)?.get(municipality);
    return known !== undefined && this.#isAsShipped(catalog, snapshotId) ? known : undefined;
  }

  /** A planner's own copy of a shipped table, as a dispute makes one, has its id, but may have other totals. */
  #isAsShipped(catalog: AreaCatalog, snapshotId: string): boolean {
    const { shippedCatalog, snapshots, shipped } = this.library;
    if (catalog !== shippedCatalog) return false;
    const held = snapshots.find(({ snapshot }) => snapshot.id === snapshotId)?.snapshot;
    const original = shipped.find(({ id }) => id === snapshotId);
    return held !== undefined && original !== undefined && (held === original || figuresOf(held) === figuresOf(original));
  }
}

/** All of a table that the database reckons with. */
const figuresOf = onceFor(({ asOf, observations, totals }: Snapshot): string => canonicalJson({ asOf, observations, totals }));

type Nested<Key, Value> = ReadonlyMap<string, ReadonlyMap<Key, Value>>;

function nest<Key, Value>(entries: readonly (readonly [outer: string, inner: Key, value: Value])[]): Nested<Key, Value> {
  const nested = new Map<string, Map<Key, Value>>();
  for (const [outer, inner, value] of entries) nested.set(outer, (nested.get(outer) ?? new Map<Key, Value>()).set(inner, value));
  return nested;
}
