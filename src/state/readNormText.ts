import { chooseNormConvention } from '../ingest/areaTables/chooseNormConvention.ts';
import { parseFigure } from '../ingest/figures/parseFigure.ts';

/** A norm as somebody types it, "1.600", "1600" or "1450,5", read like a column of one norm; null when it is no number above zero. */
export function readNormText(text: string): number | null {
  const figure = parseFigure(text.trim());
  const convention = chooseNormConvention([figure]);
  const value = figure.kind === 'number' && convention !== null && !figure.percent ? figure[convention] : null;
  return value !== null && value > 0 ? value : null;
}
