/** So many municipalities a title names; more are counted. */
export const namedAtMost = 3;
