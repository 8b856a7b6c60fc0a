import type { ColorName } from '../../charts/ColorName.ts';

/** A number format in Excel's own signs: its reader's program shows the reader's decimal sign. */
export type NumberFormat = string;

export interface NativeSeries {
  readonly name: string;
  /** One for each category or x; null where nothing is known. */
  readonly values: readonly (number | null)[];
  readonly color: ColorName;
}

export interface NativeAxis {
  readonly title: string;
  readonly format: NumberFormat;
  /** Round values that the axis runs between, and how far apart its lines are. */
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** A chart that presentation programs can draw and edit themselves, with its figures. */
export type NativeChart =
  | {
      readonly kind: 'bars';
      readonly name: string;
      readonly bars: readonly { readonly label: string; readonly value: number; readonly color: ColorName }[];
      readonly format: NumberFormat;
    }
  | {
      readonly kind: 'lines';
      readonly categories: readonly string[];
      readonly series: readonly NativeSeries[];
      readonly axis: NativeAxis;
    }
  | {
      readonly kind: 'dots';
      readonly x: NativeAxis;
      readonly y: NativeAxis;
      readonly xs: readonly number[];
      /** Stand beside the dots. */
      readonly labels: readonly string[];
      readonly series: readonly NativeSeries[];
    };
