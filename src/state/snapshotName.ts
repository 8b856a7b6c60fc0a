import { archive } from '../i18n/archive.ts';
import { formatDate } from '../i18n/formatDate.ts';
import { formatCount } from '../i18n/formatNumber.ts';
import { invented } from '../i18n/invented.ts';
import type { Language } from '../i18n/Text.ts';
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

function plainName(held: Held<TableHead>, all: readonly Held<TableHead>[], language: Language): string {
  const others = all.filter((other) => other.snapshot.asOf === held.snapshot.asOf && other.snapshot.id !== held.snapshot.id);
  if (others.length === 0) return formatDate(held.snapshot.asOf, language);
  const name = longName(held, language);
  if (held.origin === 'link' || !others.some((other) => longName(other, language) === name)) return name;
  return held.origin === 'archive' ? archive.loadedHere[language]({ name }) : archive.builtIn[language]({ name });
}
