import { scanDates, type ScannedDate } from './scanDates.ts';
import type { Statement } from './Statement.ts';

export interface StatedDate extends ScannedDate {
  readonly statement: Statement;
  /** True when the text calls it the day of the figures: "Status pr.", "opgjort pr.". */
  readonly called: boolean;
  /** True when the date is called so, or is all that its text says: otherwise it may be the day of something else. */
  readonly sure: boolean;
}

const statusBefore =
  /(?:status(?:dato)?|opgjort|opgørelse(?:n|sdato|stidspunkt)?|gældende|tal|data|kapaciteter|dækning|lægedækning|as of|as at|situationen|skæringsdato|dato)[\s:,]*(?:er\s+)?(?:pr\.?|per|d\.|den|for)?\s*(?:den|d\.)?\s*$/i;
const perBefore = /\b(?:pr\.?|per)\s*(?:den|d\.)?\s*$/i;
/** What joins a day to the one before: "pr. 1. januar og 1. juli 2024". */
const joint = /^\s*(?:og|and|samt|til|to|&|\+|,|\/|-|–)\s*(?:(?:pr\.?|per|den|d\.)\s*)*$/i;
const otherBefore =
  /(?:udskrevet|udskrift|trukket|hentet|udgivet|offentliggjort|publiceret|opdateret|møde[tn]?|referat|dagsorden|revideret|printed|published|updated|retrieved|meeting|norm\w*|siden|since|until|indtil|\bfra|efter|før|ændret|aftalen?|overenskomst|oprettet|gemt|created|sendt|rettet|godkendt|praksisplan(?:en)?|revision|sidst|lukkegrænse|kilde|source|næste|kommende|forrige|deadline|frist|høring|bilag|udvalg\w*|udtræk|download|eksport|export|kopi|backup|printet|vedtaget|behandlet|drøftet|udarbejdet|modtaget|leveret|eksporteret|genereret|dannet|udtaget|fremsendt|indsendt|kørt|kørsel|indlæst|besluttet|forelagt|fremlagt|underskrevet|afholdt|tryk|version|udgave|udfyldt|udsendt|skrevet)(?!\p{L})(?:[^.;|]|\.(?=\d)){0,50}$/iu;

/** A clock time beside the date: a moment of printing or exporting, not a status date. */
function isMoment(raw: string, after: string): boolean {
  return /\d[ T]\d{2}[:.](?!00[:.]?(?:00)?\b)\d{2}/.test(raw) || /^[\s,_-]*(?:kl\.?\s*\d|\d{2}[:.]\d{2}|\d{6}(?!\d))/i.test(after);
}

/**
 * The dates the titles, names and notes of a file give for its figures. Days of printing, meeting or publication are left out; so are bare years.
 */
export function datesStated(statements: readonly Statement[]): StatedDate[] {
  return statements.flatMap((statement) => {
    let lastCalled = 0;
    return scanDates(statement.text).flatMap((date) => {
      const before = statement.text.slice(0, date.index);
      const joined = lastCalled > 0 && joint.test(before.slice(lastCalled));
      const called = joined || statusBefore.test(before) || perBefore.test(before);
      if (called) lastCalled = date.index + date.raw.length;
      if (date.precision === 'year' || (!called && (otherBefore.test(before) || !statement.heading))) return [];
      if (called && /(?:næste|kommende|forrige|tidligere|next|previous)\s+\S+$/i.test(before.replace(/[\s:]+$/, ''))) return [];
      if (called && /(?:norm\w*|lukkegrænse|møde[tn]?|referat)[^.;|]{0,15}$/i.test(before) && !/status|opgjort/i.test(before)) return [];
      const after = statement.text.slice(date.index + date.raw.length);
      if (!called && isMoment(date.raw, after)) return [];
      const sure = called || statement.from === 'sheet-name' || !/\p{L}/u.test(before + after);
      return [{ ...date, statement, called, sure }];
    });
  });
}
