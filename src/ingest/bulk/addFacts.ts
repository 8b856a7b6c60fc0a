import type { BulkFacts } from './BulkFacts.ts';

const sums = [
  'municipalities',
  'strange',
  'identities',
  'derivedAgree',
  'dashesProven',
  'errors',
  'doubts',
  'cpr',
  'email',
  'phone',
  'dayFirst',
  'monthFirst',
] as const satisfies readonly (keyof BulkFacts)[];

/** Joins the facts of another part of the file to those of the parts before. */
export function addFacts(whole: BulkFacts, part: BulkFacts): void {
  for (const name of sums) whole[name] += part[name];
  whole.decimals = Math.max(whole.decimals, part.decimals);
  whole.columns.forEach((column, at) => {
    const other = part.columns[at]!;
    for (const name of Object.keys(column) as (keyof typeof column)[]) column[name] += other[name];
  });
  for (const list of ['agreements', 'agreementsByScale', 'comparable', 'differing'] as const) {
    part[list].forEach((count, at) => (whole[list][at]! += count));
  }
  part.derivedDecimals.forEach((count, at) => (whole.derivedDecimals[at] = Math.max(whole.derivedDecimals[at]!, count)));
}
