/** What it means to lie on either side of both comparators; set in the corners. '' leaves a corner empty. */
export interface QuadrantNames {
  readonly topLeft: string;
  readonly topRight: string;
  readonly bottomLeft: string;
  readonly bottomRight: string;
}
