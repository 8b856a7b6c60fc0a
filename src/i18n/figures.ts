import type { Message, Text } from './Text.ts';

/** What stands where a figure cannot: each reason has its own words. */
export const figureStates = {
  missing: { da: 'ikke oplyst', en: 'not given' },
  'not-defined': { da: 'ikke defineret', en: 'not defined' },
  'no-norm': { da: 'ingen norm', en: 'no norm' },
  'no-region-total': { da: 'ingen regionstotal', en: 'no regional total' },
} as const satisfies Record<string, Text>;

export const counts = {
  vacantOfCapacity: { da: (v) => `${v.vacant} af ${v.capacity}`, en: (v) => `${v.vacant} of ${v.capacity}` } satisfies Message<{
    vacant: string;
    capacity: string;
  }>,
} as const;

/** Where a figure stands against the comparator. All numbers arrive written and without sign. */
export const distances = {
  same: { da: (v) => `som ${v.comparator}`, en: (v) => `the same as ${v.comparator}` } satisfies Message<{ comparator: string }>,
  points: {
    da: (v) => `${v.points} point ${v.above ? 'over' : 'under'} ${v.comparator}`,
    en: (v) => `${v.points} points ${v.above ? 'above' : 'below'} ${v.comparator}`,
  } satisfies Message<{ points: string; above: boolean; comparator: string }>,
  persons: {
    da: (v) => `${v.persons} ${v.above ? 'flere' : 'færre'} end ${v.than}`,
    en: (v) => `${v.persons} ${v.above ? 'more' : 'fewer'} than ${v.than}`,
  } satisfies Message<{ persons: string; above: boolean; than: string }>,
  below: { da: (v) => `under ${v.share}`, en: (v) => `below ${v.share}` } satisfies Message<{ share: string }>,
  shareOfRegion: { da: (v) => `${v.share} af regionens`, en: (v) => `${v.share} of the region’s` } satisfies Message<{ share: string }>,
} as const;
