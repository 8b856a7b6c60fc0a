import type { DatedNote } from '../domain/DatedNote.ts';
import { areaTables } from '../i18n/areaTables.ts';
import { notes as texts } from '../i18n/notes.ts';
import { tableDate } from '../i18n/tableDate.ts';
import type { Language } from '../i18n/Text.ts';
import { exportCell } from './exportCell.ts';
import type { TableModel } from './TableModel.ts';

/** Notes as a table with one note a row. */
export function noteExportTable(notes: readonly DatedNote[], language: Language): TableModel {
  return {
    id: 'notes',
    caption: areaTables.ownTitles.notes[language],
    rowHeader: texts.text[language],
    columns: [{ id: 'date', label: texts.date[language], definition: '' }],
    rows: notes.map(({ date, text }, index) => ({
      id: String(index),
      kind: 'municipality',
      label: text,
      note: null,
      cells: [exportCell(tableDate(date, language))],
    })),
    notes: [],
  };
}
