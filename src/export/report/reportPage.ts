import type { Canvas } from '../../charts/Canvas.ts';
import type { ChartSpec } from '../../charts/ChartSpec.ts';
import { calculation } from '../../i18n/calculation.ts';
import { charts } from '../../i18n/charts.ts';
import { report as texts } from '../../i18n/report.ts';
import { runsText } from '../../i18n/runsText.ts';
import { calculationLines } from '../../model/calculation/calculationLines.ts';
import type { ChartView } from '../../model/ChartView.ts';
import { comparatorFooter } from '../../model/comparatorFooter.ts';
import type { Coverage } from '../../model/Coverage.ts';
import { shownDisputes } from '../../model/disputes/shownDisputes.ts';
import type { FooterEntry } from '../../model/FooterEntry.ts';
import { footerOf, footerText } from '../../model/footerOf.ts';
import type { Page } from '../../model/pages/Page.ts';
import { xmlText } from '../xmlText.ts';
import { html, type Html } from './html.ts';
import { lines, reportTable } from './reportTable.ts';

/** Draws a chart as an SVG element. @param id Its own within the report. */
export type DrawChart = (spec: ChartSpec, canvas: Canvas, id: string) => string;

/** Wide enough for a chart's labels, narrow enough to be read on A4. */
const canvas: Canvas = { width: 760, height: null, fontSize: 15, colors: 'light' };

/** A page of the report. @param id Its own within the report; links lead to it. */
export function reportPage(page: Page, id: string, draw: DrawChart): Html {
  const { coverage, headline, keyFigures, lists } = page;
  const { language } = coverage;
  return html`<section class="page" id="${id}" aria-labelledby="${id}-title">
    <p class="kicker">${page.area}</p>
    <h2 id="${id}-title">${headline.runs.map(({ text, emphasised }) => (emphasised ? html`<em>${text}</em>` : text))}</h2>
    <p class="lede">${headline.lede.map(({ runs }) => runsText(runs)).join(' ')}</p>
    <dl class="key">
      ${keyFigures.map(
        ({ label, text, comparison }) =>
          html`<div>
            <dt>${label}</dt>
            <dd><strong>${text}</strong><span>${comparison}</span></dd>
          </div>`,
      )}
    </dl>
    ${lines(page.disputed.map(footerText))} ${page.charts.map((chart, index) => figure(chart, page, `${id}-${String(index + 1)}`, draw))}
    ${page.tables.map(reportTable)}
    ${lists.map(
      ({ title, lines: texts, note }) =>
        html`<h3>${title}</h3>
          ${lines(texts)}
          <p class="small">${note}</p>`,
    )}
    <h3>${texts.source[language]}</h3>
    ${lines([...sourceOf(coverage), charts.viewCode[language]({ code: coverage.viewCode })])}
  </section> `;
}

function figure({ spec, twin, figures }: ChartView, { coverage, history }: Page, id: string, draw: DrawChart): Html {
  const calculations = calculationLines(coverage, history, figures);
  return html`<h3 class="hidden">${spec.title}</h3>
    <figure>${drawn(draw(spec, canvas, id))}</figure>
    ${reportTable(twin)}
    ${
      calculations.length === 0
        ? null
        : html`<h4>${calculation.open[coverage.language]}</h4>
            <ul class="calculations">
              ${calculations.map((line) => html`<li>${line}</li>`)}
            </ul>`
    } `;
}

function drawn(markup: string): Html {
  return { markup: xmlText(markup.replaceAll(/<!--[\s\S]*?-->/g, '')) };
}

function sourceOf(coverage: Coverage): readonly string[] {
  const { source, remarks } = footerOf(coverage, shownDisputes(coverage));
  const texts = (entries: readonly FooterEntry[]): readonly string[] => entries.map(footerText);
  return [...texts(source), comparatorFooter(coverage), ...texts(remarks)];
}
