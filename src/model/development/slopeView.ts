import type { SlopeSpec } from '../../charts/slope/SlopeSpec.ts';
import { datedItemFigures, wholeId } from '../calculation/datedItemFigures.ts';
import { chartView, type ChartView } from '../ChartView.ts';
import type { Coverage } from '../Coverage.ts';
import type { TimeSource } from '../time/timeTable.ts';
import { pointFigures } from '../time/pointFigures.ts';
import { municipalityPairs } from './AreaPair.ts';
import { slopeSpec } from './slopeSpec.ts';
import { slopeTable } from './slopeTable.ts';
import { wholePair } from './totalPairs.ts';

/** Two dates side by side. */
export function slopeView(earlier: Coverage, later: Coverage): ChartView<SlopeSpec> {
  return chartView({
    id: 'slope',
    spec: () => slopeSpec(earlier, later),
    twin: (spec) => slopeTable(spec, earlier, later),
    figures: ({ rows }) => datedItemFigures([earlier, later], later.indicator, rows),
    points: () => pointFigures(twoDates(earlier, later)),
  });
}

function twoDates(earlier: Coverage, later: Coverage): TimeSource {
  const whole = wholePair(earlier, later);
  const pairs = [...municipalityPairs(earlier, later), ...(whole ? [{ ...whole, code: wholeId }] : [])];
  return {
    coverage: later,
    dates: [earlier, later].map((each) => ({ date: each.snapshot.asOf, views: [each] })),
    areas: pairs.map(({ code, before, after }) => ({
      id: code,
      label: code,
      emphasis: 'plain',
      row: (each) => (each === earlier ? before : after) ?? undefined,
    })),
    indicator: later.indicator,
  };
}
