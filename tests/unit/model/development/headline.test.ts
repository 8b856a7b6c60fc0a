import { describe, expect, test } from 'vitest';
import { runsText } from '../../../../src/i18n/runsText.ts';
import { developmentHeadline } from '../../../../src/model/development/developmentHeadline.ts';
import { coverageOf, plain, type CoverageWish } from '../../../support/coverageOf.ts';
import { datedSnapshot, type DatedWish } from '../../../support/datedSnapshot.ts';
import { ledeOf } from '../../../support/ledeOf.ts';

async function said(before: DatedWish, wish: CoverageWish = {}, after: DatedWish = {}) {
  const earlier = await coverageOf({ ...wish, snapshot: datedSnapshot('2023-03-01', before) });
  const later = await coverageOf({ ...wish, snapshot: datedSnapshot('2024-11-11', after) });
  const headline = developmentHeadline(earlier, later);
  return { sentence: plain(runsText(headline.runs)), lede: ledeOf(headline).join(' ') };
}

describe('the largest change', () => {
  test('is named with both figures, the difference unrounded, and the group as a whole', async () => {
    const { sentence, lede } = await said({ rows: { '0573': { vacant: 4 } } });
    expect(sentence).toBe('Varde har den største ændring: andel ubesatte kapaciteter gik fra 11,8 % til 17,6 %');
    expect(lede).toContain('Det er +5,9 point fra 1. marts 2023 til 11. november 2024.');
    expect(lede).toContain('Sydvestjylland i alt gik fra 11,2 % til 12,4 % (+1,2 point).');
  });

  test('of the whole is not told as going from a figure to the same figure', async () => {
    const { lede } = await said({ rows: { '0561': { vacant: 8.9 } } });
    expect(lede).toContain('Sydvestjylland i alt er 12,4 % på begge datoer, når der afrundes; uafrundet er ændringen +0,1 point.');
  });

  test('of the whole that reads as none is not told as a change', async () => {
    const { lede } = await said({ rows: { '0561': { vacant: 8.99 } } });
    expect(lede).toContain('Sydvestjylland i alt er 12,4 % på begge datoer, når der afrundes.');
    expect(lede).not.toContain('uafrundet');
  });

  test('may be a fall', async () => {
    const { sentence } = await said({ rows: { '0573': { vacant: 7 }, '0561': { vacant: 10 } } });
    expect(sentence).toBe('Varde har den største ændring: andel ubesatte kapaciteter gik fra 20,6 % til 17,6 %');
  });

  test('is never that of a small area, however large', async () => {
    const { sentence, lede } = await said({ rows: { '0563': { vacant: 3 }, '0561': { vacant: 8 } } });
    expect(sentence).toContain('Esbjerg har den største ændring blandt kommuner med mindst 10 kapaciteter: ');
    expect(sentence).not.toContain('Fanø');
    expect(lede).toContain('Med under 10 kapaciteter nævnes ikke som størst: Fanø.');
  });

  test('of a small area is not spoken of where it is smaller', async () => {
    const { sentence, lede } = await said({ rows: { '0573': { vacant: 1 }, '0563': { vacant: 0 } } });
    expect(sentence).toContain('Varde har den største ændring: ');
    expect(lede).not.toContain('Fanø');
  });

  test('is that of those with figures on both dates where one has none', async () => {
    const { sentence } = await said({ rows: { '0573': { vacant: null }, '0561': { vacant: 8 } } });
    expect(sentence).toContain('Esbjerg har den største ændring blandt kommuner med tal på begge datoer: ');
  });

  test('is none where only a small area changed', async () => {
    const { sentence } = await said({ rows: { '0563': { vacant: 1 } } });
    expect(sentence).toBe('Ingen kommune i Sydvestjylland med mindst 10 kapaciteter har ændret sig: andel ubesatte kapaciteter');
  });

  test('of several areas names them all', async () => {
    const { sentence } = await said({ rows: { '0573': { capacity: 33 }, '0575': { capacity: 29 } } }, { indicator: 'capacity' });
    expect(sentence).toBe('Varde og Vejen har de største ændringer i samlet kapacitet: +1 kapacitet og -1 kapacitet');
  });
});

test('where nothing changed it is said', async () => {
  const { sentence, lede } = await said({});
  expect(sentence).toBe('Intet har ændret sig i Sydvestjylland: andel ubesatte kapaciteter er den samme i alle kommuner');
  expect(lede).toContain('Sydvestjylland i alt er uændret (12,4 %).');
});

test('a change too small to be read is not written as a change from a figure to the same figure', async () => {
  const { sentence } = await said({ rows: { '0561': { insured: 116047 } } }, { indicator: 'insured-per-filled' });
  expect(sentence).toContain('at det kan ses i de afrundede tal');
});

test('where no municipality has both figures it is said', async () => {
  const without = Object.fromEntries(['0530', '0561', '0563', '0573', '0575'].map((code) => [code, { vacant: null }]));
  expect((await said({ rows: without })).sentence).toContain('Ingen kommune i Sydvestjylland har tal på begge datoer');
});

test('a missing total, a break between the dates and other municipalities are told beside it', async () => {
  const earlier = await coverageOf({ snapshot: datedSnapshot('2024-11-11') });
  const later = await coverageOf({
    snapshot: datedSnapshot('2025-11-11', { rows: { '0575': null, '0573': { vacant: 7 } } }),
    notes: [{ date: '2025-09-01', text: 'Rekrutteringsteam startet' }],
  });
  const lede = ledeOf(developmentHeadline(earlier, later)).join(' ');
  expect(lede).not.toContain('i alt gik');
  expect(lede).toContain('Vejen kun 11.11.2024');
  expect(lede).toContain('1. juli 2025: national fordelingsmodel afløser normen på 1.600');
  expect(lede).toContain('1. september 2025: Rekrutteringsteam startet');
});

test('no sentence claims a cause', async () => {
  const { sentence, lede } = await said({ rows: { '0573': { vacant: 4 } } });
  expect(`${sentence} ${lede}`).not.toMatch(/\b(fordi|derfor|skyldes|på grund af|virkede|førte til|takket være)\b/i);
});
