import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../../src/domain/Snapshot.ts';
import { coverageSpec } from '../../../src/model/coverageSpec.ts';
import { coverageTable } from '../../../src/model/coverageTable.ts';
import { headline } from '../../../src/model/findings/headline.ts';
import { keyFigures } from '../../../src/model/keyFigures.ts';
import { rankedSpec } from '../../../src/model/rankedSpec.ts';
import { coverageOf, plain, type CoverageWish } from '../../support/coverageOf.ts';
import { referenceSnapshot } from '../../support/referenceSnapshot.ts';
import { ledeOf } from '../../support/ledeOf.ts';

async function sentence(wish: CoverageWish = {}): Promise<string> {
  const { runs } = headline(await coverageOf(wish), []);
  return plain(runs.map((run) => run.text).join(''));
}

async function lede(wish: CoverageWish = {}): Promise<string> {
  return ledeOf(headline(await coverageOf(wish), [])).join(' ');
}

/** The reference table with other counts for some municipalities: `[insured, capacity, vacant]` by code. */
function changed(
  rows: Readonly<Record<string, readonly [number | null, number | null, number | null]>>,
  change: Partial<Snapshot> = {},
): Snapshot {
  return {
    ...referenceSnapshot,
    id: `changed-${JSON.stringify([rows, change]).length}-${JSON.stringify(rows)}`,
    observations: referenceSnapshot.observations.map((observation) => {
      const counts = rows[observation.areaCode];
      return counts ? { ...observation, insured: counts[0], capacity: counts[1], vacant: counts[2] } : observation;
    }),
    ...change,
  };
}

describe('the headline', () => {
  test('sets the part of the vacancies against the part of the capacities', async () => {
    expect(await sentence()).toBe('Sydvestjylland har 20 % af regionens lægekapaciteter, men 44 % af de ubesatte');
    expect(await sentence({ language: 'en' })).toBe('Sydvestjylland has 20% of the region’s GP capacities, but 44% of the vacant ones');
  });

  test('highlights the vacancies', async () => {
    const { runs } = headline(await coverageOf(), []);
    expect(runs.filter((run) => run.emphasised).map((run) => plain(run.text))).toEqual(['44 % af de ubesatte']);
  });

  test('names the counts, what the region would be without the group, and what lacks against the norm', async () => {
    expect(ledeOf(headline(await coverageOf(), []))).toEqual([
      '20 af 161 kapaciteter står ubesatte.',
      'Uden Sydvestjylland ville regionens andel være 3,9 % mod 5,6 %.',
      'Mod normen på 1.600 mangler der 9,3 kapaciteter; de 1,7 i overskud i to kommuner dækker ikke de 11,0, der mangler i tre kommuner.',
    ]);
  });

  test('says that nothing sticks out when the parts are alike', async () => {
    const snapshot = changed({ '0530': [29625, 21, 1], '0561': [116046, 75, 4], '0573': [51137, 34, 2] });
    expect(await sentence({ snapshot })).toBe(
      'Intet stikker ud: Sydvestjylland har 20 % af regionens lægekapaciteter og 20 % af de ubesatte',
    );
  });

  test('claims no part of the region for a group the table covers only in part', async () => {
    expect(await sentence({ group: 'klynge-lillebaelt' })).toBe('2 af 28 lægekapaciteter i Lillebælt (1 af 5 kommuner) står ubesatte');
    expect(await lede({ group: 'klynge-lillebaelt' })).toBe('Tallene dækker 1 af Lillebælts 5 kommuner.');
  });

  test('a region with a published total is spoken of by that total, not by the rows the table has', async () => {
    expect(await sentence({ group: '1083' })).toBe('45 af 808 lægekapaciteter i Region Syddanmark står ubesatte');
    expect(await lede({ group: '1083' })).toBe(
      'Mod normen på 1.600 mangler der 15,9 kapaciteter. Fanø har under 10 kapaciteter; én mere eller færre flytter kommunens tal meget. Diagrammer og tabeller viser de 5 af Region Syddanmarks 22 kommuner, der er tal for.',
    );
    const figures = keyFigures(await coverageOf({ group: '1083' }));
    expect(figures.map(({ text }) => plain(text))).toEqual(['1.246.268', '808', '45', '5,6 %', '1.633']);
  });

  test('the country is named with how much of it the table covers', async () => {
    expect(await sentence({ group: 'dk' })).toBe('20 af 161 lægekapaciteter i Danmark (5 af 98 kommuner) står ubesatte');
  });

  test('a small group sticks out when its vacancies are far from its part, however small the parts', async () => {
    const totals = referenceSnapshot.totals.map((total) =>
      total.kind === 'region-total' ? { ...total, insured: 8_000_000, capacity: 5000, vacant: 300 } : total,
    );
    expect(await sentence({ snapshot: changed({}, { totals }) })).toBe(
      'Sydvestjylland har 3 % af regionens lægekapaciteter, men 7 % af de ubesatte',
    );
  });

  test('a regional total smaller than the group gives no part of the region', async () => {
    const totals = referenceSnapshot.totals.map((total) =>
      total.kind === 'region-total' ? { ...total, insured: 100_000, capacity: 108, vacant: 5 } : total,
    );
    const snapshot = changed({}, { totals });
    expect(await sentence({ snapshot })).toBe('20 af 161 lægekapaciteter i Sydvestjylland står ubesatte');
    expect(
      keyFigures(await coverageOf({ snapshot }))
        .map(({ comparison }) => comparison)
        .join(),
    ).not.toContain('af regionens');
  });

  test('without a regional total it says only what the rows say', async () => {
    const snapshot = changed({}, { totals: [] });
    expect(await sentence({ snapshot })).toBe('20 af 161 lægekapaciteter i Sydvestjylland står ubesatte');
    expect(ledeOf(headline(await coverageOf({ snapshot }), []))).toEqual([
      'Mod normen på 1.600 mangler der 9,3 kapaciteter; de 1,7 i overskud i to kommuner dækker ikke de 11,0, der mangler i tre kommuner.',
      'Flest sikrede pr. besat kapacitet i Sydvestjylland har Varde: 1.826 (51.137 sikrede, 28 besatte).',
      'Fanø har under 10 kapaciteter; én mere eller færre flytter kommunens tal meget.',
    ]);
  });

  test('a missing count leaves the pooled sentence unsaid and names the municipality', async () => {
    const snapshot = changed({ '0573': [51137, 34, null] });
    expect(await sentence({ snapshot })).toBe('Tabellen oplyser ikke alle tal for Sydvestjylland');
    expect(await lede({ snapshot })).toContain('Der mangler tal for Varde; derfor vises ingen samlet andel.');
  });

  test('where only insured persons are missing, the share is shown and nobody says that it is not', async () => {
    const snapshot = changed({ '0573': [null, 34, 6] });
    expect(await sentence({ snapshot })).toContain('44 % af de ubesatte');
    expect(await lede({ snapshot })).toMatch(/Der mangler tal for Varde\.$/);
  });

  test('one vacancy is written in the singular', async () => {
    const snapshot = changed(
      { '0530': [29625, 21, 1], '0561': [116046, 75, 0], '0573': [51137, 34, 0], '0575': [40520, 28, 0] },
      { totals: [] },
    );
    expect(await sentence({ snapshot, language: 'en' })).toBe('1 of 161 GP capacities in Sydvestjylland is vacant');
  });
});

describe('the key figures', () => {
  test('are those of the group, each with its comparison', async () => {
    const figures = keyFigures(await coverageOf());
    expect(figures.map(({ text, comparison }) => [plain(text), plain(comparison)])).toEqual([
      ['240.463', '19 % af regionens'],
      ['161', '20 % af regionens'],
      ['20', '44 % af regionens'],
      ['12,4 %', '6,9 point over regionen'],
      ['1.705', '72 flere end i regionen'],
    ]);
  });

  test('against the rest of the region the distances are those to the rest', async () => {
    const figures = keyFigures(await coverageOf({ comparator: 'rest-of-region' }));
    expect(figures.slice(3).map(({ comparison }) => plain(comparison))).toEqual([
      '8,6 point over resten af regionen',
      '88 flere end i resten af regionen',
    ]);
  });
});

describe('the coverage chart', () => {
  test('states how many municipalities lie above the comparator', async () => {
    const spec = coverageSpec(await coverageOf());
    expect(spec.title).toBe('I tre af fem kommuner bærer hver besat kapacitet flere sikrede end i regionen');
    expect(spec.rows.map((row) => [row.label, row.emphasis])).toEqual([
      ['Varde', 'highlight'],
      ['Esbjerg', 'highlight'],
      ['Billund', 'highlight'],
      ['Vejen', 'plain'],
      ['Fanø', 'pale'],
    ]);
  });

  test('carries source, status date, comparator and view code', async () => {
    const spec = coverageSpec(await coverageOf());
    expect(spec.footer).toContain('Kilde: Sundhedsklynge Sydvestjylland, referat 11.11.2024');
    expect(spec.footer).toContain('Status pr. 11. november 2024');
    expect(spec.footer).toContain('Sammenlignet med den offentliggjorte regionstotal');
    expect(spec.viewCode).toBe('Lægedækning · AAA-AA');
  });

  test('zero filled capacity is not defined: the row stays, the mark does not', async () => {
    const snapshot = changed({ '0563': [3135, 3, 3] });
    const spec = coverageSpec(await coverageOf({ snapshot }));
    const fanø = spec.rows.find((row) => row.label === 'Fanø');
    expect(fanø?.ratio).toMatchObject({ to: null, text: 'ikke defineret' });
    expect(plain(fanø?.share.text ?? '')).toBe('100 %');
    const cells = coverageTable(await coverageOf({ snapshot }))
      .rows.find((row) => row.label === 'Fanø')
      ?.cells.map((cell) => plain(cell.text));
    expect(cells).toEqual(['3.135', '3', '3', '100 %', '0', '1.045', 'ikke defineret']);
  });

  test('a missing count is said to be missing, and is not a zero', async () => {
    const snapshot = changed({ '0573': [51137, 34, null] });
    const varde = coverageSpec(await coverageOf({ snapshot })).rows.find((row) => row.label === 'Varde');
    expect(varde).toMatchObject({
      marks: null,
      share: { value: null, text: 'ikke oplyst', counts: '' },
      ratio: { to: null, text: 'ikke oplyst' },
    });
  });
});

describe('the ranked chart', () => {
  test('ranks the share with its counts and leaves few capacities unranked', async () => {
    const spec = rankedSpec(await coverageOf());
    expect(spec.rows.map((row) => [row.rank, row.label, plain(row.text), row.counts])).toEqual([
      ['1', 'Varde', '17,6 %', '6 af 34'],
      ['2', 'Billund', '14,3 %', '3 af 21'],
      ['3', 'Esbjerg', '12,0 %', '9 af 75'],
      ['4', 'Vejen', '7,1 %', '2 af 28'],
      [null, 'Fanø', '0,0 %', '0 af 3'],
    ]);
    expect(spec.axis.comparator?.value).toBeCloseTo(45 / 808, 9);
  });

  test('equal figures share a rank', async () => {
    const snapshot = changed({ '0530': [29625, 34, 6] });
    const spec = rankedSpec(await coverageOf({ snapshot }));
    expect(spec.rows.map((row) => row.rank)).toEqual(['1=', '1=', '3', '4', null]);
    expect(spec.title).toContain('to kommuner');
    expect(spec.rows.map((row) => row.emphasis)).toEqual(['highlight', 'highlight', 'plain', 'plain', 'pale']);
  });

  test('where a higher figure is better, the lowest stands first and is named', async () => {
    const spec = rankedSpec(await coverageOf({ indicator: 'balance-against-norm' }));
    expect(plain(spec.title)).toBe('Mangler (-) / overskud (+) mod normen: Esbjerg ligger lavest med -6,5');
    expect(spec.rows.map((row) => [row.rank, row.label])).toEqual([
      ['1', 'Esbjerg'],
      ['2', 'Varde'],
      ['3', 'Billund'],
      ['4', 'Vejen'],
      [null, 'Fanø'],
    ]);
  });

  test('only the municipality that the title names is highlighted, however many lie above the comparator', async () => {
    const spec = rankedSpec(await coverageOf());
    expect(plain(spec.title)).toBe('Andel ubesatte kapaciteter: Varde ligger højest med 17,6 % mod 5,6 % for regionen');
    expect(spec.rows.filter((row) => row.emphasis === 'highlight').map((row) => row.label)).toEqual(['Varde']);
    const lowest = rankedSpec(await coverageOf({ indicator: 'balance-against-norm' }));
    expect(lowest.rows.filter((row) => row.emphasis === 'highlight').map((row) => row.label)).toEqual(['Esbjerg']);
  });

  test('a chart without a comparator line names no comparator', async () => {
    const footer = rankedSpec(await coverageOf({ indicator: 'vacant' })).footer.join();
    expect(footer).not.toContain('Sammenlignet');
  });

  test('counts and parts of a region have no comparator line', async () => {
    for (const indicator of ['insured', 'vacant', 'balance-against-norm', 'share-of-region-vacant']) {
      expect(rankedSpec(await coverageOf({ indicator })).axis.comparator).toBeNull();
    }
  });
});

test('after the norm has ended, the balance says so instead of a number', async () => {
  const snapshot = changed({}, { asOf: '2025-07-01' });
  const spec = rankedSpec(await coverageOf({ snapshot, indicator: 'balance-against-norm' }));
  expect(new Set(spec.rows.map((row) => row.text))).toEqual(new Set(['ingen norm']));
});

describe('the title of a ranking', () => {
  const title = async (rows: Parameters<typeof changed>[0], wish: CoverageWish = {}): Promise<string> =>
    plain(rankedSpec(await coverageOf({ snapshot: changed(rows), ...wish })).title);

  test('does not call anybody first before one that may be it', async () => {
    expect(await title({ '0573': [51137, 34, null] })).toBe(
      'Andel ubesatte kapaciteter: Billund ligger højest blandt kommuner, der er tal for, med 14,3 % mod 5,6 % for regionen',
    );
  });

  test('calls nobody highest where all are alike', async () => {
    const none = { '0530': [29625, 21, 0], '0561': [116046, 75, 0], '0573': [51137, 34, 0], '0575': [40520, 28, 0] } as const;
    expect(await title(none)).toBe(
      'Andel ubesatte kapaciteter: alle fire kommuner med mindst 10 kapaciteter ligger på 0,0 % mod 5,6 % for regionen',
    );
    expect(await title(none, { language: 'en' })).toBe(
      'Vacant share of capacities: all four municipalities with at least 10 capacities are at 0.0% against 5.6% for the region',
    );
  });
});

describe('who carries more', () => {
  const title = async (insured: number): Promise<string> =>
    coverageSpec(
      await coverageOf({
        snapshot: {
          ...changed({ '0573': [insured, 30, 2] }),
          id: `alone-${insured}`,
          observations: changed({ '0573': [insured, 30, 2] }).observations.filter(({ areaCode }) => areaCode === '0573'),
        },
      }),
    ).title;

  test.each([
    [60_000, 'Hver besat kapacitet i Varde bærer flere sikrede end i regionen'],
    [30_000, 'Hver besat kapacitet i Varde bærer færre sikrede end i regionen'],
  ])('one municipality of %i insured', async (insured, said) => {
    expect(await title(insured)).toBe(said);
  });
});
