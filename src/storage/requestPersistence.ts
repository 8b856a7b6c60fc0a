import type { PersistenceAnswer } from '../lib/PersistenceAnswer.ts';

/** What the browser says about its storage. Sizes in bytes, null if it does not tell. */
export interface Persistence {
  readonly answer: PersistenceAnswer;
  readonly used: number | null;
  readonly available: number | null;
}

const storage = (): Partial<StorageManager> => (globalThis.navigator as Partial<Navigator> | undefined)?.storage ?? {};

async function readPersistence(ask: () => Promise<boolean | undefined>): Promise<Persistence> {
  const promised = await ask().catch(() => undefined);
  const room: StorageEstimate =
    (await storage()
      .estimate?.()
      .catch(() => undefined)) ?? {};
  const available = room.usage === undefined || room.quota === undefined ? null : Math.max(0, room.quota - room.usage);
  return { answer: promised === undefined ? 'unknown' : promised ? 'granted' : 'denied', used: room.usage ?? null, available };
}

/** Asks the browser to keep the data for good; some browsers ask the user. Call it after the first snapshot was saved. */
export async function requestPersistence(): Promise<Persistence> {
  return readPersistence(async () => (await storage().persisted?.()) || storage().persist?.());
}

/** Tells how it stands, without asking for anything. */
export async function checkPersistence(): Promise<Persistence> {
  return readPersistence(async () => storage().persisted?.());
}
