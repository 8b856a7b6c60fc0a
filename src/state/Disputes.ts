import { sameDispute } from '../domain/sameDispute.ts';
import type { Dispute, Snapshot, Source } from '../domain/Snapshot.ts';
import type { AcceptedSnapshot, Written } from '../storage/Archive.ts';
import type { StorageOutcome } from '../storage/StorageOutcome.ts';
import { editSource } from './editSource.ts';
import type { TableHead } from './Held.ts';
import type { Library } from './Library.svelte.ts';

/**
 * Disputes about the tables there are, added and taken away one by one, each change one that can be undone.
 *
 * A table that comes with the page is nobody's to change: its first dispute makes a copy of it in the user's archive, under the same id and so at the same links,
 * which takes its place everywhere; and the last one taken away takes the copy with it.
 */
export class Disputes {
  /** @param fileOf What a table is kept with that is not in the archive: one that comes with the page, or with a link. */
  constructor(
    private readonly library: Library,
    private readonly fileOf: (snapshot: Snapshot) => Pick<AcceptedSnapshot, 'bytes' | 'answers'>,
  ) {}

  /** Whether somebody can take it away: those that come with the page stay. */
  canRemove(snapshotId: string, dispute: Dispute): boolean {
    return !(this.#shipped(snapshotId)?.source.disputes ?? []).some((other) => sameDispute(other, dispute));
  }

  /** @throws When somebody, a day or a text is missing, or there is no such table: the form must not offer it. */
  async add(snapshotId: string, dispute: Dispute): Promise<StorageOutcome<Written>> {
    if (dispute.by === '' || dispute.text === '') throw new Error('A dispute is somebody’s and says something');
    const { source } = this.#held(snapshotId);
    const after = { ...source, disputes: [...source.disputes, dispute] };
    const shipped = this.library.snapshots.find(({ snapshot, stored }) => snapshot.id === snapshotId && !stored);
    if (shipped) {
      const copied = await this.#copy(shipped.snapshot, after);
      // Another tab may have made a copy in between; that one is edited then.
      if (!copied.ok || !copied.value.already.includes(snapshotId)) return copied;
    }
    return this.library.edit(snapshotId, editSource(source, after));
  }

  /** @throws When there is no such table. */
  remove(snapshotId: string, dispute: Dispute): Promise<StorageOutcome<Written>> {
    const { source, fileName } = this.#held(snapshotId);
    const after = { ...source, disputes: source.disputes.filter((other) => !sameDispute(other, dispute)) };
    const shipped = this.#shipped(snapshotId);
    if (shipped?.fileName === fileName && isSame(shipped.source, after)) return this.library.remove(snapshotId);
    return this.library.edit(snapshotId, editSource(source, after));
  }

  undo(change: number): Promise<StorageOutcome<Written>> {
    return this.library.undo(change);
  }

  #copy(held: Snapshot, source: Source): Promise<StorageOutcome<Written>> {
    const { asOf, fileName, observations, totals } = held;
    return this.library.save([{ snapshot: { asOf, fileName, source, observations, totals }, ...this.fileOf(held) }]);
  }

  #shipped(id: string): Snapshot | null {
    return this.library.shipped.find((snapshot) => snapshot.id === id) ?? null;
  }

  #held(id: string): TableHead {
    const held = [...this.library.snapshots, ...this.library.supplements].find(({ snapshot }) => snapshot.id === id);
    if (!held) throw new Error(`No table ${id}`);
    return held.snapshot;
  }
}

function isSame(a: Source, b: Source): boolean {
  const plain = ({ title, publisher, note }: Source): string => JSON.stringify([title, publisher, note]);
  const within = (some: Source, all: Source): boolean =>
    some.disputes.every((one) => all.disputes.some((other) => sameDispute(one, other)));
  return plain(a) === plain(b) && within(a, b) && within(b, a);
}
