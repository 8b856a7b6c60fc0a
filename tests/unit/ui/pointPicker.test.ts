import { expect, test } from 'vitest';
import { layoutChart } from '../../../src/charts/layoutChart.ts';
import type { PointPlot } from '../../../src/charts/PointPlot.ts';
import type { ChartView } from '../../../src/model/ChartView.ts';
import type { Coverage } from '../../../src/model/Coverage.ts';
import { isOfSupplement } from '../../../src/model/calculation/FigureRef.ts';
import { explainFigure } from '../../../src/model/calculation/explainFigure.ts';
import { developmentCharts } from '../../../src/model/development/developmentCharts.ts';
import { slopeView } from '../../../src/model/development/slopeView.ts';
import { historyViews } from '../../../src/model/municipality/municipalityCharts.ts';
import { datedCoverages } from '../../../src/model/time/datedCoverages.ts';
import { pointPicker } from '../../../src/ui/calculation/pointPicker.ts';
import { wayKeys, type Picker, type Spot } from '../../../src/ui/calculation/Picker.ts';
import { coverageOf, plain } from '../../support/coverageOf.ts';
import { datedSnapshot } from '../../support/datedSnapshot.ts';

const snapshots = [
  datedSnapshot('2022-05-01', { rows: { '0573': { vacant: 1 }, '0561': null, '0563': { vacant: 3 } } }),
  datedSnapshot('2023-05-01', { rows: { '0573': { vacant: 2 }, '0530': { vacant: null } } }),
  datedSnapshot('2023-05-01', { rows: { '0573': { vacant: 3 } }, revision: 2 }),
  datedSnapshot('2025-11-11', { rows: { '0575': { vacant: 9 } } }),
];

async function charts(indicator: string): Promise<{ readonly all: readonly Coverage[]; readonly views: readonly ChartView[] }> {
  const all: Coverage[] = [];
  for (const snapshot of snapshots) all.push(await coverageOf({ snapshot, indicator, municipality: '0573' }));
  const present = all.at(-1)!;
  const dates = datedCoverages(all);
  return {
    all,
    views: [...developmentCharts(all[0]!, present, dates), slopeView(all[0]!, present), ...historyViews(present, present.own!, dates)],
  };
}

/** Every spot that keys lead to from the first. */
function reached(picker: Picker): ReadonlyMap<string, Spot> {
  const found = new Map<string, Spot>();
  const open = [picker.first()];
  for (let spot = open.pop(); spot; spot = open.pop()) {
    if (found.has(spot.id)) continue;
    found.set(spot.id, spot);
    open.push(...picker.ways(spot).values());
  }
  return found;
}

function pointsOf(plots: readonly PointPlot[]) {
  return plots.flatMap((plot, number) =>
    plot.lines.flatMap((line, index) =>
      line.values.flatMap((value, at) =>
        value === null ? [] : [{ id: `${number} ${index} ${at}`, x: plot.xs[at]!, y: plot.zero + plot.slope * value, value }],
      ),
    ),
  );
}

for (const indicator of ['vacancy-share', 'insured-per-filled', 'vacant']) {
  test(`the keyboard reaches every drawn point, and a pointer on it means its value: ${indicator}`, async () => {
    const { all, views } = await charts(indicator);
    let seen = 0;
    for (const view of views) {
      const layout = layoutChart(view.spec, { width: 900, height: null, fontSize: 16, colors: 'light' });
      const plots = layout.plots ?? [];
      const picker = pointPicker(plots, view.points!);
      const points = pointsOf(plots);
      expect(new Set(reached(picker).keys())).toEqual(new Set(points.map(({ id }) => id)));
      for (const { id, x, y, value } of points) {
        const own = picker.find(id)!;
        const under = picker.at(x, y)!;
        expect([under.box.x, under.box.y]).toEqual([own.box.x, own.box.y]);
        if (isOfSupplement(own.figure)) throw new Error('these are charts of coverage');
        const told = explainFigure(all.at(-1)!, all, own.figure);
        expect(own.lines.map(plain).join()).toContain(plain(told?.text ?? 'nothing'));
        const row = told?.unrounded?.replaceAll('.', '').replace(',', '.');
        expect(Number(row)).toBeCloseTo(value, 8);
      }
      seen += points.length;
    }
    expect(seen).toBeGreaterThan(30);
  });
}

test('left and right lead along a line over its gap, Home and End to its ends, up and down to the next values at that date', () => {
  const plots: readonly PointPlot[] = [
    {
      box: { x: 0, y: 0, width: 100, height: 100 },
      xs: [0, 50, 100],
      zero: 100,
      slope: -10,
      lines: [
        { id: 'a', name: 'A', values: [1, null, 5] },
        { id: 'b', name: 'B', values: [2, 3, 4] },
      ],
    },
  ];
  const figure = { unit: 'municipality', code: 'a', indicator: 'vacant' } as const;
  const picker = pointPicker(plots, { has: () => true, of: () => ({ figure, lines: [] }) });
  const way = (from: string): readonly (string | undefined)[] => {
    const ways = picker.ways(picker.find(from)!);
    return wayKeys.map((key) => ways.get(key)?.id);
  };
  expect(picker.first()?.id).toBe('0 0 2');
  expect(way('0 0 2')).toEqual(['0 0 0', undefined, undefined, '0 1 2', '0 0 0', undefined]);
  expect(way('0 0 0')).toEqual([undefined, '0 0 2', '0 1 0', undefined, undefined, '0 0 2']);
  expect(picker.at(40, 90)?.id).toBe('0 1 1');
  expect(picker.at(120, 90)).toBeNull();
});
