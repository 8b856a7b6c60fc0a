import { inArea } from './inArea.ts';
import type { EmphasisedMessage, Message, Text } from './Text.ts';

/** The page of one municipality. All numbers arrive written. */
export const municipalityTexts = {
  choose: { da: 'Vælg en kommune', en: 'Choose a municipality' } satisfies Text,
  beside: {
    da: (v) => `${v.measure} (ubesatte af alle) pr. ${v.date}:`,
    en: (v) => `${v.measure} (vacant of all) as of ${v.date}:`,
  } satisfies Message<{ measure: string; date: string }>,
  other: { da: 'Kommune', en: 'Municipality' } satisfies Text,
  notCovered: {
    da: (v) => `Tabellen har ingen tal for ${v.area}`,
    en: (v) => `The table has no figures for ${v.area}`,
  } satisfies Message<{ area: string }>,
  vacant: {
    da: (v) => [
      { text: `${v.vacant} af ${v.capacity}`, emphasised: true },
      { text: ` lægekapaciteter ${inArea(v.area)} står ${v.one ? 'ubesat' : 'ubesatte'}` },
    ],
    en: (v) => [
      { text: `${v.vacant} of ${v.capacity}`, emphasised: true },
      { text: ` GP capacities in ${v.area} ${v.one ? 'is' : 'are'} vacant` },
    ],
  } satisfies EmphasisedMessage<{ area: string; vacant: string; capacity: string; one: boolean }>,
  noneVacant: {
    da: (v) => [
      {
        text: v.one ? `Den ene lægekapacitet ${inArea(v.area)} er besat` : `Alle ${v.capacity} lægekapaciteter ${inArea(v.area)} er besat`,
      },
    ],
    en: (v) => [{ text: v.one ? `The one GP capacity in ${v.area} is filled` : `All ${v.capacity} GP capacities in ${v.area} are filled` }],
  } satisfies EmphasisedMessage<{ area: string; capacity: string; one: boolean }>,
  unknown: {
    da: (v) => [{ text: `Tabellen oplyser ikke, hvor mange lægekapaciteter ${inArea(v.area)} der står ubesatte` }],
    en: (v) => [{ text: `The table does not say how many GP capacities in ${v.area} are vacant` }],
  } satisfies EmphasisedMessage<{ area: string }>,
  share: {
    da: (v) => [{ text: 'Andelen er ' }, { text: v.share, emphasised: true }, { text: `${v.distance ? `, ${v.distance}` : ''}.` }],
    en: (v) => [{ text: 'The share is ' }, { text: v.share, emphasised: true }, { text: `${v.distance ? `, ${v.distance}` : ''}.` }],
  } satisfies EmphasisedMessage<{ share: string; distance: string }>,
  perFilled: {
    da: (v) => [
      { text: 'Der er ' },
      { text: v.perFilled, emphasised: true },
      { text: ` sikrede pr. besat kapacitet${v.distance ? `, ${v.distance}` : ''}.` },
    ],
    en: (v) => [
      { text: 'There are ' },
      { text: v.perFilled, emphasised: true },
      { text: ` insured persons per filled capacity${v.distance ? `, ${v.distance}` : ''}.` },
    ],
  } satisfies EmphasisedMessage<{ perFilled: string; distance: string }>,
  lacking: {
    da: (v) => [{ text: `Mod normen på ${v.norm} mangler der ` }, { text: `${v.count} kapaciteter`, emphasised: true }, { text: '.' }],
    en: (v) => [
      { text: `Against the norm of ${v.norm}, ` },
      { text: `${v.count} capacities`, emphasised: true },
      { text: ' are lacking.' },
    ],
  } satisfies EmphasisedMessage<{ norm: string; count: string }>,
  spare: {
    da: (v) => [
      { text: `Mod normen på ${v.norm} er der ` },
      { text: `${v.count} kapaciteter`, emphasised: true },
      { text: ' i overskud.' },
    ],
    en: (v) => [{ text: `Against the norm of ${v.norm}, ` }, { text: `${v.count} capacities`, emphasised: true }, { text: ' are spare.' }],
  } satisfies EmphasisedMessage<{ norm: string; count: string }>,
  balanced: {
    da: (v) => [{ text: 'Besat kapacitet ' }, { text: 'svarer til normen', emphasised: true }, { text: ` på ${v.norm}.` }],
    en: (v) => [{ text: 'Filled capacity ' }, { text: 'corresponds to the norm', emphasised: true }, { text: ` of ${v.norm}.` }],
  } satisfies EmphasisedMessage<{ norm: string }>,
  fewCapacities: {
    da: (v) => `${v.area} har så få kapaciteter, at én mere eller færre flytter tallene meget: ingen plads og ingen bedømmelse.`,
    en: (v) => `${v.area} has so few capacities that one more or fewer moves the figures a lot: no rank and no judgement.`,
  } satisfies Message<{ area: string }>,
  comparisonCaption: {
    da: (v) => `${v.area} ved siden af det, den kan holdes op mod, status pr. ${v.date}`,
    en: (v) => `${v.area} beside what it can be held against, as of ${v.date}`,
  } satisfies Message<{ area: string; date: string }>,
  area: { da: 'Område', en: 'Area' } satisfies Text,
  groupLabel: { da: (v) => v.group, en: (v) => v.group } satisfies Message<{ group: string }>,
  restLabel: { da: (v) => `Resten af regionen uden ${v.area}`, en: (v) => `Rest of the region without ${v.area}` } satisfies Message<{
    area: string;
  }>,
  similarLabel: { da: (v) => `Lignende: ${v.names}`, en: (v) => `Similar: ${v.names}` } satisfies Message<{ names: string }>,
  normLabel: { da: 'Normen på statusdatoen', en: 'The norm on the status date' } satisfies Text,
  similarRule: {
    da: 'Lignende kommuner er de op til fem i tabellen, hvis antal sikrede og kapacitet tilsammen ligger nærmest, målt som forhold; de er lagt sammen.',
    en: 'Similar municipalities are the up to five in the table nearest in insured persons and capacity together, measured as ratios; they are pooled.',
  } satisfies Text,
  oneMoreTitle: { da: 'Én læge mere eller mindre', en: 'One doctor more or fewer' } satisfies Text,
  oneMoreNote: {
    da: 'Regneeksempel: én kapacitet mere eller færre er besat, alt andet er uændret.',
    en: 'Arithmetic example: one capacity more or fewer is filled, all else unchanged.',
  } satisfies Text,
  situation: { da: 'Situation', en: 'Situation' } satisfies Text,
  now: { da: 'Som i tabellen', en: 'As in the table' } satisfies Text,
  oneFewerFilled: { da: 'Én læge mindre', en: 'One doctor fewer' } satisfies Text,
  oneMoreFilled: { da: 'Én læge mere', en: 'One doctor more' } satisfies Text,
  notPossible: { da: 'kan ikke blive flere', en: 'no more possible' } satisfies Text,
  placesTitle: { da: 'Plads blandt kommunerne', en: 'Place among the municipalities' } satisfies Text,
  place: {
    da: (v) =>
      `${v.indicator}: ${v.tied ? 'delt nr.' : 'nr.'} ${v.place} af ${v.ranked}, regnet fra ${v.lowest ? 'den laveste' : 'den højeste'}`,
    en: (v) =>
      `${v.indicator}: ${v.tied ? 'shared place' : 'number'} ${v.place} of ${v.ranked}, counted from the ${v.lowest ? 'lowest' : 'highest'}`,
  } satisfies Message<{ indicator: string; place: string; tied: boolean; ranked: string; lowest: boolean }>,
  noPlace: {
    da: (v) => `${v.indicator}: ingen plads`,
    en: (v) => `${v.indicator}: no place`,
  } satisfies Message<{ indicator: string }>,
  placesNote: {
    da: (v) => `${v.ranked} af ${v.all} kommuner ${inArea(v.area)} er rangordnet; det kræver et tal og mindst 10 kapaciteter.`,
    en: (v) => `${v.ranked} of ${v.all} municipalities in ${v.area} are ranked; it takes a figure and at least 10 capacities.`,
  } satisfies Message<{ ranked: string; all: string; area: string }>,
  historyTitle: { da: 'Udviklingen', en: 'The development' } satisfies Text,
  capacitiesTitle: {
    da: (v) => `${v.area}: ${v.filled} besatte og ${v.vacant} ubesatte kapaciteter`,
    en: (v) => `${v.area}: ${v.filled} filled and ${v.vacant} vacant capacities`,
  } satisfies Message<{ area: string; filled: string; vacant: string }>,
} as const;
