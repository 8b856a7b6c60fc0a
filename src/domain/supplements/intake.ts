import { closedShare } from '../indicators/closedShare.ts';
import type { SupplementKind } from './SupplementKind.ts';

/** Practices open and closed for new patients, municipality by municipality, on a status date. */
export const intake: SupplementKind = {
  id: 'intake',
  title: { da: 'Lukket for tilgang', en: 'Closed for new patients' },
  rows: 'municipality',
  period: 'day',
  words: {
    practice: 'praksis praksisser lægepraksis lægepraksisser praksisenheder klinikker ydere practice practices clinics',
    open: 'åben åbne åbent open',
    closed: 'lukket lukkede closed',
    share: 'andel andelen procent pct % share percent percentage proportion',
  },
  headers: [
    { column: 'practices', all: ['practice'], may: [] },
    { column: 'open', all: ['open'], may: ['practice'] },
    { column: 'closed', all: ['closed'], may: ['practice'] },
    { column: 'closed-share', all: ['closed', 'share'], may: ['practice'] },
    { column: 'open-share', all: ['open', 'share'], may: ['practice'] },
  ],
  enough: [
    ['open', 'closed'],
    ['practices', 'closed'],
    ['practices', 'open'],
  ],
  kept: ['practices', 'closed'],
  identity: { whole: 'practices', part: 'closed', rest: 'open' },
  bounds: [],
  shares: [
    { column: 'closed-share', part: 'closed', of: 'practices' },
    { column: 'open-share', part: 'open', of: 'practices' },
  ],
  shown: ['practices', 'open', 'closed'],
  rates: [{ indicator: closedShare, part: 'closed', of: 'practices' }],
  caveat: {
    da: 'En andel af praksis. Mange lukkede praksis er ikke det samme som dårlig lægedækning',
    en: 'A share of practices. Many closed practices are not the same as poor coverage',
  },
};
