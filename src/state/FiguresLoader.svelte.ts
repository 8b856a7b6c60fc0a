import type { CoverageRow } from '../database/queries/coverage.ts';
import type { FiguresDatabase } from './FiguresDatabase.ts';
import type { Selection } from './Selection.ts';

/** Figures with the question they answer: an answer to another question is never shown. */
interface Answer {
  readonly question: string;
  readonly rows: readonly CoverageRow[];
}

function questionOf({ snapshot, group, region }: Selection): string {
  return JSON.stringify([snapshot.id, group.code, region?.code ?? null]);
}

/** The database's rows for the present selection. The last answer stays up until the next one is there; a late one never wins. */
export class FiguresLoader {
  #answer = $state.raw<Answer | null>(null);
  #failed = $state.raw<string | null>(null);
  #asked = '';

  constructor(private readonly database: FiguresDatabase) {}

  /** Asks for the figures of a selection, unless they are there or on their way. */
  async ask(selection: Selection): Promise<void> {
    const question = questionOf(selection);
    if (question === this.#asked && this.#failed !== question) return;
    this.#asked = question;
    try {
      const rows = await this.database.coverage(selection);
      if (this.#asked === question) this.#answer = { question, rows };
    } catch (error) {
      console.error(error);
      if (this.#asked === question) this.#failed = question;
    }
  }

  /** The rows of exactly this selection; null while they are not known. */
  rowsOf(selection: Selection): readonly CoverageRow[] | null {
    return this.#answer?.question === questionOf(selection) ? this.#answer.rows : null;
  }

  failedFor(selection: Selection): boolean {
    return this.#failed === questionOf(selection);
  }

  /** Asks once more after a failure. */
  async retry(selection: Selection): Promise<void> {
    this.#failed = null;
    this.#asked = '';
    await this.ask(selection);
  }
}
