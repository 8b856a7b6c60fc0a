/** The item that stands for all lines without names; no area's code. */
export const contextId = 'context';
