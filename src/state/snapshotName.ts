import { archive } from '../i18n/archive.ts';
import { formatDate } from '../i18n/formatDate.ts';
import { formatCount } from '../i18n/formatNumber.ts';
import { invented } from '../i18n/invented.ts';
import type { Language } from '../i18n/Text.ts';
import type { IsoDate } from '../lib/IsoDate.ts';
import { onceFor } from '../lib/onceFor.ts';
import type { Held, TableHead } from './Held.ts';

function edition(held: Held<TableHead>, name: string, language: Language): string {
  const revision = held.stored?.revision;
  return revision && revision.of > 1 ? archive.edition[language]({ name, number: formatCount(revision.number, language) }) : name;
}

function longName(held: Held<TableHead>, language: Language): string {
  return edition(held, `${formatDate(held.snapshot.asOf, language)} · ${held.snapshot.source.title}`, language);
}

/**
 * Names a table among those that are held: by its status date; where several share it, also by source and revision; and where even that is the
 * same, by where it came from. No two names are alike unless two loaded tables are. Invented figures are called so.
 */
export function snapshotName(held: Held<TableHead>, all: readonly Held<TableHead>[], language: Language): string {
  const plain = plainName(held, all, language);
  const name = held.origin === 'link' ? archive.fromLink[language]({ name: plain }) : plain;
  return held.snapshot.source.invented ? invented.after[language]({ name }) : name;
}

/** Hundreds of tables are named in one list; each is told apart from those of its own date only. */
const byDate = onceFor((all: readonly Held<TableHead>[]): ReadonlyMap<IsoDate, readonly Held<TableHead>[]> => {
  const dates = new Map<IsoDate, Held<TableHead>[]>();
  for (const held of all) {
    const ofDate = dates.get(held.snapshot.asOf);
    if (ofDate) ofDate.push(held);
    else dates.set(held.snapshot.asOf, [held]);
  }
  return dates;
});

function plainName(held: Held<TableHead>, all: readonly Held<TableHead>[], language: Language): string {
  const others = (byDate(all).get(held.snapshot.asOf) ?? []).filter((other) => other.snapshot.id !== held.snapshot.id);
  if (others.length === 0) return formatDate(held.snapshot.asOf, language);
  const name = longName(held, language);
  if (held.origin === 'link' || !others.some((other) => longName(other, language) === name)) return name;
  return held.origin === 'archive' ? archive.loadedHere[language]({ name }) : archive.builtIn[language]({ name });
}
