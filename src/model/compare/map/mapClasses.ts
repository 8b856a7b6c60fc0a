import type { ClassScale } from '../../../charts/map/MapSpec.ts';
import { balanceAgainstNorm } from '../../../domain/indicators/balanceAgainstNorm.ts';
import { classBreaks } from '../../classBreaks.ts';
import { comparatorOf, comparatorValue } from '../../comparator.ts';
import type { Coverage } from '../../Coverage.ts';
import { isSmall } from '../../smallNumbers.ts';

/** The scale of a map and the borders of its classes, unrounded, the ends included; none where no municipality has a value. */
export interface MapClasses {
  readonly scale: ClassScale;
  readonly borders: readonly number[];
}

/** Classes over every municipality with figures. Only against a stated norm is there a better and a worse side; nobody small is judged by it. */
export function mapClasses(coverage: Coverage): MapClasses {
  const { indicator, everywhere } = coverage;
  const valueOf = (row: (typeof everywhere)[number]): number | null => row.indicators[indicator.id] ?? null;
  const isJudged = indicator.id === balanceAgainstNorm.id && everywhere.some((row) => valueOf(row) !== null);
  const scale: ClassScale = isJudged ? { kind: 'judged', norm: 0, worse: 'below' } : { kind: 'one-hue' };
  const values = everywhere.filter((row) => !isJudged || !isSmall(row)).map(valueOf);
  return { scale, borders: classBreaks(values, scale, comparatorValue(comparatorOf(coverage), indicator)) };
}
