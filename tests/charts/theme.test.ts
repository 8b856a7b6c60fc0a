import { rgb } from 'd3';
import { describe, expect, test } from 'vitest';
import { textOn } from '../../src/charts/map/textOn.ts';
import { theme } from '../../src/charts/theme.ts';

type Channels = readonly [red: number, green: number, blue: number];

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB. */
const simulations: Readonly<Record<string, readonly [Channels, Channels, Channels]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

describe.each(['light', 'dark'] as const)('%s', (colors) => {
  const { paper, ink, muted, highlight, data, pale, edge } = theme[colors];

  test.each([
    ['ink', ink],
    ['muted', muted],
    ['highlight', highlight],
    ['data', data],
  ])('%s on paper is text: 4.5 to 1', (_, color) => {
    expect(contrast(color, paper)).toBeGreaterThanOrEqual(4.5);
  });

  test('the edge of an empty area can be seen: 3 to 1, and is quieter than text', () => {
    expect(contrast(edge, paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(edge, paper)).toBeLessThan(contrast(muted, paper));
  });

  test('pale is fainter than data, and still to be seen', () => {
    expect(contrast(pale, paper)).toBeGreaterThanOrEqual(2);
    expect(contrast(pale, paper)).toBeLessThan(contrast(data, paper));
  });

  test.each(Object.keys(simulations))('highlight and data stay apart with %s', (kind) => {
    expect(difference(simulate(highlight, kind), simulate(data, kind))).toBeGreaterThan(25);
  });

  const steps = ['step-1', 'step-2', 'step-3', 'step-4', 'step-5'] as const;
  const judged = ['better-2', 'better-1', 'worse-1', 'worse-2'] as const;

  test.each([...steps, ...judged])('text on %s keeps 4.5 to 1', (name) => {
    expect(contrast(theme[colors][textOn(name)], theme[colors][name])).toBeGreaterThanOrEqual(4.5);
  });

  test('the steps of a map part from the paper and from each other, one by one', () => {
    const away = [paper, ...steps.map((name) => theme[colors][name])].map((color) => contrast(color, paper));
    for (const [index, each] of away.slice(1).entries()) expect(each / (away[index] ?? 1), steps[index]).toBeGreaterThanOrEqual(1.2);
  });

  test.each([...Object.keys(simulations), ''])('neighbouring classes stay apart %s', (kind) => {
    const seen = (name: keyof (typeof theme)['light']) => (kind === '' ? linear(theme[colors][name]) : simulate(theme[colors][name], kind));
    for (const scale of [steps, judged]) {
      for (const [index, name] of scale.slice(1).entries()) {
        expect(difference(seen(name), seen(scale[index] ?? name)), `${scale[index]} and ${name}`).toBeGreaterThan(10);
      }
    }
  });

  test.each(Object.keys(simulations))('better and worse are told apart with %s', (kind) => {
    for (const step of [1, 2] as const) {
      expect(difference(simulate(theme[colors][`better-${step}`], kind), simulate(theme[colors][`worse-${step}`], kind))).toBeGreaterThan(
        20,
      );
    }
  });
});

function linear(color: string): Channels {
  const { r, g, b } = rgb(color);
  return [r, g, b].map((channel) =>
    channel <= 10.31475 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
  ) as unknown as Channels;
}

function luminance([red, green, blue]: Channels): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, relative contrast. */
function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(linear(one)), luminance(linear(other))].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function simulate(color: string, kind: string): Channels {
  const [red, green, blue] = linear(color);
  const rows = simulations[kind] ?? [];
  return rows.map(([r, g, b]) => Math.min(1, Math.max(0, r * red + g * green + b * blue))) as unknown as Channels;
}

/** CIE 1976 difference; 2.3 is just noticeable. */
function difference(one: Channels, other: Channels): number {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function lab([red, green, blue]: Channels): Channels {
  const [x, y, z] = [
    (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505,
    luminance([red, green, blue]),
    (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089,
  ].map((value) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116)) as unknown as Channels;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
