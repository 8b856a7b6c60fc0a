import type { Page } from '../../model/pages/Page.ts';
import { drawChart } from '../picture/drawChart.ts';
import { loadFontFace } from '../picture/loadFontFace.ts';
import { reportHtml, type DrawnPage, type ReportHead } from './reportHtml.ts';
import { reportPage } from './reportPage.ts';

export interface MakingOptions {
  readonly signal: AbortSignal;
  /** Told after every page. */
  readonly progress?: (done: number) => void;
}

/**
 * A report of one or more pages, drawn by the page's own component.
 *
 * @param pages Are made one at a time. One with invented figures has the whole report say so.
 * @throws The signal's reason when it is aborted.
 */
export async function makeReport(
  head: Pick<ReportHead, 'language' | 'title'>,
  pages: Iterable<Page> | AsyncIterable<Page>,
  { signal, progress }: MakingOptions,
): Promise<string> {
  const fontFace = await loadFontFace();
  const drawn: DrawnPage[] = [];
  let invented = false;
  for await (const page of pages) {
    signal.throwIfAborted();
    const id = `page-${String(drawn.length + 1)}`;
    drawn.push({ id, area: page.area, content: reportPage(page, id, drawChart) });
    invented ||= page.coverage.snapshot.source.invented ?? false;
    progress?.(drawn.length);
    // The page stays alive between two pages.
    await new Promise((resolve) => setTimeout(resolve));
  }
  signal.throwIfAborted();
  return reportHtml({ ...head, invented, fontFace }, drawn);
}
