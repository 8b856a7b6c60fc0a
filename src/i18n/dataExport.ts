import type { Text } from './Text.ts';

/** Taking the figures along as a file. */
export const dataExport = {
  lede: {
    da: 'Filerne kan indlæses her igen og giver de samme tal. De siger selv, hvor tallene kommer fra, og af hvilken dato de er.',
    en: 'The files can be loaded here again and give the same figures. They say where the figures come from and what date they describe.',
  } satisfies Text,
  excel: { da: 'Excel-projektmappe', en: 'Excel workbook' } satisfies Text,
  excelHint: {
    da: 'Tal med alle decimaler, og et ark med definitioner, kilde, datoer og det, der er bestridt.',
    en: 'Figures with all decimals, and a sheet with definitions, source, dates and disputes.',
  } satisfies Text,
  csv: { da: 'CSV til Excel', en: 'CSV for Excel' } satisfies Text,
  csvHint: {
    da: 'Tabellen, som den står i referaterne: semikolon og decimalkomma.',
    en: 'The table as it stands in the minutes: commas and decimal points.',
  } satisfies Text,
  plain: { da: 'CSV til programmer', en: 'CSV for programs' } satisfies Text,
  plainHint: {
    da: 'Komma, decimalpunktum, datoer som 2024-11-11; kilde og dato i hver række.',
    en: 'Commas, decimal points, dates as 2024-11-11; source and date in every row.',
  } satisfies Text,
  chart: { da: 'Diagrammets tal som CSV', en: 'The chart’s figures as CSV' } satisfies Text,
  chartHint: { da: 'Tabellen, der står bag diagrammet.', en: 'The table behind the chart.' } satisfies Text,
  get: { da: 'Hent', en: 'Download' } satisfies Text,
  waiting: { da: 'Tallene er ikke regnet ud endnu.', en: 'The figures have not been computed yet.' } satisfies Text,
  saved: { da: 'Filen er gemt.', en: 'The file is saved.' } satisfies Text,
  failed: {
    da: 'Filen kunne ikke laves. Prøv igen, når der er forbindelse.',
    en: 'The file could not be made. Try again when there is a connection.',
  } satisfies Text,
} as const;
