import { workbook } from '../../i18n/workbook.ts';
import type { Coverage } from '../../model/Coverage.ts';
import { aboutSheet, figuresSheet } from './coverageSheets.ts';
import { exportName } from './exportName.ts';
import { writeWorkbook } from './writeWorkbook.ts';

/** The table of the minutes as a workbook: the figures, and what they are. It loads again to the table it was made from. */
export async function coverageWorkbook(coverage: Coverage): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const { language } = coverage;
  const bytes = await writeWorkbook([
    { name: workbook.figures[language], rows: figuresSheet(coverage), widths: [13, 28, 11, 11, 10, 10, 13, 10, 12, 12], sticky: { rows: 3, columns: 2 } },
    { name: workbook.about[language], rows: aboutSheet(coverage), widths: [30, 95], sticky: { rows: 0, columns: 0 } },
  ]);
  return { name: exportName(coverage, 'xlsx'), bytes };
}
