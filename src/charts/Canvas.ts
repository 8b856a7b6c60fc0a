/** What a chart is drawn on. Height follows from the rows; a fixed one makes the chart fit it. */
export interface Canvas {
  /** px */
  readonly width: number;
  /** px; null lets the chart take what its rows need. */
  readonly height: number | null;
  /** px of body text: 16 on a page, more on a wall. */
  readonly fontSize: number;
  readonly colors: 'light' | 'dark';
}
