import type { StepColor } from '../ColorName.ts';
import type { MapLegendSpec } from './MapSpec.ts';

const steps: readonly StepColor[] = ['step-1', 'step-2', 'step-3', 'step-4', 'step-5'];
const sides = { better: ['better-1', 'better-2'], worse: ['worse-1', 'worse-2'] } as const;

/**
 * The colour of each class of a legend, low to high: steps spread over the one hue, or the norm's two sides, stronger from the second class on.
 *
 * @throws When there are more classes than steps, or when the norm of a judged scale lies inside a class: its areas would be judged wrongly.
 */
export function classColors({ borders, scale }: Pick<MapLegendSpec, 'borders' | 'scale'>): readonly StepColor[] {
  const count = Math.max(0, borders.length - 1);
  if (count > steps.length) throw new Error(`A map has at most ${steps.length} classes, not ${count}.`);
  const classes = Array.from({ length: count }, (_, index) => index);
  if (scale.kind === 'one-hue') {
    return classes.map((index) => steps[count === 1 ? 2 : Math.round((index * (steps.length - 1)) / (count - 1))] as StepColor);
  }
  const values = borders.map((border) => border.value);
  const above = values.filter((value) => value <= scale.norm).length - 1;
  const isBorder = values.includes(scale.norm) || scale.norm < (values[0] ?? 0) || scale.norm > (values.at(-1) ?? 0);
  if (count > 0 && !isBorder) throw new Error(`The norm ${scale.norm} lies inside a class.`);
  const firstAbove = Math.max(0, Math.min(count, above));
  return classes.map((index) => {
    const isAbove = index >= firstAbove;
    const away = isAbove ? index - firstAbove : firstAbove - 1 - index;
    return sides[isAbove === (scale.worse === 'above') ? 'worse' : 'better'][Math.min(1, away)] as StepColor;
  });
}
