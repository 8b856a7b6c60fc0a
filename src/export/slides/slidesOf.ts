import { calculationLines } from '../../model/calculation/calculationLines.ts';
import type { Page } from '../../model/pages/Page.ts';
import type { Slide } from './Slide.ts';

type Charts = Pick<Page, 'coverage' | 'history' | 'charts'> & {
  /** What the presenter wants to say; stands first in the notes. */
  readonly note?: string;
};

/** A slide for each chart of the pages, with its calculations as notes. */
export async function* slidesOf(pages: Iterable<Charts> | AsyncIterable<Charts>): AsyncGenerator<Slide> {
  for await (const { coverage, history, charts, note = '' } of pages) {
    for (const { spec, figures } of charts) {
      yield { spec, notes: [...(note === '' ? [] : [note, '']), ...calculationLines(coverage, history, figures)] };
    }
  }
}
