import type { Reading } from '../ingest/Reading.ts';
import type { Diagnostic } from '../lib/Diagnostic.ts';
import type { Question } from '../lib/Question.ts';

function asks(question: Question, diagnostic: Diagnostic): boolean {
  if (question.about === 'dash') return diagnostic.code === 'dash-undecided' && question.data.areas.includes(diagnostic.data.area);
  const { at } = question;
  return (
    question.about === diagnostic.code &&
    at?.line === diagnostic.at?.line &&
    at?.column === diagnostic.at?.column &&
    at?.sheet === diagnostic.at?.sheet
  );
}

/**
 * What is to be remarked about a reading, beside its checks and its questions: nothing is said twice. What holds stands among the checks, an absent date is
 * a field of the form, and what an open question asks about is told by the question.
 */
export function remarksOf({ diagnostics, questions }: Pick<Reading, 'diagnostics' | 'questions'>): readonly Diagnostic[] {
  return diagnostics.filter(
    (diagnostic) =>
      diagnostic.code !== 'table-adds-up' &&
      diagnostic.code !== 'no-status-date' &&
      !questions.some((question) => question.options.length > 0 && asks(question, diagnostic)),
  );
}
