import { flushSync, mount, unmount } from 'svelte';
import { expect, test } from 'vitest';
import type { Canvas } from '../../src/charts/Canvas.ts';
import Chart from '../../src/charts/Chart.svelte';
import type { ChartSpec } from '../../src/charts/ChartSpec.ts';
import { edgeCasesSpec } from '../charts/fixtures/edgeCasesSpec.ts';
import { tilemapGapsSpec } from '../charts/fixtures/mapSpecs.ts';
import { gapPanelsSpec } from '../charts/fixtures/multiplesSpecs.ts';
import { rankedBalanceSpec } from '../charts/fixtures/rankedSpecs.ts';
import { referenceSpec } from '../charts/fixtures/referenceSpec.ts';
import { scatterEdgesSpec } from '../charts/fixtures/scatterSpecs.ts';
import { gapSlopesSpec } from '../charts/fixtures/slopeSpecs.ts';
import { treeOf } from './treeOf.ts';

interface Picture {
  readonly spec: ChartSpec;
  readonly canvas: Canvas;
}

const light: Canvas = { width: 960, height: null, fontSize: 16, colors: 'light' };
const dark: Canvas = { ...light, colors: 'dark' };
const phone: Canvas = { ...light, width: 328 };

/** More parts and fewer, other parts, none of a kind, and back. */
const specs: readonly ChartSpec[] = [
  referenceSpec,
  edgeCasesSpec,
  scatterEdgesSpec,
  gapPanelsSpec,
  rankedBalanceSpec,
  tilemapGapsSpec,
  gapSlopesSpec,
  referenceSpec,
];

/** A chart as the page has it: one thing after the other. */
function drawOn(first: Picture) {
  const target = document.createElement('div');
  let picture = $state.raw(first);
  const chart = mount(Chart, {
    target,
    props: {
      get spec() {
        return picture.spec;
      },
      get canvas() {
        return picture.canvas;
      },
      id: 'chart',
    },
  });
  flushSync();
  return {
    svg: target.querySelector('svg') as SVGSVGElement,
    redraw: (next: Picture) => flushSync(() => (picture = next)),
    end: () => void unmount(chart),
  };
}

test('a picture drawn over any other is the one that is drawn on an empty page', () => {
  const page = drawOn({ spec: referenceSpec, canvas: light });
  for (const canvas of [light, dark, phone]) {
    for (const spec of specs) {
      page.redraw({ spec, canvas });
      const fresh = drawOn({ spec, canvas });
      expect(treeOf(page.svg), `${spec.kind}: ${spec.title}`).toEqual(treeOf(fresh.svg));
      fresh.end();
    }
  }
  page.end();
});

test('what stays of a picture stays the same element: a browser would set a new one again', () => {
  const page = drawOn({ spec: referenceSpec, canvas: light });
  const before = [...page.svg.querySelectorAll('text')];
  const ink = before[0]?.getAttribute('fill');
  page.redraw({ spec: referenceSpec, canvas: dark });
  const after = [...page.svg.querySelectorAll('text')];
  expect(after.length).toBeGreaterThan(20);
  expect(after.map((node, index) => node === before[index])).toEqual(before.map(() => true));
  expect(after[0]?.getAttribute('fill')).not.toBe(ink);
  page.end();
});
