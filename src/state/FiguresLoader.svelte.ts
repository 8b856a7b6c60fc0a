import type { CoverageRow } from '../database/queries/coverage.ts';
import type { AreaCatalog } from '../domain/Area.ts';
import type { FiguresDatabase } from './FiguresDatabase.ts';
import type { Selection } from './Selection.ts';

/** The same words mean another question once a group or a norm has changed. */
interface Question {
  readonly text: string;
  readonly catalog: AreaCatalog;
}

/** Figures with the question they answer: an answer to another question is never shown. */
interface Answer {
  readonly question: Question;
  readonly rows: readonly CoverageRow[];
}

function questionOf({ snapshot, group, region, catalog }: Selection): Question {
  return { text: JSON.stringify([snapshot.id, group.code, region?.code ?? null]), catalog };
}

function isSame(a: Question | null, b: Question): boolean {
  return a?.text === b.text && a.catalog === b.catalog;
}

/** The database's rows for the present selection. The last answer stays up until the next one is there; a late one never wins. */
export class FiguresLoader {
  #answer = $state.raw<Answer | null>(null);
  #failed = $state.raw<Question | null>(null);
  #asked: Question | null = null;

  constructor(private readonly database: FiguresDatabase) {}

  /** Asks for the figures of a selection, unless they are there or on their way. */
  async ask(selection: Selection): Promise<void> {
    const question = questionOf(selection);
    if (isSame(this.#asked, question) && !this.failedFor(selection)) return;
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
    const question = questionOf(selection);
    return this.#answer && isSame(this.#answer.question, question) ? this.#answer.rows : null;
  }

  failedFor(selection: Selection): boolean {
    return isSame(this.#failed, questionOf(selection));
  }

  /** Asks once more after a failure. */
  async retry(selection: Selection): Promise<void> {
    this.#failed = null;
    this.#asked = null;
    await this.ask(selection);
  }
}
