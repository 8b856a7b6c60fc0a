import { inArea } from './inArea.ts';
import type { Message, Text } from './Text.ts';

export const tables = {
  municipality: { da: 'Kommune', en: 'Municipality' } satisfies Text,
  groupTotal: { da: (v) => `${v.area} i alt`, en: (v) => `${v.area} in total` } satisfies Message<{ area: string }>,
  /** A region's published total, where its name must stand. */
  regionTotalOf: { da: (v) => `${v.area} (regionstotal)`, en: (v) => `${v.area} (regional total)` } satisfies Message<{ area: string }>,
  regionTotal: { da: 'Regionstotal', en: 'Regional total' } satisfies Text,
  regionPooled: { da: 'Regionens kommuner lagt sammen', en: 'The region’s municipalities together' } satisfies Text,
  /** Before a total that is nobody's published one. The reader of tables knows these words again and counts no such row. */
  pooledHere: {
    da: (v) => `Lagt sammen her: ${v.area}`,
    en: (v) => `Pooled here: ${v.area}`,
  } satisfies Message<{ area: string }>,
  country: { da: 'Hele landet', en: 'The country' } satisfies Text,
  restOfRegion: { da: 'Resten af regionen', en: 'Rest of the region' } satisfies Text,
  coverageCaption: {
    da: (v) => `Lægedækning ${inArea(v.area)}, status pr. ${v.date}`,
    en: (v) => `GP coverage in ${v.area} as of ${v.date}`,
  } satisfies Message<{ area: string; date: string }>,
  comparisonCaption: {
    da: (v) => `${v.area} mod ${v.comparator}: det, tabellen ikke selv siger`,
    en: (v) => `${v.area} against ${v.comparator}: what the table itself does not say`,
  } satisfies Message<{ area: string; comparator: string }>,
  comparisonUncompared: {
    da: (v) => `${v.area}: det, tabellen ikke selv siger`,
    en: (v) => `${v.area}: what the table itself does not say`,
  } satisfies Message<{ area: string }>,
  rankedCaption: {
    da: (v) => `${v.indicator}: kommunerne ${inArea(v.area)}, status pr. ${v.date}`,
    en: (v) => `${v.indicator}: municipalities in ${v.area} as of ${v.date}`,
  } satisfies Message<{ indicator: string; area: string; date: string }>,
  rank: { da: 'Plads', en: 'Rank' } satisfies Text,
  rankDefinition: {
    da: '»=« betyder delt plads. Under 10 kapaciteter gives ingen plads.',
    en: '“=” means a tie. Below 10 capacities no rank is given.',
  } satisfies Text,
  shareDifference: {
    da: (v) => `Andel ubesatte mod ${v.comparator}, point`,
    en: (v) => `Vacant share against ${v.comparator}, points`,
  } satisfies Message<{
    comparator: string;
  }>,
  perFilledDifference: {
    da: (v) => `Sikrede pr. besat mod ${v.comparator}`,
    en: (v) => `Insured per filled against ${v.comparator}`,
  } satisfies Message<{ comparator: string }>,
  againstNorm: { da: (v) => `${v.label} ${v.norm}`, en: (v) => `${v.label} ${v.norm}` } satisfies Message<{ label: string; norm: string }>,
  computedFromCounts: {
    da: 'Alle andele og forhold er regnet ud fra antallene og afrundet til sidst.',
    en: 'All shares and ratios are computed from the counts and rounded last.',
  } satisfies Text,
  dashIsZero: { da: '»-« betyder nul.', en: '“-” means zero.' } satisfies Text,
  otherTotal: {
    da: (v) => `Tabellens egen total »${v.label}« gælder et andet område end det viste og står ikke her.`,
    en: (v) => `The table’s own total “${v.label}” is of another area than the one shown and is not shown here.`,
  } satisfies Message<{ label: string }>,
  regionIsPublished: {
    da: 'Regionstotalen er den offentliggjorte; den er ikke summen af rækkerne.',
    en: 'The regional total is the published one; it is not the sum of the rows.',
  } satisfies Text,
  zero: { da: 'nul', en: 'zero' } satisfies Text,
  sortBy: { da: (v) => `Sortér efter ${v.column}`, en: (v) => `Sort by ${v.column}` } satisfies Message<{ column: string }>,
  scrollHint: {
    da: (v) => `Rul tabellen til siden for at se alle ${v.count} kolonner.`,
    en: (v) => `Scroll the table sideways to see all ${v.count} columns.`,
  } satisfies Message<{ count: string }>,
  originalOrder: { da: 'Tabellens egen orden', en: 'The table’s own order' } satisfies Text,
  copy: { da: 'Kopiér tabellen', en: 'Copy the table' } satisfies Text,
  copied: { da: 'Kopieret – kan indsættes i Excel eller Word', en: 'Copied – paste it into Excel or Word' } satisfies Text,
  copyFailed: {
    da: 'Browseren gav ikke lov til at kopiere. Hent tabellen som fil i stedet.',
    en: 'The browser did not allow copying. Download the table as a file instead.',
  } satisfies Text,
  comparatorLine: { da: (v) => `${v.basis}. ${v.values}`, en: (v) => `${v.basis}. ${v.values}` } satisfies Message<{
    basis: string;
    values: string;
  }>,
  sourceColumn: { da: 'Kilde', en: 'Source' } satisfies Text,
  disputeColumn: { da: 'Bestridt', en: 'Disputed' } satisfies Text,
  fileName: {
    da: (v) => `Lægedækning ${v.area} ${v.date}`,
    en: (v) => `GP coverage ${v.area} ${v.date}`,
  } satisfies Message<{ area: string; date: string }>,
  download: { da: 'Hent som CSV', en: 'Download as CSV' } satisfies Text,
} as const;
