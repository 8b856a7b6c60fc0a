import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allIndicators } from '../../../src/domain/indicators/allIndicators.ts';
import { figureUnits } from '../../../src/model/calculation/FigureRef.ts';
import { comparatorIds } from '../../../src/model/ComparatorId.ts';
import { readLink, writeLink } from '../../../src/state/link.ts';
import { compareCharts, modes, startView, views, type ViewState } from '../../../src/state/ViewState.ts';

const id = fc.option(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/), { nil: null });
const viewState: fc.Arbitrary<ViewState> = fc.record({
  view: fc.constantFrom(...views),
  language: fc.constantFrom('da' as const, 'en' as const),
  area: id,
  snapshot: id,
  earlier: id,
  municipality: id,
  groupedOn: fc.option(fc.constantFrom('2024-11-11' as const, '2027-01-01' as const), { nil: null }),
  chart: fc.constantFrom(...compareCharts),
  comparator: fc.constantFrom(...comparatorIds),
  indicator: fc.constantFrom(...allIndicators.map((indicator) => indicator.id)),
  figure: fc.option(
    fc.record(
      {
        unit: fc.constantFrom(...figureUnits),
        code: fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,30}$/),
        indicator: fc.constantFrom(...allIndicators.map((indicator) => indicator.id)),
        snapshot: fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,30}$/),
        since: fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,30}$/),
      },
      { requiredKeys: ['unit', 'code', 'indicator'] },
    ),
    { nil: null },
  ),
  mode: fc.constantFrom(...modes),
  show: id,
});

describe('a link', () => {
  test('brings back every view it was written from', () => {
    fc.assert(
      fc.property(viewState, (state) => {
        expect(readLink(writeLink(state))).toEqual({ state, dropped: [], data: null, deck: null });
      }),
    );
  });

  test('never throws and always opens on a view, whatever it says', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 3000 }), fc.webUrl(), fc.webQueryParameters()), (text) => {
        const { state } = readLink(`#${text}`);
        expect(views).toContain(state.view);
        expect(state.area === null || state.area.length <= 64).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('brings the tables that stand in it, whatever stands before them', () => {
    fc.assert(
      fc.property(viewState, fc.stringMatching(/^[\w.-]{1,400}$/), (state, data) => {
        expect(readLink(writeLink(state, data))).toEqual({ state, dropped: [], data, deck: null });
      }),
    );
  });

  test('an empty address is the start', () => {
    expect(readLink('')).toEqual({ state: startView, dropped: [], data: null, deck: null });
  });

  test.each([
    ['#/nowhere?v=1', 'view'],
    ['#/table?lang=de', 'language'],
    ['#/table?comparator=the-moon', 'comparator'],
    ['#/table?indicator=__proto__', 'indicator'],
    ['#/table?chart=pie', 'chart'],
    ['#/table?figure=municipality.0573.no-such-figure', 'figure'],
    ['#/table?figure=planet.0573.vacancy-share', 'figure'],
    ['#/table?figure=municipality..vacancy-share', 'figure'],
    ['#/table?figure=municipality.0573.vacancy-share@', 'figure'],
    ['#/table?figure=municipality.0573.vacancy-share@a~b@c', 'figure'],
    ['#/table?figure=municipality.0573.vacancy-share*two-more', 'figure'],
    ['#/table?figure=row.0573.closed!30kf02v0kpts*one-more', 'figure'],
    ['#/table?area=<img>', 'area'],
    ['#/table?municipality=../x', 'municipality'],
    ['#/table?earlier=a%20b', 'earlier'],
    ['#/table?grouped-on=2027-02-30', 'grouped-on'],
    ['#/table?mode=kiosk', 'mode'],
    ['#/table?show=a%2Fb', 'show'],
    ['#/table?v=99', 'version'],
    ['#/table?v=null', 'version'],
  ])('%s falls back and says what was dropped', (link, part) => {
    const { state, dropped } = readLink(link);
    expect(dropped.map((entry) => entry.part)).toEqual([part]);
    expect(state).toEqual({ ...startView, view: link.startsWith('#/table') ? 'table' : 'overview' });
  });

  test('a frozen link of version 1 opens on the same view for ever', () => {
    const frozen = '#/table?area=klynge-sydvestjylland&snapshot=abc123&comparator=rest-of-region&indicator=insured-per-filled&lang=en&v=1';
    expect(readLink(frozen).state).toEqual({
      view: 'table',
      language: 'en',
      area: 'klynge-sydvestjylland',
      snapshot: 'abc123',
      earlier: null,
      municipality: null,
      groupedOn: null,
      chart: 'ranked',
      comparator: 'rest-of-region',
      indicator: 'insured-per-filled',
      figure: null,
      mode: 'page',
      show: null,
    });
  });
});

test('a link to a figure from before figures had dates opens the same figure of the view’s own date', () => {
  expect(readLink('#/table?figure=municipality.0573.vacancy-share&v=1').state.figure).toEqual({
    unit: 'municipality',
    code: '0573',
    indicator: 'vacancy-share',
  });
});

test('a figure of a table beside the coverage tables stands in a link too', () => {
  const figure = { unit: 'row', code: '0573', column: 'closed-share', supplement: '30kf02v0kpts' } as const;
  expect(readLink(writeLink({ ...startView, figure }))).toMatchObject({ state: { ...startView, figure }, dropped: [] });
  expect(readLink('#/overview?figure=planet.0573.closed!30kf02v0kpts').dropped).toHaveLength(1);
});
