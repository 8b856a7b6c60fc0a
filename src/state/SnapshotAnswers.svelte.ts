import type { Snapshot } from '../domain/Snapshot.ts';
import type { BySnapshot } from './FiguresDatabase.ts';

/** So many snapshots the database answers for in about a tenth of a second: a question of the reader never waits longer behind them. */
const together = 12;

interface Known<Question, Answer> {
  readonly question: Question;
  /** Undefined for a snapshot that was asked about and cannot tell. */
  readonly bySnapshot: ReadonlyMap<string, Answer | undefined>;
}

/**
 * The database's answers to one question about every snapshot: first for the one that is shown, then for all others, so that stepping through
 * them needs no database. The last answers stay up until those to another question are there; late ones never win.
 */
export class SnapshotAnswers<Question extends object, Answer> {
  #known = $state.raw<Known<Question, Answer> | null>(null);
  #failed = $state.raw<{ readonly question: Question; readonly snapshot: string } | null>(null);
  #wanted: { readonly question: Question; readonly snapshots: readonly Snapshot[] } | null = null;
  #running = false;

  /**
   * @param ask The answers by snapshot id; one that cannot tell is left out. Throws when the database cannot answer.
   * @param prepared An answer that was there before anybody asked; null for a snapshot that cannot tell, undefined where the database must be asked.
   */
  constructor(
    private readonly ask: (question: Question, snapshots: readonly Snapshot[]) => Promise<BySnapshot<Answer>>,
    private readonly prepared: (question: Question, snapshotId: string) => Answer | null | undefined,
  ) {}

  /** Lets the database answer for the snapshots, in their order, unless it has. */
  follow(question: Question, snapshots: readonly Snapshot[]): void {
    this.#wanted = { question, snapshots };
    if (!this.#running) void this.#run();
  }

  /** Asks once more after a failure. */
  retry(): void {
    this.#failed = null;
    if (!this.#running) void this.#run();
  }

  /** Null while it is not known, or cannot be told. */
  of(question: Question, snapshotId: string): Answer | null {
    const prepared = this.prepared(question, snapshotId);
    if (prepared !== undefined) return prepared;
    return this.#answersTo(question)?.get(snapshotId) ?? null;
  }

  isKnown(question: Question, snapshotId: string): boolean {
    return this.#answersTo(question)?.has(snapshotId) === true || this.prepared(question, snapshotId) !== undefined;
  }

  /** Whether the database could not answer for one of the snapshots. */
  failedFor(question: Question): boolean {
    return this.#failed !== null && isSame(this.#failed.question, question);
  }

  #answersTo(question: Question): ReadonlyMap<string, Answer | undefined> | null {
    return this.#known && isSame(this.#known.question, question) ? this.#known.bySnapshot : null;
  }

  async #run(): Promise<void> {
    this.#running = true;
    for (let next = this.#next(); next !== null; next = this.#next()) {
      const { question, snapshots } = next;
      try {
        const answers = await this.ask(question, snapshots);
        this.#failed = null;
        if (isSame(this.#wanted?.question ?? question, question)) this.#take(question, snapshots, answers);
      } catch (error) {
        console.error(error);
        this.#failed = { question, snapshot: snapshots[0]?.id ?? '' };
      }
    }
    this.#running = false;
  }

  /** The first snapshot alone, for somebody waits for it; the others together. */
  #next(): { readonly question: Question; readonly snapshots: readonly Snapshot[] } | null {
    if (!this.#wanted) return null;
    const { question, snapshots } = this.#wanted;
    const known = this.#answersTo(question);
    const open = snapshots.filter(({ id }) => !known?.has(id) && this.prepared(question, id) === undefined);
    const [first] = open;
    if (!first || (this.failedFor(question) && this.#failed?.snapshot === first.id)) return null;
    return { question, snapshots: first === snapshots[0] ? [first] : open.slice(0, together) };
  }

  #take(question: Question, snapshots: readonly Snapshot[], answers: BySnapshot<Answer>): void {
    this.#known = {
      question,
      bySnapshot: new Map([...(this.#answersTo(question) ?? []), ...snapshots.map(({ id }) => [id, answers.get(id)] as const)]),
    };
  }
}

function isSame<Question extends object>(a: Question, b: Question): boolean {
  return a === b || (Object.keys(a) as (keyof Question)[]).every((part) => a[part] === b[part]);
}
