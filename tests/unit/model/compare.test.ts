import { describe, expect, test } from 'vitest';
import { dumbbellSpec } from '../../../src/model/compare/dumbbellSpec.ts';
import { funnelView } from '../../../src/model/compare/funnelView.ts';
import { scatterSpec } from '../../../src/model/compare/scatterSpec.ts';
import type { Snapshot } from '../../../src/domain/Snapshot.ts';
import { coverageOf, plain } from '../../support/coverageOf.ts';
import { referenceSnapshot } from '../../support/referenceSnapshot.ts';

const changed = (areaCode: string, counts: object): Snapshot => ({
  ...referenceSnapshot,
  id: `compared-${areaCode}-${JSON.stringify(counts)}`,
  observations: referenceSnapshot.observations.map((row) => (row.areaCode === areaCode ? { ...row, ...counts } : row)),
});
const highlighted = (rows: readonly { readonly label: string; readonly emphasis: string }[]): readonly string[] =>
  rows.filter(({ emphasis }) => emphasis === 'highlight').map(({ label }) => label);

describe('two measures against each other', () => {
  test('the title names exactly the highlighted: those above the region in both', async () => {
    const spec = scatterSpec(await coverageOf());
    expect(spec.title).toBe('Billund, Esbjerg og Varde ligger over regionen i begge mål');
    expect(highlighted(spec.points)).toEqual(['Billund', 'Esbjerg', 'Varde']);
    expect(spec.points.find(({ label }) => label === 'Fanø')?.emphasis).toBe('pale');
    expect([spec.x.comparator?.value, spec.y.comparator?.value]).toEqual(
      [45 / 808, 1246268 / 763].map((value) => Number(value.toFixed(9))),
    );
  });

  test('where few capacities lie above in both too, the title says that it speaks of the others', async () => {
    const fanø = { insured: 9000, capacity: 6, vacant: 2 };
    const spec = scatterSpec(await coverageOf({ snapshot: changed('0563', fanø) }));
    expect(spec.title).toBe('Blandt kommuner med mindst 10 kapaciteter ligger Billund, Esbjerg og Varde over regionen i begge mål');
    const english = scatterSpec(await coverageOf({ snapshot: changed('0563', fanø), language: 'en' }));
    expect(english.title).toBe(
      'Among municipalities with at least 10 capacities, Billund, Esbjerg and Varde are above the region in both measures',
    );
  });

  test('against the norm there is no share to compare, so no cross and nobody is called above in both', async () => {
    const spec = scatterSpec(await coverageOf({ comparator: 'norm' }));
    expect([spec.x.comparator, spec.quadrants]).toEqual([null, null]);
    expect(spec.title).toBe('Andel ubesatte og sikrede pr. besat kapacitet i Sydvestjylland');
    expect(highlighted(spec.points)).toEqual([]);
  });

  test('nobody filled: the area has no place and says why, it is not put at zero', async () => {
    const spec = scatterSpec(await coverageOf({ snapshot: changed('0563', { vacant: 3 }) }));
    expect(spec.points.find(({ id }) => id === '0563')).toMatchObject({ y: null, detail: 'ikke defineret' });
  });
});

describe('more than chance?', () => {
  test('Esbjerg and Varde lie outside the 95 % limits around the region, Billund with 3 of 21 inside', async () => {
    const { spec, twin } = funnelView(await coverageOf())!;
    expect(spec.title).toBe('Esbjerg og Varde ligger uden for det, tilfældet alene oftest ville give');
    expect(highlighted(spec.points)).toEqual(['Esbjerg', 'Varde']);
    const billund = twin.rows.find(({ label }) => label === 'Billund')!.cells.map(({ value }) => value!);
    expect(billund[2]).toBeGreaterThan(billund[3]!);
    expect(billund[2]).toBeLessThan(billund[4]!);
  });

  test('few capacities are never called outside, whatever their share', async () => {
    const { spec } = funnelView(await coverageOf({ snapshot: changed('0563', { vacant: 3 }) }))!;
    expect(highlighted(spec.points)).toEqual(['Esbjerg', 'Varde']);
    expect(spec.title).toBe(
      'Blandt kommuner med mindst 10 kapaciteter ligger Esbjerg og Varde uden for det, tilfældet alene oftest ville give',
    );
  });

  test('nobody is called inside whose dot lies outside, or of whom nothing is known', async () => {
    const calm = {
      ...referenceSnapshot,
      id: 'calm',
      observations: referenceSnapshot.observations.map((row) =>
        row.areaCode === '0563'
          ? { ...row, vacant: 3 }
          : row.areaCode === '0573'
            ? { ...row, vacant: null }
            : row.areaCode === '0561'
              ? { ...row, vacant: 4 }
              : row,
      ),
    };
    expect(funnelView(await coverageOf({ snapshot: calm }))!.spec.title).toBe(
      'Ingen kommune med mindst 10 kapaciteter, der er tal for, ligger uden for det, tilfældet alene oftest ville give',
    );
  });

  test('the norm has no share: the limits lie around the group, and the picture says so', async () => {
    const { spec } = funnelView(await coverageOf({ comparator: 'norm' }))!;
    expect(plain(spec.share.comparator?.label ?? '')).toBe('Sydvestjylland 12,4 %');
    expect(spec.footer).toContain('Sammenlignet med Sydvestjylland: 5 af 5 kommuner lagt sammen');
    expect(spec.title).toBe('Ingen kommune ligger uden for det, tilfældet alene oftest ville give');
  });
});

test('the way from per capacity to per filled: both figures of the minutes, both lines of the region told apart', async () => {
  const spec = dumbbellSpec(await coverageOf());
  expect(spec.rows.map(({ label, from, to }) => [label, from.text, to.text])).toEqual([
    ['Varde', '1.504', '1.826'],
    ['Esbjerg', '1.547', '1.758'],
    ['Billund', '1.411', '1.646'],
    ['Vejen', '1.447', '1.558'],
    ['Fanø', '1.045', '1.045'],
  ]);
  expect([spec.fromComparator?.label, spec.axis.comparator?.label]).toEqual(['regionen 1.542 pr. samlet', 'regionen 1.633 pr. besat']);
});
