import type { ChartFrame, Emphasis, ValueAxis } from '../ChartParts.ts';

export interface FunnelPointSpec {
  readonly id: string;
  readonly label: string;
  /** 'highlight' outside the limits, 'plain' inside, 'pale' with too few capacities to judge. */
  readonly emphasis: Emphasis;
  /** With either missing or not defined the area is named under the plot instead. */
  readonly capacity: number | null;
  readonly share: number | null;
  /** The values as text ("9 af 75"), or why there are none; '' for nothing. */
  readonly detail: string;
}

/** Where a share would lie by chance alone, capacity by capacity. */
export interface FunnelLimit {
  /** "95 %" */
  readonly label: string;
  /** Ordered by capacity; joined by straight lines. */
  readonly points: readonly { readonly capacity: number; readonly lower: number; readonly upper: number }[];
}

/** Shares against the capacities they are shares of, within control limits around the comparator's share. */
export interface FunnelSpec extends ChartFrame {
  readonly kind: 'funnel';
  /** Without a comparator of its own; logarithmic where capacities differ much. */
  readonly capacity: ValueAxis;
  /** Its comparator is the line that the limits lie around. */
  readonly share: ValueAxis;
  /** From the narrowest to the widest. */
  readonly limits: readonly FunnelLimit[];
  readonly legend: readonly { readonly emphasis: Emphasis; readonly text: string }[];
  /** Begins the line of areas that have no place: "Uden tal:". */
  readonly missingLabel: string;
  readonly points: readonly FunnelPointSpec[];
}
