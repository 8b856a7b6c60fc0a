import type { Column } from '../lib/Column.ts';
import type { Text } from './Text.ts';

/** The columns of a coverage table, and of the tables beside it, as the minutes call them. */
export const columnNames: Readonly<Record<Column, Text>> = {
  'area-code': { da: 'Kommunekode', en: 'Municipality code' },
  'area-name': { da: 'Kommune', en: 'Municipality' },
  practice: { da: 'Praksis eller bydel', en: 'Practice or district' },
  'as-of': { da: 'Status pr.', en: 'As of' },
  insured: { da: 'Antal sikrede', en: 'Insured persons' },
  capacity: { da: 'Samlet kapacitet', en: 'Capacities' },
  vacant: { da: 'Ubesat kapacitet', en: 'Vacant capacities' },
  'vacancy-share': { da: 'Andel ubesatte kapaciteter', en: 'Vacant share' },
  filled: { da: 'Besat kapacitet', en: 'Filled capacities' },
  'filled-share': { da: 'Andel besatte kapaciteter', en: 'Filled share' },
  'insured-per-capacity': { da: 'Sikrede pr. samlet kapacitet', en: 'Insured per capacity' },
  'insured-per-filled': { da: 'Sikrede pr. besat kapacitet', en: 'Insured per filled capacity' },
  practices: { da: 'Praksis i alt', en: 'Practices' },
  open: { da: 'Åbne praksis', en: 'Open practices' },
  closed: { da: 'Lukkede praksis', en: 'Closed practices' },
  'closed-share': { da: 'Andel lukkede', en: 'Share closed' },
  'open-share': { da: 'Andel åbne', en: 'Share open' },
  dimensioned: { da: 'Dimensionerede stillinger', en: 'Posts dimensioned' },
  posted: { da: 'Opslåede stillinger', en: 'Posts posted' },
  'posts-filled': { da: 'Besatte stillinger', en: 'Posts filled' },
  'filled-of-posted': { da: 'Besat/opslået', en: 'Filled/posted' },
  'filled-of-dimensioned': { da: 'Besat/dimensioneret', en: 'Filled/dimensioned' },
};
