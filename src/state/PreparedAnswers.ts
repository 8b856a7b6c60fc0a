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
  readonly #figures: ReadonlyMap<string, FiguresIndex>;
  readonly #similar: ReadonlyMap<string, SimilarRow | null>;
  /** What they were made from. */
  readonly key: string;

  constructor(
    private readonly library: Library,
    { key, figures, similar }: PreparedRows,
  ) {
    this.key = key;
    this.#figures = new Map(figures.map(({ snapshot, groupedOn, rows }) => [keyOf(snapshot, groupedOn), new FiguresIndex(rows)]));
    this.#similar = new Map(similar.map(({ snapshot, municipality, row }) => [keyOf(snapshot, municipality), row]));
  }

  figures(catalog: AreaCatalog, snapshotId: string, groupedOn: IsoDate | null): FiguresIndex | undefined {
    const known = this.#figures.get(keyOf(snapshotId, groupedOn));
    return known && this.#isAsShipped(catalog, snapshotId) ? known : undefined;
  }

  /** Null where the table cannot tell. */
  similar(catalog: AreaCatalog, snapshotId: string, municipality: string): SimilarRow | null | undefined {
    const known = this.#similar.get(keyOf(snapshotId, municipality));
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

function keyOf(snapshot: string, other: string | null): string {
  return `${snapshot} ${other ?? ''}`;
}
