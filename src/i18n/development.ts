import type { Among } from './among.ts';
import { inArea } from './inArea.ts';
import type { EmphasisedMessage, Message, Text } from './Text.ts';

/** Whose changes are held against each other, where not everybody's. */
const amongChanged = {
  da: (v) => {
    if (!v.larger) return v.known ? ' blandt kommuner med tal på begge datoer' : '';
    return ` blandt kommuner med mindst 10 kapaciteter${v.known ? ' og tal på begge datoer' : ''}`;
  },
  en: (v) => {
    if (!v.larger) return v.known ? ' among municipalities with figures on both dates' : '';
    return ` among municipalities with at least 10 capacities${v.known ? ' and figures on both dates' : ''}`;
  },
} satisfies Message<Among>;

/** The view of development over time. All numbers arrive written. */
export const development = {
  showIndicator: { da: 'Vis udviklingen i', en: 'Show the development of' } satisfies Text,
  largest: {
    da: (v) => [
      { text: `${v.area} har den største ændring${amongChanged.da(v.among)}: ${v.indicator} gik ` },
      { text: `fra ${v.from} til ${v.to}`, emphasised: true },
    ],
    en: (v) => [
      { text: `${v.area} has the largest change${amongChanged.en(v.among)}: ${v.indicator} went ` },
      { text: `from ${v.from} to ${v.to}`, emphasised: true },
    ],
  } satisfies EmphasisedMessage<{ area: string; among: Among; indicator: string; from: string; to: string }>,
  only: {
    da: (v) => [{ text: `${v.area}: ${v.indicator} gik ` }, { text: `fra ${v.from} til ${v.to}`, emphasised: true }],
    en: (v) => [{ text: `${v.area}: ${v.indicator} went ` }, { text: `from ${v.from} to ${v.to}`, emphasised: true }],
  } satisfies EmphasisedMessage<{ area: string; indicator: string; from: string; to: string }>,
  tied: {
    da: (v) => [
      { text: `${v.areas} har de største ændringer${amongChanged.da(v.among)} i ${v.indicator}: ` },
      { text: v.changes, emphasised: true },
    ],
    en: (v) => [
      { text: `${v.areas} have the largest changes${amongChanged.en(v.among)} of ${v.indicator}: ` },
      { text: v.changes, emphasised: true },
    ],
  } satisfies EmphasisedMessage<{ areas: string; among: Among; indicator: string; changes: string }>,
  municipalityCount: { da: (v) => `${v.count} kommuner`, en: (v) => `${v.count} municipalities` } satisfies Message<{ count: string }>,
  nothing: {
    da: (v) => [{ text: `Intet har ændret sig ${inArea(v.area)}: ${v.indicator} er den samme i alle kommuner` }],
    en: (v) => [{ text: `Nothing has changed in ${v.area}: ${v.indicator} is the same in every municipality` }],
  } satisfies EmphasisedMessage<{ area: string; indicator: string }>,
  nothingToRead: {
    da: (v) => [{ text: `Intet har ændret sig så meget ${inArea(v.area)}, at det kan ses i de afrundede tal: ${v.indicator}` }],
    en: (v) => [{ text: `Nothing has changed in ${v.area} by so much that the rounded figures show it: ${v.indicator}` }],
  } satisfies EmphasisedMessage<{ area: string; indicator: string }>,
  onlySmall: {
    da: (v) => [{ text: `Ingen kommune ${inArea(v.area)} med mindst 10 kapaciteter har ændret sig: ${v.indicator}` }],
    en: (v) => [{ text: `In ${v.area} no municipality of at least 10 capacities has changed: ${v.indicator}` }],
  } satisfies EmphasisedMessage<{ area: string; indicator: string }>,
  noPair: {
    da: (v) => [{ text: `Ingen kommune ${inArea(v.area)} har tal på begge datoer: ${v.indicator}` }],
    en: (v) => [{ text: `No municipality in ${v.area} has figures on both dates: ${v.indicator}` }],
  } satisfies EmphasisedMessage<{ area: string; indicator: string }>,
  between: {
    da: (v) => `Fra ${v.from} til ${v.to}.`,
    en: (v) => `From ${v.from} to ${v.to}.`,
  } satisfies Message<{ from: string; to: string }>,
  changeBetween: {
    da: (v) => [{ text: 'Det er ' }, { text: v.change, emphasised: true }, { text: ` fra ${v.from} til ${v.to}.` }],
    en: (v) => [{ text: 'That is ' }, { text: v.change, emphasised: true }, { text: ` from ${v.from} to ${v.to}.` }],
  } satisfies EmphasisedMessage<{ change: string; from: string; to: string }>,
  /** At the beginning of a sentence. */
  theRegionTotal: { da: 'Regionstotalen', en: 'The regional total' } satisfies Text,
  totalWent: {
    da: (v) => [{ text: `${v.area} gik fra ${v.from} til ${v.to} (` }, { text: v.change, emphasised: true }, { text: ').' }],
    en: (v) => [{ text: `${v.area} went from ${v.from} to ${v.to} (` }, { text: v.change, emphasised: true }, { text: ').' }],
  } satisfies EmphasisedMessage<{ area: string; from: string; to: string; change: string }>,
  /** A change that rounding hides. */
  totalHidden: {
    da: (v) => [
      { text: `${v.area} er ${v.value} på begge datoer, når der afrundes; uafrundet er ændringen ` },
      { text: v.change, emphasised: true },
      { text: '.' },
    ],
    en: (v) => [
      { text: `${v.area} is ${v.value} on both dates when rounded; unrounded the change is ` },
      { text: v.change, emphasised: true },
      { text: '.' },
    ],
  } satisfies EmphasisedMessage<{ area: string; value: string; change: string }>,
  totalAlike: {
    da: (v) => [{ text: `${v.area} er ` }, { text: v.value, emphasised: true }, { text: ' på begge datoer, når der afrundes.' }],
    en: (v) => [{ text: `${v.area} is ` }, { text: v.value, emphasised: true }, { text: ' on both dates when rounded.' }],
  } satisfies EmphasisedMessage<{ area: string; value: string }>,
  totalSame: {
    da: (v) => [{ text: `${v.area} er uændret (` }, { text: v.value, emphasised: true }, { text: ').' }],
    en: (v) => [{ text: `${v.area} is unchanged (` }, { text: v.value, emphasised: true }, { text: ').' }],
  } satisfies EmphasisedMessage<{ area: string; value: string }>,
  smallUnnamed: {
    da: (v) => `Med under 10 kapaciteter nævnes ikke som størst: ${v.names}.`,
    en: (v) => `Below 10 capacities, and so not named as largest: ${v.names}.`,
  } satisfies Message<{ names: string }>,
  smallUnnamedCount: {
    da: (v) => `${v.count} kommuner med under 10 kapaciteter nævnes ikke som størst.`,
    en: (v) => `${v.count} municipalities below 10 capacities are not named as largest.`,
  } satisfies Message<{ count: string }>,
  oneSided: {
    da: (v) => (v.one ? 'Én kommune har kun tal på den ene dato.' : `${v.count} kommuner har kun tal på den ene dato.`),
    en: (v) =>
      v.one ? 'One municipality has figures on one of the dates only.' : `${v.count} municipalities have figures on one of the dates only.`,
  } satisfies Message<{ count: string; one: boolean }>,
  seriesBreaks: {
    da: (v) => `Mellem datoerne ligger ${v.marks}.`,
    en: (v) => `Between the dates: ${v.marks}.`,
  } satisfies Message<{ marks: string }>,
  units: {
    persons: {
      da: (v) => `${v.difference} ${v.one ? 'person' : 'personer'}`,
      en: (v) => `${v.difference} ${v.one ? 'person' : 'persons'}`,
    },
    capacities: {
      da: (v) => `${v.difference} ${v.one ? 'kapacitet' : 'kapaciteter'}`,
      en: (v) => `${v.difference} ${v.one ? 'capacity' : 'capacities'}`,
    },
    share: { da: (v) => `${v.difference} point`, en: (v) => `${v.difference} ${v.one ? 'point' : 'points'}` },
    'persons-per-capacity': {
      da: (v) => `${v.difference} ${v.one ? 'person' : 'personer'} pr. kapacitet`,
      en: (v) => `${v.difference} ${v.one ? 'person' : 'persons'} per capacity`,
    },
  } satisfies Readonly<Record<string, Message<{ difference: string; one: boolean }>>>,
  inPoints: { da: (v) => `${v.indicator}, point`, en: (v) => `${v.indicator}, points` } satisfies Message<{ indicator: string }>,
  differencesCaption: {
    da: (v) => `Ændringer ${inArea(v.area)} fra ${v.from} til ${v.to}`,
    en: (v) => `Changes in ${v.area} from ${v.from} to ${v.to}`,
  } satisfies Message<{ area: string; from: string; to: string }>,
  differencesRule: {
    da: 'Senere minus tidligere, i personer, kapaciteter og point; regnet på uafrundede tal og afrundet til sidst.',
    en: 'Later minus earlier, in persons, capacities and points; computed from unrounded figures and rounded last.',
  } satisfies Text,
  notInTable: { da: 'ikke i tabellen', en: 'not in the table' } satisfies Text,
  notInGroup: { da: 'ikke i området', en: 'not in the area' } satisfies Text,
  notComparable: { da: 'ikke de samme kommuner', en: 'not the same municipalities' } satisfies Text,
  missingOn: { da: (v) => `${v.why} ${v.date}`, en: (v) => `${v.why} ${v.date}` } satisfies Message<{ why: string; date: string }>,
  otherMembers: {
    da: (v) => `Ikke de samme kommuner på begge datoer: ${v.parts}.`,
    en: (v) => `Not the same municipalities on both dates: ${v.parts}.`,
  } satisfies Message<{ parts: string }>,
  onlyOn: { da: (v) => `${v.names} kun ${v.date}`, en: (v) => `${v.names} only on ${v.date}` } satisfies Message<{
    names: string;
    date: string;
  }>,
  otherBasis: {
    da: 'Offentliggjort total den ene dato, kommunerne lagt sammen den anden.',
    en: 'A published total on one date, the municipalities taken together on the other.',
  } satisfies Text,
  change: { da: 'Ændring', en: 'Change' } satisfies Text,
  changeInPoints: { da: 'Ændring, point', en: 'Change, points' } satisfies Text,
  slopeDescription: {
    da: (v) => `Linjer fra ${v.from} til ${v.to} for ${v.areas}.`,
    en: (v) => `Lines from ${v.from} to ${v.to} for ${v.areas}.`,
  } satisfies Message<{ from: string; to: string; areas: string }>,
  others: {
    da: (v) => (v.one ? 'den sidste kommune' : `de ${v.all ? '' : 'øvrige '}${v.count} kommuner`),
    en: (v) => (v.one ? 'the last municipality' : `the ${v.all ? '' : 'other '}${v.count} municipalities`),
  } satisfies Message<{ count: string; one: boolean; all: boolean }>,
  namedRule: {
    da: 'Navngivet er de fem kommuner med mindst 10 kapaciteter, hvis tal har ændret sig mest.',
    en: 'Named are the five municipalities with at least 10 capacities whose figures have changed most.',
  } satisfies Text,
  multiplesTitle: {
    da: (v) => `${v.indicator}: højere i ${v.higher} og lavere i ${v.lower} af ${v.all} kommuner, fra ${v.from} til ${v.to}`,
    en: (v) => `${v.indicator}: higher in ${v.higher} and lower in ${v.lower} of ${v.all} municipalities, from ${v.from} to ${v.to}`,
  } satisfies Message<{ indicator: string; higher: string; lower: string; all: string; from: string; to: string }>,
  twoDates: { da: 'To datoer side om side', en: 'Two dates side by side' } satisfies Text,
  earlier: { da: 'Tidligere', en: 'Earlier' } satisfies Text,
  later: { da: 'Senere', en: 'Later' } satisfies Text,
  firstDate: {
    da: (v) => [{ text: `${v.date} er den første statusdato med tal for ${v.area}` }],
    en: (v) => [{ text: `${v.date} is the first status date with figures of ${v.area}` }],
  } satisfies EmphasisedMessage<{ date: string; area: string }>,
  ungrouped: {
    da: (v) => `${v.area} fandtes ikke som område ${v.dates}.`,
    en: (v) => `${v.area} did not exist as an area on ${v.dates}.`,
  } satisfies Message<{ area: string; dates: string }>,
  ungroupedSpan: {
    da: (v) => `${v.area} fandtes ikke som område på ${v.count} statusdatoer fra ${v.from} til ${v.to}.`,
    en: (v) => `${v.area} did not exist as an area on ${v.count} status dates from ${v.from} to ${v.to}.`,
  } satisfies Message<{ area: string; count: string; from: string; to: string }>,
  groupBackwards: {
    da: (v) => `Brug kommunerne pr. ${v.date} på alle datoer`,
    en: (v) => `Use the municipalities as of ${v.date} on all dates`,
  } satisfies Message<{ area: string; date: string }>,
  chooseLater: {
    da: 'Vælg en senere dato under »Status pr.« for at se, hvad der er ændret siden.',
    en: 'Choose a later date under “As of” to see what has changed since.',
  } satisfies Text,
  oneDate: {
    da: (v) => [{ text: `Der er kun én statusdato for ${v.area} endnu` }],
    en: (v) => [{ text: `There is only one status date for ${v.area} yet` }],
  } satisfies EmphasisedMessage<{ area: string }>,
  oneDateLede: {
    da: 'En udvikling kræver mindst to. Indlæs en tabel fra en anden dato, eller se visningen med opdigtede tal.',
    en: 'A development needs at least two. Load a table from another date, or see the view with invented figures.',
  } satisfies Text,
  loadAnother: { da: 'Indlæs en tabel under Data', en: 'Load a table under Data' } satisfies Text,
} as const;
