import { inArea } from './inArea.ts';
import type { Message, Text } from './Text.ts';

/** What stands in charts over time. */
export const time = {
  mark: { da: (v) => `${v.date}: ${v.text}`, en: (v) => `${v.date}: ${v.text}` } satisfies Message<{ date: string; text: string }>,
  period: { da: (v) => `${v.from} – ${v.until}`, en: (v) => `${v.from} – ${v.until}` } satisfies Message<{ from: string; until: string }>,
  /** The field between the lines of some areas. */
  span: {
    da: (v) => `${v.areas}, fra laveste til højeste`,
    en: (v) => `${v.areas}, lowest to highest`,
  } satisfies Message<{ areas: string }>,
  earlier: { da: 'tidligere offentliggjort', en: 'published before' } satisfies Text,
  historyTitle: {
    da: (v) => `${v.indicator} ${inArea(v.area)}, ${v.first}–${v.last}`,
    en: (v) => `${v.indicator} in ${v.area}, ${v.first}–${v.last}`,
  } satisfies Message<{ indicator: string; area: string; first: string; last: string }>,
  changed: {
    da: (v) => `${v.indicator} ${inArea(v.area)}: fra ${v.from} (${v.first}) til ${v.to} (${v.last}) på ${v.count} statusdatoer`,
    en: (v) => `${v.indicator} in ${v.area}: from ${v.from} (${v.first}) to ${v.to} (${v.last}) over ${v.count} status dates`,
  } satisfies Message<{ indicator: string; area: string; from: string; first: string; to: string; last: string; count: string }>,
  /** Where the first and the last figure read the same. */
  sameAtEnds: {
    da: (v) => `${v.indicator} ${inArea(v.area)}: ${v.value} både først (${v.first}) og sidst (${v.last}) på ${v.count} statusdatoer`,
    en: (v) => `${v.indicator} in ${v.area}: ${v.value} both first (${v.first}) and last (${v.last}) over ${v.count} status dates`,
  } satisfies Message<{ indicator: string; area: string; value: string; first: string; last: string; count: string }>,
  ofArea: {
    da: (v) => `${v.indicator} ${inArea(v.area)}`,
    en: (v) => `${v.indicator} in ${v.area}`,
  } satisfies Message<{ indicator: string; area: string }>,
  municipalities: {
    da: (v) => `${v.indicator} i kommunerne ${inArea(v.area)}`,
    en: (v) => `${v.indicator} in the municipalities of ${v.area}`,
  } satisfies Message<{ indicator: string; area: string }>,
  description: {
    da: (v) => `Linjer over ${v.dates} statusdatoer for ${v.areas}.`,
    en: (v) => `Lines over ${v.dates} status dates for ${v.areas}.`,
  } satisfies Message<{ dates: string; areas: string }>,
  oneDate: {
    da: 'Der er kun én statusdato endnu. Indlæs flere tabeller under Data for at se udviklingen.',
    en: 'There is only one status date yet. Load more tables under Data to see the development.',
  } satisfies Text,
  statusDate: { da: 'Statusdato', en: 'Status date' } satisfies Text,
} as const;
