import type { ColorName } from '../ColorName.ts';
import type { ClassScale } from './MapSpec.ts';

/** The line around what the reader chose: the highlight, but for a judged scale, where it would look like a judgement. */
export function outlineColor(scale: ClassScale): ColorName {
  return scale.kind === 'judged' ? 'ink' : 'highlight';
}
