import { allIndicators } from '../../domain/indicators/allIndicators.ts';
import { caveats } from '../../i18n/caveats.ts';
import { invented } from '../../i18n/invented.ts';
import { report as texts } from '../../i18n/report.ts';
import type { Language } from '../../i18n/Text.ts';
import { indicatorFacts } from '../../model/calculation/indicatorFacts.ts';
import { html, type Html } from './html.ts';
import { reportStyle } from './reportStyle.ts';

/** A page of the report that is drawn already. */
export interface DrawnPage {
  readonly id: string;
  readonly area: string;
  readonly content: Html;
}

export interface ReportHead {
  readonly language: Language;
  readonly title: string;
  /** Whether its figures are made up: said at its top. */
  readonly invented: boolean;
  /** The rule that holds the font; '' leaves the choice to the reader's machine. */
  readonly fontFace: string;
}

/** No script, no other file, no other host: the report forbids itself what it does not need. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/** A report as one HTML file that needs nothing else: charts, tables, calculations, sources, disputes and caveats. */
export function reportHtml({ language, title, invented: isInvented, fontFace }: ReportHead, pages: readonly DrawnPage[]): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${{ markup: fontFace + reportStyle }}
        </style>
      </head>
      <body>
        <header>
          <h1>${title}</h1>
          ${isInvented ? html`<p class="invented">${invented.banner[language]}</p>` : null}
        </header>
        ${pages.length > 1 ? contents(pages, language) : null}
        <main>${pages.map(({ content }) => content)} ${about(language)}</main>
      </body>
    </html> `.markup;
}

function contents(pages: readonly DrawnPage[], language: Language): Html {
  return html`<nav aria-labelledby="contents">
    <h2 id="contents">${texts.contents[language]}</h2>
    <ol>
      ${pages.map(({ id, area }) => html`<li><a href="#${id}">${area}</a></li>`)}
    </ol>
  </nav>`;
}

/** What to keep in mind about all figures, and what each of them is. */
function about(language: Language): Html {
  return html`<section class="about" aria-labelledby="about">
    <h2 id="about">${texts.about[language]}</h2>
    <h3>${caveats.notShownTitle[language]}</h3>
    <ul>
      ${caveats.notShown.map((text) => html`<li>${text[language]}</li>`)}
    </ul>
    <h3>${caveats.usersTitle[language]}</h3>
    <ul>
      ${caveats.usersWords.map((text) => html`<li>${text[language]}</li>`)}
    </ul>
    <h3>${caveats.indicators[language]}</h3>
    <dl class="facts">
      ${allIndicators.map((indicator) => {
        const { label, facts, caveats: remarks } = indicatorFacts(indicator, language);
        return html`<dt>${label}</dt>
          <dd>${[...facts.map((fact) => `${fact.label}: ${fact.text}`), ...remarks].map(asSentence).join(' ')}</dd> `;
      })}
    </dl>
  </section>`;
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
