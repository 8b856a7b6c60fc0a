import type { AcceptedDocument, AcceptedSnapshot } from '../../../src/storage/Archive.ts';
import type { IsoDate } from '../../../src/lib/IsoDate.ts';

const source = { title: 'Dækning i Sydvestjylland', publisher: 'Region Syddanmark', note: '', disputes: [] };

/** A snapshot as the planner accepted it; `vacant` of Fanø makes its figures differ from others. */
export function exampleSnapshot(asOf: IsoDate = '2024-11-11', vacant = 0): AcceptedSnapshot {
  return {
    snapshot: {
      asOf,
      source,
      fileName: `dækning ${asOf}.csv`,
      observations: [
        { areaCode: '0530', insured: 29625, capacity: 21, vacant: 3, line: 2, rows: 7 },
        { areaCode: '0563', insured: 3135, capacity: 3, vacant, line: 3 },
      ],
      totals: [{ label: 'Regionstotal', kind: 'region-total', areaCode: '1083', insured: 1246268, capacity: 808, vacant: 45, line: 4 }],
    },
    bytes: new TextEncoder().encode(`Kommune;Antal sikrede\nBillund;29.625\nFanø;3.135\n${asOf} ${vacant}`),
    answers: { 'which-date': asOf },
  };
}

/** A table of norms as the planner accepted it. */
export function exampleNorms(insuredPerCapacity: number): AcceptedDocument {
  return {
    kind: 'norms',
    fileName: 'normer.csv',
    source,
    answers: {},
    content: { norms: [{ areaCode: '1083', validFrom: '2025-07-01', validTo: null, insuredPerCapacity }] },
    bytes: new TextEncoder().encode(`1083;${insuredPerCapacity}`),
  };
}
