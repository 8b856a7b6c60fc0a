import type { Message, Text } from './Text.ts';

/** Links that bring their figures with them. */
export const links = {
  fileName: { da: (v) => `Tabel fra link ${v.date}.csv`, en: (v) => `Table from link ${v.date}.csv` } satisfies Message<{ date: string }>,
  notice: {
    da: (v) => `Tallene pr. ${v.date} kommer fra et link, ikke fra dine egne tabeller. Kilden er ifølge linket »${v.title}«.`,
    en: (v) => `The figures as of ${v.date} come from a link, not from tables of your own. Their source, says the link, is “${v.title}”.`,
  } satisfies Message<{ date: string; title: string }>,
  noticeMore: {
    da: (v) => (v.count === '1' ? 'Det samme gælder én tabel til.' : `Det samme gælder ${v.count} tabeller til.`),
    en: (v) => (v.count === '1' ? 'The same holds for one more table.' : `The same holds for ${v.count} more tables.`),
  } satisfies Message<{ count: string }>,
  brings: {
    da: (v) => `Linket bringer ${v.contents} med sig, som visningen er lavet med.`,
    en: (v) => `The link brings ${v.contents}, which the view is made with.`,
  } satisfies Message<{ contents: string }>,
  clashes: {
    da: (v) => `Du har selv en anden udgave af ${v.contents}. Linkets gælder, mens du ser det, og bliver ikke gemt.`,
    en: (v) => `You have another version of ${v.contents} yourself. The link’s holds while you look at it, and is not stored.`,
  } satisfies Message<{ contents: string }>,
  notKept: { da: 'Intet af det er gemt hos dig.', en: 'None of it is stored with you.' } satisfies Text,
  keep: { da: 'Gem i denne browser', en: 'Store in this browser' } satisfies Text,
  kept: {
    da: 'Det, linket bragte, er gemt blandt dine egne tabeller.',
    en: 'What the link brought is stored among your own tables.',
  } satisfies Text,
  troubles: {
    damaged: {
      da: 'Tallene i linket kan ikke læses: det er skåret af eller ændret undervejs. Bed om linket igen, eller få tabellen som fil.',
      en: 'The figures in the link cannot be read: it was cut off or changed on its way. Ask for the link again, or for the table as a file.',
    },
    'too-large': {
      da: 'Linket rummer mere, end et link må. Det er ikke åbnet.',
      en: 'The link holds more than a link may. It was not opened.',
    },
    newer: {
      da: 'Linket er lavet af en nyere udgave af siden. Genindlæs siden for at få den nyeste.',
      en: 'The link was made by a newer version of the page. Reload the page to get the newest.',
    },
    'no-table': {
      da: 'Det, linket bringer med sig, er ikke en tabel, som siden kender. Det er ikke åbnet.',
      en: 'What the link brings with it is no table that the page knows. It was not opened.',
    },
    refused: {
      da: 'Tabellen i linket bestod ikke den kontrol, alle tabeller går igennem, og vises ikke.',
      en: 'The table in the link did not pass the checks that every table passes, and is not shown.',
    },
  } satisfies Readonly<Record<string, Text>>,
  hint: {
    da: 'Linket åbner siden, som du ser den nu: område, tabel, sammenligning og mål. Tallene følger med siden, så linket er kort.',
    en: 'The link opens the page as you see it now: area, table, comparison and indicator. The figures come with the page, so the link is short.',
  } satisfies Text,
  hintWithData: {
    da: (v) =>
      `Linket indeholder selve tallene: ${v.contents}. De står efter # og sendes ikke til nogen server, men enhver, der får linket, kan læse dem.`,
    en: (v) =>
      `The link contains the figures themselves: ${v.contents}. They stand after # and are sent to no server, but whoever gets the link can read them.`,
  } satisfies Message<{ contents: string }>,
  hintWithDocuments: {
    da: (v) =>
      `Linket indeholder ${v.contents}. Det står efter # og sendes ikke til nogen server, men enhver, der får linket, kan læse det.`,
    en: (v) => `The link contains ${v.contents}. It is the part after # and is sent to no server, but whoever gets the link can read it.`,
  } satisfies Message<{ contents: string }>,
  hintWithoutData: {
    da: 'Linket viser kun det samme hos en modtager, der har indlæst de samme tabeller.',
    en: 'The link shows the same only to a recipient who has loaded the same tables.',
  } satisfies Text,
  tables: {
    da: (v) => (v.count === '1' ? `tabellen pr. ${v.dates}` : `${v.count} tabeller (${v.dates})`),
    en: (v) => (v.count === '1' ? `the table as of ${v.dates}` : `${v.count} tables (${v.dates})`),
  } satisfies Message<{ count: string; dates: string }>,
  besideTable: {
    da: (v) => `»${v.title}« (${v.dates})`,
    en: (v) => `“${v.title}” (${v.dates})`,
  } satisfies Message<{ title: string; dates: string }>,
  groups: {
    da: (v) => `${v.count === '1' ? 'gruppen' : 'grupperne'} ${v.names}`,
    en: (v) => `the ${v.count === '1' ? 'group' : 'groups'} ${v.names}`,
  } satisfies Message<{ count: string; names: string }>,
  norms: { da: 'normerne', en: 'the norms' } satisfies Text,
  notes: {
    da: (v) => (v.count === '1' ? 'en note på tidsaksen' : `${v.count} noter på tidsaksen`),
    en: (v) => (v.count === '1' ? 'a note on the time axis' : `${v.count} notes on the time axis`),
  } satisfies Message<{ count: string }>,
  making: { da: 'Linket laves\u00a0…', en: 'Making the link\u00a0…' } satisfies Text,
  length: { da: (v) => `${v.signs} tegn.`, en: (v) => `${v.signs} characters.` } satisfies Message<{ signs: string }>,
  long: { da: 'Nogle mailprogrammer knækker så lange links.', en: 'Some mail programs break links as long as this.' } satisfies Text,
  asFile: {
    da: 'Tabellerne kan sendes som fil: Modtageren gendanner den under Data og åbner så det korte link.',
    en: 'The tables can be sent as a file: the recipient restores it under Data and then opens the short link.',
  } satisfies Text,
  shortLabel: { da: 'Det korte link, til den, der har filen', en: 'The short link, for whoever has the file' } satisfies Text,
  saveFile: { da: 'Gem tabellerne som fil', en: 'Save the tables as a file' } satisfies Text,
  exportName: { da: (v) => `laegedaekning-tabeller-${v.date}.json`, en: (v) => `laegedaekning-tables-${v.date}.json` } satisfies Message<{
    date: string;
  }>,
  omitted: {
    tables: {
      da: 'En af tabellerne kan ikke stå i et link. Send den som fil.',
      en: 'One of the tables cannot go into a link. Send it as a file.',
    },
    dates: {
      da: 'Kun de viste statusdatoer er med; alle datoer ville gøre linket for langt. Filen har dem alle.',
      en: 'Only the status dates shown are in it; all dates would make the link too long. The file has them all.',
    },
    groups: { da: 'En af dine egne grupper kan ikke stå i et link.', en: 'One of your own groups cannot go into a link.' },
    norms: { da: 'Dine egne normer kan ikke stå i et link.', en: 'Your own norms cannot go into a link.' },
    notes: { da: 'Dine noter på tidsaksen kan ikke stå i et link.', en: 'Your notes on the time axis cannot go into a link.' },
    boundaries: { da: 'Dine egne kommunegrænser er ikke med i linket.', en: 'Your own boundaries are not in the link.' },
    beside: {
      da: 'En af tabellerne over lukkede praksis eller uddannelsesstillinger kan ikke stå i et link. Send den som fil.',
      en: 'One of the tables of closed practices or training posts cannot go into a link. Send it as a file.',
    },
  } satisfies Readonly<Record<string, Text>>,
  qr: { da: 'QR-kode', en: 'QR code' } satisfies Text,
  qrHint: { da: 'Kameraet på en telefon åbner linket.', en: 'The camera of a phone opens the link.' } satisfies Text,
  qrTooLong: {
    da: 'Linket er for langt til en QR-kode. Under Del → Link kan tabellerne gemmes som fil.',
    en: 'The link is too long for a QR code. Under Share → Link the tables can be saved as a file.',
  } satisfies Text,
  qrLarge: { da: 'Vis i hele vinduet', en: 'Show it in the whole window' } satisfies Text,
} as const;
