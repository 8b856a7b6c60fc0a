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
}

/** The value axis of a panel; tick texts come from Intl with this format. */
export interface ValueAxis {
  readonly title: string;
  readonly format: Intl.NumberFormatOptions;
  /** True where a bar's length must be read from zero. */
  readonly fromZero: boolean;
  readonly comparator: ComparatorMark | null;
}

export interface CoverageRowSpec {
  readonly id: string;
  readonly label: string;
  readonly emphasis: Emphasis;
  /** Capacities, each drawn as one mark; a fraction as a part of a mark. Null: not known, no marks. */
  readonly marks: { readonly filled: number; readonly vacant: number } | null;
  /** Share vacant as a number 0–1 for its bar, as text, and with the counts it is made of ("6 af 34"). */
  readonly share: { readonly value: number | null; readonly text: string; readonly counts: string; readonly emphasised: boolean };
  /** Insured per capacity → per filled capacity, with the text of the latter. Null: missing or not defined, and the text says which. */
  readonly ratio: { readonly from: number | null; readonly to: number | null; readonly text: string; readonly emphasised: boolean };
  /** Stands under the row's value, e.g. the small-number note. */
  readonly note: string | null;
}

/** The table of the minutes in one look: capacities as marks, the share vacant, and the way from per capacity to per filled. */
export interface CoverageSpec extends ChartFrame {
  readonly kind: 'coverage';
  readonly marks: { readonly title: string; readonly legend: readonly TextRun[] };
  readonly share: ValueAxis;
  readonly ratio: ValueAxis & { readonly fromLabel: string; readonly toLabel: string };
  readonly rows: readonly CoverageRowSpec[];
}

export interface RankedRowSpec {
  readonly id: string;
  readonly label: string;
  readonly emphasis: Emphasis;
  /** "1", "2=" for a tie, null where a rank would judge too few capacities or nothing is known. */
  readonly rank: string | null;
  readonly value: number | null;
  readonly text: string;
  /** The counts behind the value ("6 af 34"); '' where the value is a count itself. */
  readonly counts: string;
  readonly note: string | null;
}

/** One indicator, one row per municipality, in the order given, against the comparator's line. */
export interface RankedSpec extends ChartFrame {
  readonly kind: 'ranked';
  readonly axis: ValueAxis;
  readonly rows: readonly RankedRowSpec[];
}

export type ChartSpec = CoverageSpec | RankedSpec;
