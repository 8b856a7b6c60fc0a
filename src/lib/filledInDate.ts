/**
 * Under this name the status date that the planner filled in is stored among the answers. It is no question of the reading: a table read again
 * with its answers must meet the same questions.
 */
export const filledInDate = 'filled-in:status-date';
