import { theme } from '../../charts/theme.ts';

const { ink, muted, hairline, highlight, paper, edge } = theme.light;

/** How a report looks on a screen and on A4. */
export const reportStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 50rem; padding: 2rem 1.25rem 4rem; background: ${paper}; color: ${ink}; font: 1rem/1.5 'Source Sans 3 Variable', 'Source Sans 3', sans-serif; font-variant-numeric: tabular-nums; }
h1, h2, h3, h4, p, ul, dl, dd, figure { margin: 0; }
h1 { font-size: 1.15rem; padding-bottom: 0.6rem; border-bottom: 2px solid ${ink}; }
h2 { font-size: 1.9rem; line-height: 1.2; text-wrap: balance; }
h2 em { color: ${highlight}; font-style: normal; }
h3 { margin-top: 2rem; font-size: 1.15rem; }
h4 { margin-top: 1rem; font-size: 1rem; }
a { color: inherit; }
.kicker { margin-top: 2rem; color: ${muted}; }
.invented { margin-top: 1rem; padding: 0.5rem 0.75rem; border: 2px solid ${highlight}; font-weight: 600; }
.lede { margin-top: 0.6rem; font-size: 1.1rem; }
.key { display: grid; grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr)); gap: 1rem; margin-top: 1.5rem; padding-top: 0.6rem; border-top: 2px solid ${ink}; }
.key dt { color: ${muted}; font-size: 0.9rem; }
.key strong { display: block; font-size: 1.5rem; line-height: 1.2; }
.key span, .small, .notes, .calculations, caption, td, th { font-size: 0.9rem; }
figure { margin-top: 2rem; }
figure svg { display: block; width: 100%; height: auto; }
.table { overflow-x: auto; margin-top: 1.25rem; }
table { width: 100%; border-collapse: collapse; }
caption { padding-bottom: 0.4rem; text-align: left; font-weight: 600; }
th, td { padding: 0.3rem 0.5rem; border-bottom: 1px solid ${hairline}; text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid ${ink}; vertical-align: bottom; }
tbody th { font-weight: 400; }
th small { display: block; color: ${muted}; }
.figure { text-align: right; }
.unknown { color: ${muted}; }
tr.total th, tr.total td { font-weight: 600; border-top: 1px solid ${edge}; }
.notes, .calculations { padding: 0; list-style: none; color: ${muted}; }
.notes { margin-top: 0.5rem; }
.calculations { columns: 2 18rem; column-gap: 2rem; margin-top: 0.3rem; }
.calculations li { break-inside: avoid; }
.facts dt { margin-top: 0.6rem; font-weight: 600; }
.facts dd { font-size: 0.9rem; }
nav ol { margin: 0.4rem 0 0; padding-left: 1.4rem; }
nav { margin-top: 1.5rem; }
nav h2 { font-size: 1.15rem; }
.about { margin-top: 3rem; }
.page + .page { margin-top: 4rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@page { size: A4; margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 9pt 'Source Sans 3 Variable', sans-serif; color: ${muted}; } }
@media print {
  body { max-width: none; padding: 0; background: none; font-size: 10.5pt; }
  h2 { font-size: 20pt; }
  h2, h3, h4, caption { break-after: avoid; }
  th, td { padding: 0.08rem 0.4rem; }
  .key span, .small, .notes, .calculations, caption, td, th { font-size: 8.5pt; }
  h3, figure { margin-top: 1rem; }
  .table, h4 { margin-top: 0.6rem; }
  figure, tr, .key, .notes li { break-inside: avoid; }
  .page + .page { break-before: page; }
  .table { overflow: visible; }
  .short { break-inside: avoid; }
  thead, tbody tr:first-child { break-after: avoid; }
}
`;
