import type { DiagnosticData } from '../lib/Diagnostic.ts';
import { columnNames } from './columnNames.ts';
import { formatCount } from './formatNumber.ts';
import type { Message, Text } from './Text.ts';

const reasons: Readonly<Record<DiagnosticData['missing-value']['why'], Text>> = {
  empty: { da: 'cellen er tom', en: 'the cell is empty' },
  missing: { da: 'oplysningen foreligger ikke', en: 'the figure is not available' },
  withheld: { da: 'tallet er tilbageholdt', en: 'the figure is withheld' },
  'not-applicable': { da: 'ikke relevant', en: 'not applicable' },
};

const proofs: Readonly<Record<DiagnosticData['dash-is-zero']['by'], Text>> = {
  identity: { da: 'rækkens andre tal beviser det', en: 'the other figures of the row prove it' },
  total: { da: 'totalrækken beviser det', en: 'the total row proves it' },
  answer: { da: 'efter dit svar', en: 'by your answer' },
};

type Codes =
  | 'convention-by-figures'
  | 'mixed-conventions'
  | 'not-a-number'
  | 'not-whole'
  | 'imprecise-number'
  | 'formula-error'
  | 'negative-number'
  | 'number-marked'
  | 'missing-value'
  | 'dash-is-zero'
  | 'dash-undecided';

/** Findings about single cells and the numbers of a column. */
export const diagnosticsOfCells: { readonly [Code in Codes]: Message<DiagnosticData[Code]> } = {
  'convention-by-figures': {
    da: (d) =>
      `I kolonnen »${columnNames[d.column].da}« er »${d.raw}« læst som ${formatCount(d.value, 'da')}; kun det passer med de andre tal.`,
    en: (d) =>
      `In the column “${columnNames[d.column].en}”, “${d.raw}” was read as ${formatCount(d.value, 'en')}; only that fits the other figures.`,
  },
  'mixed-conventions': {
    da: (d) =>
      `Kolonnen »${columnNames[d.column].da}« skriver tal på to måder (»${d.other}« og »${d.raw}«). Brug samme tusindtalstegn og decimaltegn i hele kolonnen.`,
    en: (d) =>
      `The column “${columnNames[d.column].en}” writes numbers in two ways (“${d.other}” and “${d.raw}”). Use the same separators in the whole column.`,
  },
  'not-a-number': {
    da: (d) =>
      `»${d.raw}« i kolonnen »${columnNames[d.column].da}« er ikke et tal. Ret cellen, eller lad den være tom, hvis tallet mangler.`,
    en: (d) =>
      `“${d.raw}” in the column “${columnNames[d.column].en}” is no number. Correct the cell, or leave it empty if the figure is missing.`,
  },
  'not-whole': {
    da: (d) =>
      `»${d.raw}« i kolonnen »${columnNames[d.column].da}« er ikke et helt antal personer. Er tusindtalspunktummet gået tabt, eller er tallet i tusinder? Ret cellen.`,
    en: (d) =>
      `“${d.raw}” in the column “${columnNames[d.column].en}” is no whole number of persons. Was a thousands separator lost, or is it in thousands? Correct the cell.`,
  },
  'imprecise-number': {
    da: (d) =>
      `»${d.raw}« i kolonnen »${columnNames[d.column].da}« er afrundet af regnearket. Gør kolonnen bredere, eller formatér den som tal, og gem igen.`,
    en: (d) =>
      `“${d.raw}” in the column “${columnNames[d.column].en}” was rounded by the spreadsheet. Widen the column or format it as a number, and save again.`,
  },
  'formula-error': {
    da: (d) => `»${d.raw}« i kolonnen »${columnNames[d.column].da}« er en regnearksfejl og ikke et antal. Ret formlen, eller skriv tallet.`,
    en: (d) =>
      `“${d.raw}” in the column “${columnNames[d.column].en}” is a spreadsheet error and no count. Correct the formula or write the number.`,
  },
  'negative-number': {
    da: (d) => `»${d.raw}« i kolonnen »${columnNames[d.column].da}« er negativt; et antal kan ikke være under nul. Ret cellen.`,
    en: (d) => `“${d.raw}” in the column “${columnNames[d.column].en}” is negative; a count cannot be below zero. Correct the cell.`,
  },
  'number-marked': {
    da: (d) =>
      `»${d.raw}« i kolonnen »${columnNames[d.column].da}« er læst som ${formatCount(d.value, 'da')}; resten er en note eller enhed.`,
    en: (d) =>
      `“${d.raw}” in the column “${columnNames[d.column].en}” was read as ${formatCount(d.value, 'en')}; the rest is a note or unit.`,
  },
  'missing-value': {
    da: (d) =>
      `${columnNames[d.column].da} mangler for ${d.area}${d.raw === '' ? '' : ` (»${d.raw}«)`}: ${reasons[d.why].da}. Det regnes ikke som nul.`,
    en: (d) =>
      `${columnNames[d.column].en} is missing for ${d.area}${d.raw === '' ? '' : ` (“${d.raw}”)`}: ${reasons[d.why].en}. It does not count as zero.`,
  },
  'dash-is-zero': {
    da: (d) => `»${d.raw}« i kolonnen »${columnNames[d.column].da}« for ${d.area} er nul; ${proofs[d.by].da}.`,
    en: (d) => `“${d.raw}” in the column “${columnNames[d.column].en}” for ${d.area} is zero; ${proofs[d.by].en}.`,
  },
  'dash-undecided': {
    da: (d) =>
      `»${d.raw}« i kolonnen »${columnNames[d.column].da}« for ${d.area} kan betyde nul eller mangler; tabellens andre tal afgør det ikke.`,
    en: (d) =>
      `“${d.raw}” in the column “${columnNames[d.column].en}” for ${d.area} can mean zero or missing; the other figures do not settle it.`,
  },
};
