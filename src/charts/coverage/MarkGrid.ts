/** The grid that capacities are drawn in; the same for every row, so that areas compare. */
export interface MarkGrid {
  /** px from one mark to the next. */
  readonly pitch: number;
  /** Marks in a line. */
  readonly columns: number;
  /** px of a mark. */
  readonly radius: number;
}

/** Marks stand in groups of five with a little air between: they can be counted. */
export const groupSize = 5;
export const groupGap = 0.4;

/** The most capacities that are drawn one by one; an area with more shows its counts only. */
export const mostMarks = 2000;
