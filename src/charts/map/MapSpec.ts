import type { ChartFrame, ComparatorMark } from '../ChartParts.ts';

/** Why an area has no class: too few capacities to judge (on a judged scale only), a value not given, one that is not defined, or no row in the table at all. */
export type AreaGap = 'few' | 'missing' | 'not-defined' | 'not-covered';

/** One municipality of a map. */
export interface MapAreaSpec {
  /** Its official code. */
  readonly id: string;
  readonly name: string;
  /** Three or four letters for where the name has no room; '' for none. */
  readonly short: string;
  /** Its value with what belongs to it, written: "17,6 % (6 af 34)", "ikke oplyst". */
  readonly text: string;
  /** The class of the legend it is in, from 0 on. */
  readonly fill: number | AreaGap;
  /** True for the municipality or the group that the reader chose. */
  readonly outlined: boolean;
}

/** 'one-hue' says how much; 'judged' says on which side of the norm, and which side is the worse. */
export type ClassScale =
  { readonly kind: 'one-hue' } | { readonly kind: 'judged'; readonly norm: number; readonly worse: 'above' | 'below' };

/** A value where a class begins or ends. */
export interface ClassBorder {
  readonly value: number;
  readonly text: string;
}

export interface MapLegendSpec {
  /** The measure and its unit. */
  readonly title: string;
  readonly scale: ClassScale;
  /** From low to high, the ends included: one more than there are classes, at most six. A class holds its lower border, the last one both. None where no area has a class. */
  readonly borders: readonly ClassBorder[];
  /** Marked at its place between the borders; the norm where the scale is judged. */
  readonly comparator: ComparatorMark | null;
  /** What the areas without a class are, for those that occur. */
  readonly gaps: readonly { readonly gap: AreaGap; readonly text: string }[];
}

/** What the two kinds of maps share. */
export interface MapSpec extends ChartFrame {
  readonly legend: MapLegendSpec;
  readonly areas: readonly MapAreaSpec[];
}
