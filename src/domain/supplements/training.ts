import { filledOfDimensioned } from '../indicators/filledOfDimensioned.ts';
import { filledOfPosted } from '../indicators/filledOfPosted.ts';
import type { SupplementKind } from './SupplementKind.ts';

/** Training posts dimensioned, posted and filled in a region or another group, year by year. */
export const training: SupplementKind = {
  id: 'training',
  title: { da: 'Uddannelsesstillinger', en: 'Training posts' },
  rows: 'group',
  period: 'year',
  words: {
    dimensioned: 'dimensioneret dimensionerede dimensionering dimensioneringen dimensioned',
    posted: 'opslået opslåede opslag posted advertised',
    filled: 'besat besatte filled',
    post:
      'stilling stillinger uddannelsesstilling uddannelsesstillinger hoveduddannelse hoveduddannelser hoveduddannelsesstillinger ' +
      'hoveduddannelsesforløb introduktionsstillinger introstillinger uddannelsesforløb forløb post posts position positions training',
    share: 'andel andelen procent pct % share rate percent percentage proportion',
  },
  headers: [
    { column: 'dimensioned', all: ['dimensioned'], may: ['post'] },
    { column: 'posted', all: ['posted'], may: ['post'] },
    { column: 'posts-filled', all: ['filled'], may: ['post'] },
    { column: 'filled-of-posted', all: ['filled', 'posted'], may: ['post', 'share'] },
    { column: 'filled-of-dimensioned', all: ['filled', 'dimensioned'], may: ['post', 'share'] },
  ],
  enough: [
    ['posted', 'posts-filled'],
    ['dimensioned', 'posts-filled'],
  ],
  kept: ['dimensioned', 'posted', 'posts-filled'],
  identity: null,
  bounds: [{ lower: 'posts-filled', upper: 'posted' }],
  shares: [
    { column: 'filled-of-posted', part: 'posts-filled', of: 'posted' },
    { column: 'filled-of-dimensioned', part: 'posts-filled', of: 'dimensioned' },
  ],
  shown: ['dimensioned', 'posted', 'posts-filled'],
  rates: [
    { indicator: filledOfPosted, part: 'posts-filled', of: 'posted' },
    { indicator: filledOfDimensioned, part: 'posts-filled', of: 'dimensioned' },
  ],
  caveat: {
    da: 'En stilling, der er besat, er endnu ikke en praktiserende læge; uddannelsen varer flere år',
    en: 'A filled post is not a general practitioner yet; the training takes several years',
  },
};
