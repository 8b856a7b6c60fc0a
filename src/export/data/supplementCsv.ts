import { supplementKinds } from '../../domain/supplements/supplementKinds.ts';
import { supplements } from '../../i18n/supplements.ts';
import { supplementFooter } from '../../model/supplements/supplementFooter.ts';
import { supplementTable } from '../../model/supplements/supplementTable.ts';
import type { SupplementView } from '../../model/supplements/SupplementView.ts';
import { tableCsv, tableTabText } from '../tableCsv.ts';

/** A table beside the coverage tables as a file with a name: its kind and status date above, its source, note, disputes and caveat below. */
export function supplementCsv(view: SupplementView): { readonly name: string; readonly text: string } {
  const { language, table, group } = view;
  const model = supplementTable(view);
  return {
    name: supplements.fileName[language]({
      title: supplementKinds[table.kind].title[language],
      area: group.name.replaceAll(/[\\/:*?"<>|]/g, '-'),
      date: table.asOf,
    }),
    text: tableCsv(model, language, { above: [model.caption], below: supplementFooter(view) }),
  };
}

/** The same for the clipboard. */
export function supplementTabText(view: SupplementView): string {
  const model = supplementTable(view);
  return tableTabText(model, { above: [model.caption], below: supplementFooter(view) });
}
