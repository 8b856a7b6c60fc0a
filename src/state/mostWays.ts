/**
 * So many ways to look at every table, each a group, an indicator and a comparator in one of the views, that a reader steps between: four groups with five
 * indicators and two comparators are two hundred in five views. With forty years of months they hold under ten megabytes more than fifty do.
 */
export const mostWays = 240;
