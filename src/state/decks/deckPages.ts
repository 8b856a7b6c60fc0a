import type { Page } from '../../model/pages/Page.ts';
import { readLink, writeLink } from '../link.ts';
import type { DeckView } from './deckViews.ts';

/** The pages of a deck: views of one page that follow each other are one page with their charts. */
export async function deckPages(views: AsyncIterable<DeckView>): Promise<readonly Page[]> {
  const pages: { readonly link: string; readonly page: Page }[] = [];
  for await (const { slide, page } of views) {
    if (!page) continue;
    const link = writeLink({ ...readLink(slide.link).state, show: null });
    const last = pages.at(-1);
    if (last?.link === link) pages[pages.length - 1] = { link, page: { ...page, charts: [...last.page.charts, ...page.charts] } };
    else pages.push({ link, page });
  }
  return pages.map(({ page }) => page);
}
