import type { AreaTableDiagnosticData } from '../lib/AreaTableDiagnosticData.ts';
import { isIsoDate } from '../lib/IsoDate.ts';
import { areaTableColumnNames } from './areaTableColumnNames.ts';
import { formatShortDate } from './formatDate.ts';
import { formatCount } from './formatNumber.ts';
import type { Language, Message } from './Text.ts';

function listed(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
}

function day(date: string, language: Language): string {
  return isIsoDate(date) ? formatShortDate(date, language) : date;
}

/** Findings about tables of groups and of norms. */
export const diagnosticsOfAreaTables: { readonly [Code in keyof AreaTableDiagnosticData]: Message<AreaTableDiagnosticData[Code]> } = {
  'area-table-not-found': {
    da: () =>
      'Her er ingen tabel over grupper eller normer. En tabel over grupper skal have overskrifterne »Gruppe« og »Kommune«, en over normer »Område« og »Norm«.',
    en: () =>
      'This is no table of groups or norms. A table of groups needs the headers “Group” and “Municipality”, one of norms “Area” and “Norm”.',
  },
  'area-table-lacks-column': {
    da: (d) => `Tabellen har ingen kolonne med overskriften »${areaTableColumnNames[d.column].da}«. Tilføj den.`,
    en: (d) => `The table has no column with the header “${areaTableColumnNames[d.column].en}”. Add it.`,
  },
  'area-table-doubled-column': {
    da: (d) => `Kolonnen »${d.header}« betyder det samme som en anden kolonne. Behold kun den ene.`,
    en: (d) => `The column “${d.header}” means the same as another one. Keep only one of them.`,
  },
  'area-table-empty': {
    da: () => 'Der står ingen rækker under overskrifterne.',
    en: () => 'There are no rows below the headers.',
  },
  'area-table-other-sheets': {
    da: (d) => `Kun det første ark med en tabel er læst; arket ${d.sheets.join(', ')} er ikke. Indlæs det for sig.`,
    en: (d) => `Only the first sheet with a table was read; the sheet ${d.sheets.join(', ')} was not. Load it by itself.`,
  },
  'area-table-empty-cell': {
    da: (d) => `»${areaTableColumnNames[d.column].da}« er tom. Udfyld cellen, eller slet rækken.`,
    en: (d) => `“${areaTableColumnNames[d.column].en}” is empty. Fill in the cell or delete the row.`,
  },
  'area-table-doubled-row': {
    da: (d) => `Rækken siger det samme som række ${formatCount(d.firstLine, 'da')} og tæller kun én gang.`,
    en: (d) => `The row says the same as row ${formatCount(d.firstLine, 'en')} and counts once.`,
  },
  'area-table-unknown-area': {
    da: (d) =>
      `»${d.name}« er ikke et område, vi kender. Menes der ${listed(d.nearest, 'da')}? Ret navnet, eller skriv den officielle kode.`,
    en: (d) => `“${d.name}” is no area we know. Does it mean ${listed(d.nearest, 'en')}? Correct the name, or write the official code.`,
  },
  'area-table-contradiction': {
    da: (d) => `Navnet »${d.name}« og koden ${d.code} er ikke samme område. Ret den forkerte af de to celler.`,
    en: (d) => `The name “${d.name}” and the code ${d.code} are not the same area. Correct the wrong one of the two cells.`,
  },
  'area-table-ambiguous-area': {
    da: (d) => `»${d.name}« er navnet på flere områder. Skriv koden i stedet: ${listed(d.codes, 'da')}.`,
    en: (d) => `“${d.name}” is the name of several areas. Write the code instead: ${listed(d.codes, 'en')}.`,
  },
  'ambiguous-date': {
    da: (d) => `»${d.raw}« kan være ${listed(d.readings, 'da')}. Skriv datoen sådan.`,
    en: (d) => `“${d.raw}” can be ${listed(d.readings, 'en')}. Write the date like that.`,
  },
  'period-reversed': {
    da: (d) => `Perioden begynder ${day(d.from, 'da')} og slutter før, ${day(d.to, 'da')}. Byt om, eller ret den forkerte dato.`,
    en: (d) => `The period begins on ${day(d.from, 'en')} and ends before that, on ${day(d.to, 'en')}. Correct the wrong date.`,
  },
  'periods-overlap': {
    da: (d) =>
      `${d.group === null ? `${d.area} har to normer` : `${d.area} er to gange medlem af ${d.group}`} på samme dage${d.firstLine === null ? '' : `; se række ${formatCount(d.firstLine, 'da')}`}. Ret datoerne, så perioderne ikke rører hinanden.`,
    en: (d) =>
      `${d.group === null ? `${d.area} has two norms` : `${d.area} is a member of ${d.group} twice`} on the same days${d.firstLine === null ? '' : `; see row ${formatCount(d.firstLine, 'en')}`}. Correct the dates so that the periods do not touch.`,
  },
  'group-without-members': {
    da: (d) => `${d.group === '' ? 'Rækken' : `»${d.group}«`} har ingen kommune. Skriv den, eller slet rækken.`,
    en: (d) => `${d.group === '' ? 'The row' : `“${d.group}”`} has no municipality. Write it, or delete the row.`,
  },
  'group-names-differ': {
    da: (d) =>
      `Gruppen med koden ${d.code} hedder både »${d.other}« og »${d.name}«. Skriv samme navn i alle dens rækker, eller giv dem hver sin kode.`,
    en: (d) =>
      `The group with the code ${d.code} is called “${d.other}” and “${d.name}”. Write one name in all its rows, or give each a code of its own.`,
  },
  'group-name-unusable': {
    da: (d) => `»${d.name}« har hverken bogstaver eller tal og kan ikke være navn på en gruppe.`,
    en: (d) => `“${d.name}” has neither letters nor digits and cannot name a group.`,
  },
  'group-code-taken': {
    da: (d) => `${d.code} er koden på ${d.by} Kommune og kan ikke være kode for en gruppe. Skriv en anden, eller lad cellen være tom.`,
    en: (d) =>
      `${d.code} is the code of the municipality ${d.by} and cannot be that of a group. Write another one, or leave the cell empty.`,
  },
  'group-kind-unknown': {
    da: (d) => `»${d.raw}« er ikke en type gruppe. Skriv egen gruppe, sundhedsklynge eller sundhedsråd, eller lad cellen være tom.`,
    en: (d) => `“${d.raw}” is no kind of group. Write own group, health cluster or health council, or leave the cell empty.`,
  },
  'group-kind-fixed': {
    da: (d) => `»${d.group}« kan ikke have denne type. Lad cellen være tom, eller skriv den samme type i alle gruppens rækker.`,
    en: (d) => `“${d.group}” cannot be of this kind. Leave the cell empty, or write the same kind in all rows of the group.`,
  },
  'group-replaces-shipped': {
    da: (d) => `»${d.group}« (${d.code}) erstatter den gruppe, der følger med siden.`,
    en: (d) => `“${d.group}” (${d.code}) takes the place of the group that comes with the page.`,
  },
  'group-beside-shipped': {
    da: (d) =>
      `»${d.group}« bliver en gruppe for sig ved siden af den, der følger med siden. Skal den erstattes, så skriv dens kode: ${listed(d.codes, 'da')}.`,
    en: (d) =>
      `“${d.group}” becomes a group of its own beside the one that comes with the page. To replace that one, write its code: ${listed(d.codes, 'en')}.`,
  },
  'not-a-norm': {
    da: (d) => `»${d.raw}« er ikke en norm. Skriv et antal sikrede pr. kapacitet over nul.`,
    en: (d) => `“${d.raw}” is no norm. Write a number of insured per capacity above zero.`,
  },
  'ambiguous-norm': {
    da: (d) => `»${d.raw}« kan læses på to måder, og kolonnens andre tal afgør det ikke. Skriv alle normer uden tusindtalstegn.`,
    en: (d) =>
      `“${d.raw}” can be read in two ways, and the other numbers of the column do not settle it. Write all norms without thousands separators.`,
  },
  'implausible-norm': {
    da: (d) =>
      `Normen for ${d.area} er ${formatCount(d.norm, 'da')}. Normer ligger ellers mellem 300 og 5.000; se efter, om den er rigtig.`,
    en: (d) =>
      `The norm of ${d.area} is ${formatCount(d.norm, 'en')}. Norms lie between 300 and 5,000 otherwise; check whether it is right.`,
  },
  'norm-for-members': {
    da: (d) =>
      `Normen for ${d.group} er læst som normen for hver af dens ${formatCount(d.members, 'da')} kommuner, så længe de er medlemmer.`,
    en: (d) =>
      `The norm of ${d.group} was read as the norm of each of its ${formatCount(d.members, 'en')} municipalities while they are members.`,
  },
  'norm-without-members': {
    da: (d) => `${d.group} har ingen kommuner i perioden, så normen gælder for ingen. Ret datoerne, eller slet rækken.`,
    en: (d) => `${d.group} has no municipalities in the period, so the norm holds for none. Correct the dates, or delete the row.`,
  },
};
