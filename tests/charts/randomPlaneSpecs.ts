import fc from 'fast-check';
import type { FunnelSpec } from '../../src/charts/funnel/FunnelSpec.ts';
import type { ScatterSpec } from '../../src/charts/scatter/ScatterSpec.ts';
import { funnelCurve } from '../../src/model/funnelCurve.ts';
import { funnelSpec } from './fixtures/funnelSpecs.ts';
import { scatterSpec } from './fixtures/scatterSpecs.ts';
import { comparator, count, emphases, frame, labels, missing, share, shareComparator, value } from './randomSpecs.ts';

const legend = fc.constantFrom(scatterSpec.legend, funnelSpec.legend, []);
const detail = fc.oneof(missing, fc.constantFrom('', '18 % · 1.826'));
const point = fc.record({
  label: labels,
  emphasis: emphases,
  x: fc.option(fc.oneof(share, fc.constantFrom(0, 0.12))),
  y: fc.option(value),
  size: fc.option(count),
  detail,
});

/** Scatter specs with anything in them that a table can hold, many of their dots on the same spot. */
export const scatterSpecs: fc.Arbitrary<ScatterSpec> = fc
  .record({
    frame,
    legend,
    points: fc.array(point, { maxLength: 60 }),
    x: shareComparator,
    y: comparator,
    fromZero: fc.boolean(),
    quadrants: fc.option(fc.constant(scatterSpec.quadrants)),
  })
  .map((random) => ({
    ...scatterSpec,
    ...random.frame,
    legend: random.legend,
    quadrants: random.quadrants,
    x: { ...scatterSpec.x, comparator: random.x },
    y: { ...scatterSpec.y, comparator: random.y, fromZero: random.fromZero },
    points: random.points.map((each, index) => ({ ...each, id: String(index) })),
  }));

const area = fc.record({ label: labels, emphasis: emphases, capacity: fc.option(count), share: fc.option(share), detail });
const around = fc.double({ min: 0, max: 1, noNaN: true });

/** Funnel specs likewise. */
export const funnelSpecs: fc.Arbitrary<FunnelSpec> = fc
  .record({ frame, legend, points: fc.array(area, { maxLength: 60 }), comparator: shareComparator, around })
  .map((random) => ({
    ...funnelSpec,
    ...random.frame,
    legend: random.legend,
    share: { ...funnelSpec.share, comparator: random.comparator },
    limits: random.comparator
      ? [
          { label: '95 %', points: funnelCurve(random.around, 0.95, 1, 400) },
          { label: '99,8 %', points: funnelCurve(random.around, 0.998, 1, 400) },
        ]
      : [],
    points: random.points.map((each, index) => ({ ...each, id: String(index) })),
  }));
