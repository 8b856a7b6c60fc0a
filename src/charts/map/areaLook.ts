import type { ColorName, StepColor } from '../ColorName.ts';
import { roundPx } from '../roundPx.ts';
import type { AreaGap } from './MapSpec.ts';
import { textOn } from './textOn.ts';

/** How an area is filled, lined and lettered. */
export interface AreaLook {
  readonly fill: ColorName;
  readonly line: ColorName | 'none';
  readonly text: ColorName;
  /** The sign over an area that has no value. */
  readonly sign: 'none' | 'slash' | 'cross';
}

const gaps: Readonly<Record<AreaGap, AreaLook>> = {
  few: { fill: 'hairline', line: 'none', text: 'ink', sign: 'none' },
  missing: { fill: 'paper', line: 'muted', text: 'muted', sign: 'slash' },
  'not-defined': { fill: 'paper', line: 'muted', text: 'muted', sign: 'cross' },
  'not-covered': { fill: 'paper', line: 'edge', text: 'muted', sign: 'none' },
};

/** How an area looks by its class or by why it has none. @param colors One for each class. */
export function areaLook(fill: number | AreaGap, colors: readonly StepColor[]): AreaLook {
  if (typeof fill !== 'number') return gaps[fill];
  const color = colors[fill];
  if (color === undefined) throw new Error(`The legend has no class ${fill}.`);
  return { fill: color, line: 'none', text: textOn(color), sign: 'none' };
}

/** The strokes of a sign in a square of `half` px around a middle; '' for none. */
export function signPath(sign: AreaLook['sign'], x: number, y: number, half: number): string {
  const [left, right, top, bottom] = [x - half, x + half, y - half, y + half].map(roundPx);
  const slash = `M${left} ${bottom}L${right} ${top}`;
  switch (sign) {
    case 'none':
      return '';
    case 'slash':
      return slash;
    case 'cross':
      return `${slash}M${left} ${top}L${right} ${bottom}`;
  }
}
