import type { Snapshot } from '../../src/domain/Snapshot.ts';

/** The table of the minutes of 11 November 2024, typed by hand from the paper: tests must not depend on our own reader. */
export const referenceSnapshot: Snapshot = {
  id: '2024-11-11-sydvestjylland',
  asOf: '2024-11-11',
  source: {
    title: 'Sundhedsklynge Sydvestjylland, referat 11.11.2024',
    publisher: 'Sundhedsklynge Sydvestjylland',
    note: '',
    disputes: [],
  },
  fileName: '2024-11-11-sydvestjylland.tsv',
  observations: [
    { areaCode: '0530', insured: 29625, capacity: 21, vacant: 3, line: 2 },
    { areaCode: '0561', insured: 116046, capacity: 75, vacant: 9, line: 3 },
    { areaCode: '0563', insured: 3135, capacity: 3, vacant: 0, line: 4 },
    { areaCode: '0573', insured: 51137, capacity: 34, vacant: 6, line: 5 },
    { areaCode: '0575', insured: 40520, capacity: 28, vacant: 2, line: 6 },
  ],
  totals: [
    {
      label: 'Sydvestjylland -total',
      kind: 'subtotal',
      areaCode: 'klynge-sydvestjylland',
      insured: 240463,
      capacity: 161,
      vacant: 20,
      line: 7,
    },
    { label: 'Regionstotal', kind: 'region-total', areaCode: '1083', insured: 1246268, capacity: 808, vacant: 45, line: 8 },
  ],
};
