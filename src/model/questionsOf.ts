import type { Question, Reading } from '../ingest/Reading.ts';

/** A question of a reading with the option chosen; null while it is open. */
export interface PosedQuestion {
  readonly question: Question;
  readonly chosen: string | null;
}

const place = ({ at }: Question): number => (at ? at.line * 100_000 + (at.column ?? 0) : 0);

/**
 * The questions of a reading, open and answered, in the order of the file – so that one stays where it is when it is answered.
 * Without the one about an absent date, which is a field of the form.
 */
export function questionsOf({ questions, answered }: Pick<Reading, 'questions' | 'answered'>): PosedQuestion[] {
  return [
    ...answered.map(({ question, option }) => ({ question, chosen: option })),
    ...questions.filter(({ options }) => options.length > 0).map((question) => ({ question, chosen: null })),
  ].sort((a, b) => place(a.question) - place(b.question) || (a.question.id < b.question.id ? -1 : 1));
}
