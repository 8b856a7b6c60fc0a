import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DatedNote } from '../../../src/domain/DatedNote.ts';
import type { Snapshot } from '../../../src/domain/Snapshot.ts';
import type { SimilarRow } from '../../../src/database/queries/similar.ts';
import { comparatorIds } from '../../../src/model/ComparatorId.ts';
import { FiguresIndex } from '../../../src/model/FiguresIndex.ts';
import { assembleCoverage } from '../../../src/state/assembleCoverage.ts';
import { Groupings } from '../../../src/state/Groupings.ts';
import { KnownCoverages } from '../../../src/state/KnownCoverages.ts';
import { select, type Selection } from '../../../src/state/Selection.ts';
import { startView, views, type ViewState } from '../../../src/state/ViewState.ts';
import { coverageOf } from '../../support/coverageOf.ts';
import { readCatalog } from '../../support/readCatalog.ts';
import { referenceSnapshot } from '../../support/referenceSnapshot.ts';

const catalog = readCatalog();
const snapshots: readonly Snapshot[] = [
  referenceSnapshot,
  { ...referenceSnapshot, id: 'other', asOf: '2025-11-11' },
  // The same table, its source corrected.
  { ...referenceSnapshot, source: { ...referenceSnapshot.source, title: 'Rettet' } },
];
const groupings = [new Groupings(catalog), new Groupings(catalog)];
const notes: readonly (readonly DatedNote[])[] = [[], [{ date: '2024-11-11', text: 'Rekrutteringsteam startet' }]];

/** One part changed, or none. */
function oneOf<Parts extends object>(parts: { readonly [Part in keyof Parts]: fc.Arbitrary<Parts[Part]> }): fc.Arbitrary<Partial<Parts>> {
  const names = fc.constantFrom(...(Object.keys(parts) as (keyof Parts)[]), null);
  return names.chain((name) => (name === null ? fc.constant({}) : parts[name].map((value) => ({ [name]: value }) as Partial<Parts>)));
}

const steps = oneOf<Omit<ViewState, 'figure'>>({
  view: fc.constantFrom('overview', 'municipality', 'development'),
  language: fc.constantFrom('da', 'en'),
  area: fc.constantFrom('klynge-sydvestjylland', '1083', 'dk', null),
  snapshot: fc.constantFrom(referenceSnapshot.id, 'other', null),
  earlier: fc.constantFrom(referenceSnapshot.id, null),
  municipality: fc.constantFrom('561', '573', null),
  groupedOn: fc.constantFrom('2027-01-01', null),
  comparator: fc.constantFrom(...comparatorIds),
  chart: fc.constantFrom('ranked', 'scatter'),
  indicator: fc.constantFrom('vacancy-share', 'insured', 'insured-per-filled'),
  mode: fc.constantFrom('page', 'presenter'),
  show: fc.constantFrom('coverage', null),
});

/** Which of the things that a coverage is put together from. */
interface Given {
  readonly snapshot: number;
  readonly figures: number;
  readonly similar: number | null;
  readonly groupings: number;
  readonly notes: number;
}

function selected(state: ViewState, snapshot: Snapshot): Selection {
  const found = select(state, catalog, [snapshot]);
  if (!found) throw new Error('The reference table has a group');
  return found;
}

test('a coverage that is kept is the one that would be put together now, and what is asked for twice in a row is the same one', async () => {
  const { everywhere, rows } = await coverageOf();
  const figures = [0, 1].map(() => new FiguresIndex([...everywhere, ...rows.filter(({ unit }) => unit !== 'municipality')]));
  const similar: readonly SimilarRow[] = [0, 1].map((at) => ({ ...rows[0]!, unit: 'similar', codes: [String(at)] }));
  const other = oneOf<Given>({
    snapshot: fc.nat(snapshots.length - 1),
    figures: fc.nat(1),
    similar: fc.constantFrom(0, 1, null),
    groupings: fc.nat(1),
    notes: fc.nat(1),
  });
  const plain = (coverage: object): object =>
    Object.fromEntries(Object.entries(coverage).filter(([, value]) => typeof value !== 'function'));
  fc.assert(
    fc.property(fc.array(fc.tuple(steps, other), { minLength: 2, maxLength: 20 }), (all) => {
      const known = new KnownCoverages();
      let state: ViewState = startView;
      let given: Given = { snapshot: 0, figures: 0, similar: null, groupings: 0, notes: 0 };
      for (const [step, change] of all) {
        [state, given] = [
          { ...state, ...step },
          { ...given, ...change },
        ];
        const selection = selected(state, snapshots[given.snapshot]!);
        const parts = {
          figures: figures[given.figures]!,
          similar: given.similar === null ? null : similar[given.similar]!,
          groupings: groupings[given.groupings]!,
          notes: notes[given.notes]!,
          nameOf: (code: string) => code,
        };
        const asked = (link: ViewState) => known.of(selection, link, selection.snapshot, parts.figures, parts.similar, parts);
        const coverage = asked(state);
        expect(plain(coverage)).toEqual(plain(assembleCoverage(selection, state, parts)));
        expect(asked({ ...state })).toBe(coverage);
      }
    }),
    { numRuns: 500 },
  );
});

test('a reader who goes through four groups with five indicators and two comparators in each view finds every coverage again', async () => {
  const { everywhere } = await coverageOf();
  const figures = new FiguresIndex(everywhere);
  const known = new KnownCoverages();
  const parts = { groupings: groupings[0]!, notes: [], nameOf: (code: string) => code };
  const groups = [{ area: 'dk' }, { area: '1083' }, { area: 'klynge-sydvestjylland' }, { area: 'dk', groupedOn: '2027-01-01' as const }];
  const states = views
    .filter((view) => view !== 'data')
    .flatMap((view) => groups.map((group) => ({ ...startView, view, ...group })))
    .flatMap((state) =>
      ['vacancy-share', 'insured-per-filled', 'insured-per-capacity', 'vacant', 'insured'].map((indicator) => ({ ...state, indicator })),
    )
    .flatMap((state) => (['country', 'region'] as const).map((comparator) => ({ ...state, comparator })));
  const asked = (state: ViewState) => known.of(selected(state, referenceSnapshot), state, referenceSnapshot, figures, null, parts);
  const first = states.map(asked);
  expect(new Set(first).size).toBe(200);
  states.forEach((state, index) => expect(asked(state)).toBe(first[index]));
});

test('an area that a date does not have is kept as what is shown in its place', async () => {
  const { everywhere } = await coverageOf();
  const figures = new FiguresIndex(everywhere);
  const known = new KnownCoverages();
  const parts = { groupings: groupings[0]!, notes: [], nameOf: (code: string) => code };
  const before = { ...referenceSnapshot, asOf: '1990-01-01' as const };
  const asked = (area: string) => {
    const state = { ...startView, area };
    const selection = selected(state, before);
    return known.of(selection, state, selection.snapshot, figures, null, parts);
  };
  const region = asked('1083');
  expect(region.group.code).toBe('dk');
  expect(asked('dk')).toBe(region);
});
