import type { Supplement } from '../../src/domain/supplements/Supplement.ts';

const source = { title: 'Møde i sundhedsklyngen', publisher: '', note: '', disputes: [] };

/** Practices of the cluster Sydvestjylland; the region's total as published, which is not the sum of any rows. */
export const exampleIntake: Supplement = {
  id: 'intake-2025',
  kind: 'intake',
  asOf: '2025-07-01',
  source,
  fileName: 'tilgang.csv',
  observations: [
    { areaCode: '0530', counts: { practices: 8, closed: 3 }, line: 2 },
    { areaCode: '0561', counts: { practices: 31, closed: 20 }, line: 3 },
    { areaCode: '0563', counts: { practices: 1, closed: 0 }, line: 4 },
    { areaCode: '0573', counts: { practices: 14, closed: 9 }, line: 5 },
    { areaCode: '0575', counts: { practices: 12, closed: 3 }, line: 6 },
  ],
  totals: [{ label: 'Regionstotal', kind: 'region-total', areaCode: '1083', counts: { practices: 360, closed: 200 }, line: 7 }],
};

/** Training posts of two regions and the country. */
export const exampleTraining: Supplement = {
  id: 'training-2023',
  kind: 'training',
  asOf: '2023-12-31',
  source,
  fileName: 'stillinger.csv',
  observations: [
    { areaCode: '1081', counts: { dimensioned: 36, posted: 31, 'posts-filled': 26 }, line: 2 },
    { areaCode: '1083', counts: { dimensioned: 74, posted: 69, 'posts-filled': 63 }, line: 3 },
  ],
  totals: [
    { label: 'Hele landet', kind: 'subtotal', areaCode: 'dk', counts: { dimensioned: 340, posted: 320, 'posts-filled': 290 }, line: 4 },
  ],
};
