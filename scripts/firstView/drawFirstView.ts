import { render } from 'svelte/server';
import App from '../../src/App.svelte';
import { page } from '../../src/i18n/page.ts';
import { coverageView } from '../../src/model/coverageView.ts';
import { rankedView } from '../../src/model/rankedView.ts';
import { writeLink } from '../../src/state/link.ts';
import type { PreparedRows } from '../../src/state/PreparedAnswers.ts';
import { startView } from '../../src/state/ViewState.ts';
import { Looks } from './Looks.ts';
import { aheadCss, drawAhead } from './drawAhead.ts';
import { frameCss } from './frameCss.ts';
import frameScript from './frameScript.js?raw';
import { minifyScript } from './minifyScript.ts';
import { openShipped } from './openShipped.ts';
import startScript from './startScript.js?raw';

/** The page as it is before any script has run. */
export interface FirstView {
  readonly title: string;
  /** What the page's script takes over. */
  readonly html: string;
  /** What only the first view needs. */
  readonly css: string;
  /** The script that must run before anything of it is seen. */
  readonly frameScript: string;
  /** What its figures were made from. */
  readonly key: string;
}

/** Fetches the page's script behind the first view. @param addresses Of the script and of what it imports. */
export function startScriptOf(addresses: readonly string[]): string {
  return minifyScript(startScript).replace("['{addresses}']", JSON.stringify(addresses));
}

/** Draws the view of a reader who comes for the first time, by the page's own code. @throws When a shipped file is damaged. */
export async function drawFirstView(prepared: PreparedRows): Promise<FirstView> {
  const dashboard = await openShipped(prepared);
  const { coverage } = dashboard;
  if (!coverage) throw new Error('The database has no figures for the first view');
  const looks = new Looks();
  const { body } = render(App, { props: { dashboard } });
  const charts = [coverageView(coverage), rankedView(coverage)].map((chart) => ({ id: chart.id, ...drawAhead(chart, looks) }));
  const html = charts.reduce(
    (text, { id, html: ahead }) => putOnce(text, new RegExp(`(<div class="ahead[^"]*" data-ahead="${id}">)(</div>)`), ahead),
    body,
  );
  return {
    title: `${page.views.overview.da} – ${page.name.da}`,
    html: asleep(html),
    css: [looks.css, aheadCss, ...charts.map(({ css }) => css), frameCss].join(''),
    frameScript: minifyScript(frameScript).replace('{address of the first view}', writeLink(startView)),
    key: prepared.key,
  };
}

/** @throws When there is not exactly one such place. */
function putOnce(text: string, place: RegExp, content: string): string {
  const [before, open, close, after, ...more] = text.split(place);
  if (after === undefined || more.length > 0) throw new Error(`The first view has no place for ${place.source}`);
  return `${before}${open}${content}${close}${after}`;
}

/** Until the script has come, nothing answers: controls say so, and nobody takes the page for ready. */
function asleep(html: string): string {
  if (/\sstyle="/.test(html)) throw new Error('The policy of the page refuses style attributes');
  return html
    .replaceAll(/<(button|select|input)(?=[\s>])(?![^>]*\sdisabled)/g, '<$1 disabled')
    .replace('data-status="ready"', 'data-status="drawn"');
}
