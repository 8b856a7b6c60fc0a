/** How much a row asks to be looked at. 'pale' means too few capacities to judge; 'highlight' means "look here", never "bad". */
export type Emphasis = 'highlight' | 'plain' | 'pale';

/** A piece of a heading; emphasised pieces are drawn in the highlight colour. */
export interface TextRun {
  readonly text: string;
  readonly emphasised?: boolean;
}

/**
 * What every chart carries inside its picture, in the reader's language: pictures travel without their page.
 * Plain JSON: the same spec gives the same chart on screen, in a file and in a test.
 */
export interface ChartFrame {
  /** BCP 47 tag for the numbers on the axes. */
  readonly locale: string;
  /** The finding, as a sentence. */
  readonly title: string;
  /** The measure, its unit and its order. */
  readonly subtitle: string;
  /** For a reader who cannot see the picture: what it shows, in one or two sentences. */
  readonly description: string;
  /** Footer entries in the order they are drawn: source with date, comparator, caveats, disputes. */
  readonly footer: readonly string[];
  /** Finds the view again: drawn last, at the right. */
  readonly viewCode: string;
}

/** A comparator's value on one axis: a dark line with its label. */
export interface ComparatorMark {
  readonly value: number;
  readonly label: string;
  /** True for the lesser of two comparators, drawn muted. */
  readonly quiet?: boolean;
}

/** The value axis of a panel; tick texts come from Intl with this format. */
export interface ValueAxis {
  readonly title: string;
  readonly format: Intl.NumberFormatOptions;
  /** True where a bar's length must be read from zero. */
  readonly fromZero: boolean;
  readonly comparator: ComparatorMark | null;
}
