import type { CountColumn } from '../../lib/Column.ts';
import type { Diagnostic, DiagnosticCode, DiagnosticData, Place, Severity } from '../../lib/Diagnostic.ts';
import type { AnsweredQuestion, Answers, Question, QuestionOption } from '../../lib/Question.ts';
import type { Check } from '../Reading.ts';

const mostPerCode = 200;

/** Collects what is noticed while a file is read, and knows the answers given before. */
export class Findings {
  readonly diagnostics: Diagnostic[] = [];
  readonly questions: Question[] = [];
  readonly computed = new Set<CountColumn>();
  private readonly known = new Map<string, AnsweredQuestion>();
  private readonly counts = new Map<Check['what'], number>();
  private readonly perCode = new Map<DiagnosticCode, number>();

  constructor(private readonly answers: Answers) {}

  /** Reports a finding. Beyond a few hundred of the same kind only errors and the first are kept: nobody reads more. */
  add<Code extends DiagnosticCode>(severity: Severity, code: Code, data: DiagnosticData[Code], at?: Place): void {
    const so = (this.perCode.get(code) ?? 0) + 1;
    this.perCode.set(code, so);
    if (so > mostPerCode) return;
    this.diagnostics.push({ severity, code, data, ...(at ? { at } : {}) } as Diagnostic);
  }

  /**
   * Asks, unless the answer is known.
   *
   * @returns The option chosen earlier, or null after the question was noted.
   */
  ask(question: Question): QuestionOption | null {
    const known = question.options.find((option) => option.id === this.answers[question.id]);
    if (known) {
      if (!this.known.has(question.id)) this.known.set(question.id, { question, option: known.id });
      return known;
    }
    if (!this.questions.some((other) => other.id === question.id)) this.questions.push(question);
    return null;
  }

  /** The raw answer to a question, for answers whose options are made later. */
  answerTo(id: string): string | null {
    return this.answers[id] ?? null;
  }

  /** The answers that were used, in the order of their questions. */
  get answered(): AnsweredQuestion[] {
    return [...this.known.values()];
  }

  checked(what: Check['what'], count = 1): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + count);
  }

  get checks(): Check[] {
    return [...this.counts].map(([what, count]) => ({ what, count })).filter(({ count }) => count > 0);
  }
}
