import type { Reading } from '../../ingest/Reading.ts';
import type { Answers } from '../../lib/Question.ts';
import type { LinkedFile } from './linkedFile.ts';

/** What the writer of the link has settled: a row that he read as a total is one, a name means the area he read it as, and an empty cell is not known. */
export function settledAnswers({ questions }: Reading, { totalLines, codeAt }: LinkedFile): Answers {
  return Object.fromEntries(
    questions.flatMap(({ id, at, options }) => {
      const isTotal = at !== undefined && totalLines.has(at.line);
      const code = at && codeAt.get(at.line);
      const option = options.find((each) =>
        isTotal ? each.kind === 'is-total' : each.kind === 'missing' || (each.kind === 'area' && each.data.code === code),
      );
      return option ? [[id, option.id]] : [];
    }),
  );
}
