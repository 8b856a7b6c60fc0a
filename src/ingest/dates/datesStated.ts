import { scanDates, type ScannedDate } from './scanDates.ts';
import type { Statement } from './Statement.ts';

export interface StatedDate extends ScannedDate {
  readonly statement: Statement;
  /** True when the text calls it the day of the figures: "Status pr.", "opgjort pr.". */
  readonly called: boolean;
}

const statusBefore =
  /(?:status(?:dato)?|opgjort|opgørelse(?:n|sdato|stidspunkt)?|gældende|tal|data|kapaciteter|dækning|lægedækning|as of|as at|situationen|skæringsdato|dato)[\s:,]*(?:er\s+)?(?:pr\.?|per|d\.|den|for)?\s*(?:den|d\.)?\s*$/i;
const perBefore = /\b(?:pr\.?|per)\s*(?:den|d\.)?\s*$/i;
const otherBefore =
  /(?:udskrevet|udskrift|trukket|hentet|udgivet|offentliggjort|publiceret|opdateret|møde[tn]?|referat|dagsorden|revideret|printed|published|updated|retrieved|meeting|norm\w*|siden|since|until|indtil|\bfra|efter|før|ændret|aftalen?|overenskomst|oprettet|gemt|created|sendt|rettet|godkendt|praksisplan(?:en)?|revision|sidst|lukkegrænse)\b[^.;|]{0,25}$/i;

/**
 * The dates the titles, names and notes of a file give for its figures. Days of printing, meeting or publication are left out; so are bare years.
 */
export function datesStated(statements: readonly Statement[]): StatedDate[] {
  return statements.flatMap((statement) =>
    scanDates(statement.text).flatMap((date) => {
      const before = statement.text.slice(0, date.index);
      const called = statusBefore.test(before) || perBefore.test(before);
      if (date.precision === 'year' || (!called && (otherBefore.test(before) || !statement.heading))) return [];
      if (called && /(?:norm\w*|lukkegrænse|møde[tn]?|referat)[^.;|]{0,15}$/i.test(before) && !/status|opgjort/i.test(before)) return [];
      return [{ ...date, statement, called }];
    }),
  );
}
