import type { ColorName, StepColor } from '../ColorName.ts';

/** The text colour that keeps 4.5:1 on a class, in light and in dark; a test holds it to that. */
export function textOn(color: StepColor): ColorName {
  return onDeep.has(color) ? 'paper' : 'ink';
}

/** Classes further from the paper than from ink. */
const onDeep: ReadonlySet<StepColor> = new Set<StepColor>(['step-4', 'step-5', 'better-2', 'worse-2']);
