const noteStart =
  /^\s*(?:\*+|[†‡¹²³]|\d\)|note[rn]?\b|anm(?:\.|ærkning)|kilder?\b|source\b|bemærk|obs\b|tallene|tabellen|tabel\b|figur\b|data(?:grundlag)?\b|opgjort|opgørelse|status\b|udtrukket|udskrevet|side \d|page \d|"?-"? ?(?:=|betyder|angiver)|\.\. ?=|x ?=|\*\)|forklaring|definition|signatur|se også|jf\.|antal sikrede er|kapacitet(?:en|er)? er|dato for|sidst opdateret|kontakt|copyright|©|udarbejdet|referat)/i;

/** True when a row's first text introduces a footnote, a source or an explanation and is no name. */
export function looksLikeNote(text: string): boolean {
  return noteStart.test(text) || text.length > 90;
}
