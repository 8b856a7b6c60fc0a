/** Tables that stand beside the coverage tables: practices open and closed for new patients; training posts. Stored: never renamed. */
export const supplementKindIds = ['intake', 'training'] as const;
export type SupplementKindId = (typeof supplementKindIds)[number];

/** The columns of these tables that hold counts. Stored: never renamed. */
export const supplementCounts = ['practices', 'open', 'closed', 'dimensioned', 'posted', 'posts-filled'] as const;
export type SupplementCount = (typeof supplementCounts)[number];

/** The shares that publishers compute themselves: a check on the counts, never an input. */
export const supplementShares = ['closed-share', 'open-share', 'filled-of-posted', 'filled-of-dimensioned'] as const;
export type SupplementShare = (typeof supplementShares)[number];

export type SupplementColumn = SupplementCount | SupplementShare;
