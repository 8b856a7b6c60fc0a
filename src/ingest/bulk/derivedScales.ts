import type { DerivedScale } from '../reckon/DerivedScale.ts';

/** The ways in which a derived column can be printed, in the order in which they are preferred. */
export const derivedScales: readonly DerivedScale[] = [
  { convention: 'danish', percent: true },
  { convention: 'english', percent: true },
  { convention: 'danish', percent: false },
  { convention: 'english', percent: false },
];
