import { formatDate } from '../../i18n/formatDate.ts';
import { report as texts } from '../../i18n/report.ts';
import type { Coverage } from '../../model/Coverage.ts';
import type { Page } from '../../model/pages/Page.ts';
import { scope } from '../../model/scope.ts';
import { drawChart } from '../picture/drawChart.ts';
import { loadFontFace } from '../picture/loadFontFace.ts';
import { reportHtml, type DrawnPage } from './reportHtml.ts';
import { reportPage } from './reportPage.ts';

export interface MakingOptions {
  readonly signal: AbortSignal;
  /** Told after every page. */
  readonly progress: (done: number) => void;
}

/**
 * A report of one or more pages, drawn by the page's own component.
 *
 * @param coverage What the report as a whole is about.
 * @param pages Are made one at a time.
 * @throws The signal's reason when it is aborted.
 */
export async function makeReport(
  coverage: Coverage,
  pages: Iterable<Page> | AsyncIterable<Page>,
  { signal, progress }: MakingOptions,
): Promise<string> {
  const { language, snapshot } = coverage;
  const fontFace = await loadFontFace();
  const drawn: DrawnPage[] = [];
  for await (const page of pages) {
    signal.throwIfAborted();
    const id = `page-${String(drawn.length + 1)}`;
    drawn.push({ id, area: page.area, content: reportPage(page, id, drawChart) });
    progress(drawn.length);
    // The page stays alive between two pages.
    await new Promise((resolve) => setTimeout(resolve));
  }
  signal.throwIfAborted();
  const title = texts.title[language]({ area: scope(coverage), date: formatDate(snapshot.asOf, language) });
  return reportHtml({ language, title, invented: snapshot.source.invented ?? false, fontFace }, drawn);
}
