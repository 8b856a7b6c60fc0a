import { describe, expect, test } from 'vitest';
import { runsText } from '../../../src/i18n/runsText.ts';
import type { Snapshot } from '../../../src/domain/Snapshot.ts';
import type { IsoDate } from '../../../src/lib/IsoDate.ts';
import type { Coverage } from '../../../src/model/Coverage.ts';
import { findGroupChange } from '../../../src/model/findings/findGroupChange.ts';
import type { Finding } from '../../../src/model/findings/Finding.ts';
import { findingsOf } from '../../../src/model/findings/findingsOf.ts';
import { findLargestChange } from '../../../src/model/findings/findLargestChange.ts';
import { findMostCarried } from '../../../src/model/findings/findMostCarried.ts';
import { findShortfall } from '../../../src/model/findings/findShortfall.ts';
import { headline } from '../../../src/model/findings/headline.ts';
import { municipalityHeadline } from '../../../src/model/municipality/municipalityHeadline.ts';
import { coverageOf, plain, type CoverageWish } from '../../support/coverageOf.ts';
import { referenceSnapshot } from '../../support/referenceSnapshot.ts';
import { ledeOf } from '../../support/ledeOf.ts';

type Triple = readonly [number | null, number | null, number | null];

/** The reference table with other counts `[insured, capacity, vacant]` by code. */
function changed(rows: Readonly<Record<string, Triple>>, change: Partial<Snapshot> = {}): Snapshot {
  return {
    ...referenceSnapshot,
    id: `rules-${JSON.stringify([rows, change])}`,
    observations: referenceSnapshot.observations.map((observation) => {
      const counts = rows[observation.areaCode];
      return counts ? { ...observation, insured: counts[0], capacity: counts[1], vacant: counts[2] } : observation;
    }),
    ...change,
  };
}

const withRegion = (insured: number, capacity: number, vacant: number): Pick<Snapshot, 'totals'> => ({
  totals: referenceSnapshot.totals.map((total) => (total.kind === 'region-total' ? { ...total, insured, capacity, vacant } : total)),
});
const said = (finding: Finding | null): string | null => finding && plain(runsText(finding.beside));
const leading = async (wish: CoverageWish, history: readonly Coverage[] = []): Promise<string> =>
  plain(
    headline(await coverageOf(wish), history)
      .runs.map(({ text }) => text)
      .join(''),
  );

describe('what sticks out against the region', () => {
  test('fewer vacancies than its part are said to be few', async () => {
    const snapshot = changed({ '0530': [29625, 21, 0], '0561': [116046, 75, 2], '0573': [51137, 34, 0] });
    expect(await leading({ snapshot })).toBe('Sydvestjylland har 20 % af regionens lægekapaciteter, men kun 9 % af de ubesatte');
    expect(await leading({ snapshot, language: 'en' })).toBe(
      'Sydvestjylland has 20% of the region’s GP capacities, but only 9% of the vacant ones',
    );
  });

  test('two parts that would read alike get a decimal', async () => {
    const snapshot = changed({}, withRegion(60_000_000, 29_000, 2500));
    expect(await leading({ snapshot })).toBe('Sydvestjylland har 0,6 % af regionens lægekapaciteter, men 0,8 % af de ubesatte');
  });

  test('a group of few capacities is neither concentrated nor called ordinary: its counts lead, with the warning beside', async () => {
    const few = { '0530': [2000, 2, 1], '0561': [2000, 2, 1], '0563': [1000, 1, 1], '0573': [1000, 1, 1], '0575': [1000, 1, 0] } as const;
    const snapshot = changed(few, withRegion(20_000, 14, 4));
    expect(await leading({ snapshot })).toBe('4 af 7 lægekapaciteter i Sydvestjylland står ubesatte');
    expect(ledeOf(headline(await coverageOf({ snapshot }), []))).toContain(
      'Sydvestjylland har så få kapaciteter, at én mere eller færre flytter tallene meget.',
    );
  });

  test('a group is not called one of few capacities because the table has only a few of it', async () => {
    const { observations, ...rest } = changed({}, withRegion(1_246_268, 808, 45));
    const snapshot = { ...rest, id: 'only-fanø', observations: observations.filter(({ areaCode }) => areaCode === '0563') };
    const beside = ledeOf(headline(await coverageOf({ snapshot }), [])).join(' ');
    expect(beside).not.toContain('Sydvestjylland har så få kapaciteter');
    expect(beside).toContain('Fanø har under 10 kapaciteter');
  });

  test('a lack of a quarter leads, and then nobody says that nothing sticks out', async () => {
    const even = { '0530': [45_000, 21, 1], '0561': [170_000, 75, 4], '0573': [75_000, 34, 2] } as const;
    const snapshot = changed(even, withRegion(1_400_000, 808, 45));
    expect(await leading({ snapshot })).toBe('Mod normen på 1.600 mangler der 56,5 kapaciteter i Sydvestjylland');
    const beside = ledeOf(headline(await coverageOf({ snapshot }), [])).join(' ');
    expect(beside).not.toContain('Intet stikker ud');
  });
});

describe('the shortfall', () => {
  test('what one has spare does not hide what another lacks', async () => {
    const snapshot = changed({ '0575': [10_000, 28, 2] });
    expect(said(findShortfall(await coverageOf({ snapshot })))).toBe(
      'Mod normen på 1.600 er der samlet 9,8 kapaciteter i overskud, men de dækker ikke de 11,0, der mangler i tre kommuner.',
    );
  });

  test('one municipality is written in the singular', async () => {
    const snapshot = changed({ '0530': [16_000, 21, 0], '0561': [80_000, 75, 0], '0575': [16_000, 28, 0] });
    expect(said(findShortfall(await coverageOf({ snapshot })))).toContain('de 4,0, der mangler i én kommune.');
    expect(said(findShortfall(await coverageOf({ snapshot, language: 'en' })))).toContain('the 4.0 lacking in one municipality.');
  });

  test('what several have spare is added up in decimals: 2,1 and 5,85 are 7,95, not the 7,9499… of binary fractions', async () => {
    const snapshot = changed({
      '0530': [24_000, 20, 2.9],
      '0561': [11_440, 13, 0],
      '0563': [4800, 3, 0],
      '0573': [80_000, 34, 0],
      '0575': [44_800, 28, 0],
    });
    expect(said(findShortfall(await coverageOf({ snapshot })))).toContain('de 8,0 i overskud i to kommuner dækker ikke de 16,0,');
  });

  test('is not said of a part of a group, nor after the norm has ended', async () => {
    expect(findShortfall(await coverageOf({ group: 'klynge-lillebaelt' }))).toBeNull();
    expect(findShortfall(await coverageOf({ snapshot: changed({}, { asOf: '2025-07-01' }) }))).toBeNull();
  });
});

describe('who carries most', () => {
  test('is never one of few capacities, and then says among whom', async () => {
    const snapshot = changed({ '0563': [9000, 3, 0] });
    expect(said(findMostCarried(await coverageOf({ snapshot })))).toBe(
      'Flest sikrede pr. besat kapacitet i Sydvestjylland blandt kommuner med mindst 10 kapaciteter har Varde: 1.826 (51.137 sikrede, 28 besatte).',
    );
  });

  test('is nobody when two carry equally many, or one is not known', async () => {
    expect(findMostCarried(await coverageOf({ snapshot: changed({ '0561': [51_137, 34, 6] }) }))).toBeNull();
    expect(findMostCarried(await coverageOf({ snapshot: changed({ '0561': [null, 75, 9] }) }))).toBeNull();
  });
});

describe('since the status date before', () => {
  const before = changed({ '0561': [116_000, 75, 5], '0573': [51_000, 34, 5] }, { asOf: '2024-07-01' });

  test('the change is taken unrounded, with its counts', async () => {
    const history = [await coverageOf({ snapshot: before })];
    const coverage = await coverageOf();
    // 9.3 % to 12.4 % from the counts; the printed shares of the minutes would give 9 to 12.
    expect(said(findGroupChange(coverage, history))).toBe(
      'Siden 1. juli 2024 er andelen ubesatte steget 3,1 procentpoint, fra 15 af 161 til 20 af 161.',
    );
    expect(said(findLargestChange(coverage, history))).toBe(
      'Størst ændring siden 1. juli 2024 har Esbjerg: andelen ubesatte er steget 5,3 procentpoint, fra 5 af 75 til 9 af 75.',
    );
  });

  test('of several earlier tables the latest date counts, and of one date the one accepted last; later ones are not looked at', async () => {
    const views = await Promise.all(
      [
        changed({}, { asOf: '2024-01-01' }),
        changed({ '0561': [116_000, 75, 1] }, { asOf: '2024-07-01' }),
        before,
        changed({ '0561': [116_000, 75, 40] }, { asOf: '2025-01-01' }),
      ].map((snapshot) => coverageOf({ snapshot })),
    );
    expect(said(findGroupChange(await coverageOf(), views))).toContain('Siden 1. juli 2024 er andelen ubesatte steget 3,1 procentpoint');
  });

  test('tables that cover different municipalities give no change, and that is said', async () => {
    const fewer = changed({}, { asOf: '2024-07-01', observations: referenceSnapshot.observations.slice(1) });
    const history = [await coverageOf({ snapshot: fewer })];
    const coverage = await coverageOf();
    expect(findLargestChange(coverage, history)).toBeNull();
    expect(ledeOf(headline(coverage, history)).at(-1)).toBe(
      'Tallene pr. 1. juli 2024 dækker ikke det samme som disse, så en samlet ændring vises ikke.',
    );
  });

  test('a large change leads; across a break of the series it is said with the break, and does not', async () => {
    const low = (asOf: IsoDate): Snapshot => changed({ '0561': [116_000, 75, 0], '0573': [51_000, 34, 0] }, { asOf, totals: [] });
    const now = { snapshot: changed({}, { totals: [] }) };
    expect(await leading(now, [await coverageOf({ snapshot: low('2024-07-01') })])).toBe(
      'Andelen ubesatte i Sydvestjylland er siden 1. juli 2024 steget 9,3 procentpoint, fra 5 af 161 til 20 af 161',
    );
    const later = changed({}, { totals: [], asOf: '2025-03-01' });
    const across = await coverageOf({ snapshot: later });
    const history = [await coverageOf({ snapshot: low('2024-07-01') })];
    expect(await leading({ snapshot: later }, history)).toBe('20 af 161 lægekapaciteter i Sydvestjylland står ubesatte');
    expect(said(findGroupChange(across, history))).toBe(
      'Siden 1. juli 2024 er andelen ubesatte steget 9,3 procentpoint, fra 5 af 161 til 20 af 161 (databrud imellem: stop for nye kapaciteter i 81 af 98 kommuner).',
    );
  });

  test('a municipality’s page says its own change the same way', async () => {
    const wish = { municipality: '0573', subject: 'municipality' } as const;
    const [coverage, earlier] = [await coverageOf(wish), await coverageOf({ ...wish, snapshot: before })];
    const lede = ledeOf(municipalityHeadline(coverage, coverage.own!, [earlier]));
    expect(lede).toContain('Siden 1. juli 2024 er andelen ubesatte steget 2,9 procentpoint, fra 5 af 34 til 6 af 34.');
  });
});

describe('what is shown', () => {
  test('never more than three beside the headline, and no caveat is pushed out', async () => {
    const history = [
      await coverageOf({ snapshot: changed({ '0561': [116_000, 75, 2], '0573': [51_000, 34, 3] }, { asOf: '2024-07-01' }) }),
    ];
    const coverage = await coverageOf();
    expect(findingsOf(coverage, history).length).toBeGreaterThan(4);
    expect(headline(coverage, history).lede).toHaveLength(3);
    const region = await coverageOf({ group: '1083' });
    const lede = ledeOf(
      headline(region, [
        await coverageOf({ group: '1083', snapshot: changed({}, { asOf: '2024-07-01', ...withRegion(1_200_000, 800, 20) }) }),
      ]),
    );
    expect(lede.length).toBeLessThanOrEqual(3);
    expect(lede.at(-1)).toContain('de 5 af Region Syddanmarks 22 kommuner');
  });

  test('no sentence claims a cause', async () => {
    const history = [await coverageOf({ snapshot: changed({ '0561': [116_000, 75, 2] }, { asOf: '2024-07-01' }) })];
    for (const language of ['da', 'en'] as const) {
      const texts = findingsOf(await coverageOf({ language }), history).map(({ beside }) => runsText(beside));
      expect(texts.join(' ')).not.toMatch(/\b(fordi|skyldes|på grund af|medfører|because|due to|caused|leads to)\b/i);
    }
  });

  test('no capacity at all is not a missing count', async () => {
    const none = Object.fromEntries(referenceSnapshot.observations.map(({ areaCode }) => [areaCode, [100, 0, 0] as const]));
    expect(await leading({ snapshot: changed(none) })).toBe('Der er ingen lægekapaciteter i Sydvestjylland');
  });
});
