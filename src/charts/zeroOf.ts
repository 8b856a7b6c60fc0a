import type { AxisScale } from './AxisScale.ts';
import type { ValueAxis } from './ChartParts.ts';

/** Where an axis crosses zero inside itself, px: where lengths are read from zero and some lie below it, or values lie on both sides. Else null. */
export function zeroOf(axis: Pick<ValueAxis, 'fromZero'>, scale: AxisScale): number | null {
  const [low = 0, high = 0] = scale.domain();
  return low < 0 && (axis.fromZero || high > 0) ? scale(0) : null;
}
