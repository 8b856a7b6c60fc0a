import type { ObservationColumns } from '../domain/ObservationColumns.ts';
import type { Snapshot } from '../domain/Snapshot.ts';
import type { IsoDate } from '../lib/IsoDate.ts';
import type { Connection, Statements } from './Connection.ts';
import { observationsToArrow } from './observationsToArrow.ts';
import { toArrow } from './toArrow.ts';

/** A load of very many rows that is under way: one transaction, fed while the file is still being read. */
export interface BulkLoad {
  /** Adds rows; resolves when the engine has taken them. */
  add(columns: ObservationColumns): Promise<void>;
  /** Takes back all rows added, and begins anew. */
  restart(): Promise<void>;
  /**
   * Makes the rows visible with a snapshot for each date; the load is over then.
   *
   * @throws When a row breaks a rule that the reader keeps: a negative count, more vacant than there are. `cancel` takes everything back.
   */
  commit(): Promise<void>;
  /** Takes everything back; the load is over then. */
  cancel(): Promise<void>;
}

/** The snapshot of a status date, without its rows. */
export type BulkSnapshot = Pick<Snapshot, 'id' | 'source' | 'fileName'>;

class TakenBack extends Error {}

/** What the checks of `observation` refuse. */
const impossible =
  'SELECT count(*)::INTEGER AS rows FROM bulk_observation WHERE insured < 0 OR capacity < 0 OR vacant < 0 OR vacant > capacity';

interface Transaction {
  readonly statements: Promise<Statements>;
  end(isKept: boolean): Promise<void>;
}

/** A transaction that stays open until it is told how to end. */
function begin(connection: Connection): Transaction {
  let decide: (isKept: boolean) => void = () => undefined;
  const decided = new Promise<boolean>((resolve) => (decide = resolve));
  let open: (statements: Statements) => void = () => undefined;
  let fail: (reason: unknown) => void = () => undefined;
  const statements = new Promise<Statements>((resolve, reject) => ([open, fail] = [resolve, reject]));
  const done = connection.transaction(async (inside) => {
    open(inside);
    if (!(await decided)) throw new TakenBack();
  });
  done.catch(fail);
  statements.catch(() => undefined);
  return {
    statements,
    end: async (isKept) => {
      decide(isKept);
      await done.catch((trouble: unknown) => {
        if (!(trouble instanceof TakenBack)) throw trouble;
      });
    },
  };
}

function headsToArrow(dates: readonly IsoDate[], snapshotOf: (asOf: IsoDate) => BulkSnapshot): Uint8Array {
  const heads = dates.map(snapshotOf);
  return toArrow({
    id: { type: 'text', values: heads.map(({ id }) => id) },
    as_of: { type: 'text', values: dates },
    title: { type: 'text', values: heads.map(({ source }) => source.title) },
    publisher: { type: 'text', values: heads.map(({ source }) => source.publisher) },
    file_name: { type: 'text', values: heads.map(({ fileName }) => fileName) },
  });
}

/**
 * Begins to load the observations of many snapshots, wholly or not at all. Other transactions wait until it ends; questions do not.
 *
 * @param snapshotOf The snapshot that holds the rows of a date; its id must be new.
 */
export function openBulkLoad(connection: Connection, snapshotOf: (asOf: IsoDate) => BulkSnapshot): BulkLoad {
  let transaction = begin(connection);
  let ids = new Map<IsoDate, string>();
  const idOf = (asOf: IsoDate): string => {
    const id = ids.get(asOf) ?? snapshotOf(asOf).id;
    ids.set(asOf, id);
    return id;
  };
  return {
    add: async (columns) => {
      const statements = await transaction.statements;
      if (columns.length > 0) await statements.insertArrow('bulk_observation', observationsToArrow(columns, columns.dates.map(idOf)));
    },
    restart: async () => {
      await transaction.end(false);
      ids = new Map();
      transaction = begin(connection);
    },
    commit: async () => {
      const statements = await transaction.statements;
      const [wrong] = await statements.query<{ rows: number }>(impossible);
      if (wrong && wrong.rows > 0) throw new Error(`${wrong.rows} rows that cannot be`);
      if (ids.size > 0) await statements.insertArrow('snapshot', headsToArrow([...ids.keys()], snapshotOf));
      await transaction.end(true);
    },
    cancel: () => transaction.end(false),
  };
}
