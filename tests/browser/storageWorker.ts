import type { IsoDate } from '../../src/lib/IsoDate.ts';
import { openArchive } from '../../src/storage/openArchive.ts';
import type { Archive } from '../../src/storage/Archive.ts';
import { exampleNorms, exampleSnapshot } from '../unit/storage/exampleSnapshot.ts';

/** What the worker is asked to do on the archive of that name, as another tab would. */
export type Task =
  | { readonly name: string; readonly do: 'add disputes'; readonly id: string; readonly by: string; readonly count: number }
  | { readonly name: string; readonly do: 'change without end' };

/** What the worker says: a change begins; it is stored, under this number; all is done. */
export type Progress = { readonly begun: number } | { readonly stored: number | null } | { readonly done: true };

const say = (progress: Progress) => {
  self.postMessage(progress);
};

async function addDisputes(archive: Archive, { id, by, count }: { id: string; by: string; count: number }): Promise<void> {
  for (let n = 0; n < count; n++) {
    const dispute = { by, on: '2024-12-01', text: String(n) } as const;
    const outcome = await archive.edit(id, (now) => ({ ...now, source: { ...now.source, disputes: [...now.source.disputes, dispute] } }));
    if (!outcome.ok) throw new Error(outcome.trouble.code);
    say({ stored: outcome.value.change });
  }
  say({ done: true });
}

/** Two snapshots that must come and go together, with an original of 300 kB each. */
function pair(n: number) {
  const asOf = new Date(Date.UTC(2000, 0, n + 1)).toISOString().slice(0, 10) as IsoDate;
  return [0, 1].map((vacant) => ({ ...exampleSnapshot(asOf, vacant), bytes: new Uint8Array(300_000).fill(n + vacant) }));
}

async function changeWithoutEnd(archive: Archive): Promise<void> {
  let ids: readonly string[] = [];
  for (let n = 0; n < 90; n++) {
    const acts = [
      () => archive.save(pair(n)),
      () => archive.saveDocument(exampleNorms(1600 + n)),
      () => archive.edit(ids[0] ?? '', (now) => ({ ...now, source: { ...now.source, note: String(n) } })),
      () => archive.remove(ids),
      () => archive.undo(),
    ];
    say({ begun: n });
    const outcome = await acts[n % acts.length]!();
    if (!outcome.ok) throw new Error(outcome.trouble.code);
    if (n % acts.length === 0) ids = outcome.value.ids;
    say({ stored: outcome.value.change });
  }
}

self.onmessage = ({ data: task }: MessageEvent<Task>) => {
  void (async () => {
    const archive = await openArchive({ name: task.name });
    if (task.do === 'add disputes') await addDisputes(archive, task);
    else await changeWithoutEnd(archive);
  })();
};
