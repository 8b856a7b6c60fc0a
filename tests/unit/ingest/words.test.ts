import { describe, expect, test } from 'vitest';
import { findMunicipality } from '../../../src/ingest/areas/findMunicipality.ts';
import { indexAreas } from '../../../src/ingest/areas/indexAreas.ts';
import { scanDates } from '../../../src/ingest/dates/scanDates.ts';
import { parseFigure } from '../../../src/ingest/figures/parseFigure.ts';
import { readHeader } from '../../../src/ingest/header/readHeader.ts';
import { readTotalLabel } from '../../../src/ingest/totals/readTotalLabel.ts';
import { testCatalog } from './testCatalog.ts';

const index = indexAreas(testCatalog());

describe('a figure keeps both readings until its column decides', () => {
  test.each([
    ['29.625', 29_625, 29.625],
    ['1.246.268', 1_246_268, null],
    ['29,625', 29.625, 29_625],
    ['2,5', 2.5, null],
    ['21.5', null, 21.5],
    ['1.234,5', 1234.5, null],
    ['1,234.5', null, 1234.5],
    ['1 714', 1714, 1714],
    ['1 714,5', 1714.5, null],
    ["1'714", 1714, 1714],
    ['0,143', 0.143, null],
    ['0.143', null, 0.143],
    ['75*', 75, 75],
    ['10 (8 %)', 10, 10],
    ['−2', -2, -2],
    ['ingen', 0, 0],
  ])('%s', (text, danish, english) => {
    expect(parseFigure(text)).toMatchObject({ kind: 'number', danish, english });
  });

  test.each(['femten', 'ca. 21', '8-10', '7O', '1.23.456', '29..625', '12 34', '0x1F', '1/2', '21½', '(2)'])('%s is no figure', (text) => {
    expect(parseFigure(text)).toEqual({ kind: 'text' });
  });

  test.each([
    ['', 'empty'],
    ['–', 'dash'],
    ['..', 'missing'],
    ['#N/A', 'missing'],
    ['x', 'withheld'],
    ['<5', 'withheld'],
    ['n/a', 'not-applicable'],
    ['.', 'not-applicable'],
    ['#REF!', 'formula-error'],
    ['####', 'formula-error'],
    ['#DIV/0!', 'infinite'],
  ])('"%s" says %s', (text, marker) => {
    expect(parseFigure(text)).toEqual({ kind: 'marker', marker });
  });
});

describe('a header is read by the meaning of its words', () => {
  test.each([
    ['Antal sikrede', 'insured'],
    ['Gruppe 1-sikrede i alt', 'insured'],
    ['Antal sikrede pr. 1. januar 2024', 'insured'],
    ['registeredPatients', 'insured'],
    ['Samlet lægekapacitet', 'capacity'],
    ['Kapaciteter i alt', 'capacity'],
    ['Ubesat kapacitet', 'vacant'],
    ['Kapaciteter uden læge', 'vacant'],
    ['Besat kapacitet', 'filled'],
    ['Andel ubesatte (%)', 'vacancy-share'],
    ['Ubesat i pct.', 'vacancy-share'],
    ['Andel besatte kapaciteter', 'filled-share'],
    ['Sikrede pr. samlet kapacitet', 'insured-per-capacity'],
    ['Sikrede/besat kapacitet', 'insured-per-filled'],
    ['Gennemsnitligt antal sikrede pr. kapacitet', 'insured-per-capacity'],
    ['Kommune nr.', 'area-code'],
    ['Ydernummer', 'practice'],
    ['Yder nr.', 'practice'],
    ['Praksis', 'practice'],
    ['Praksis navn', 'practice'],
    ['Lægehus', 'practice'],
    ['Klinikkens navn', 'practice'],
    ['Bydel', 'practice'],
    ['District', 'practice'],
    ['Klinikkens kommune', 'area-name'],
    ['Antal praksis', 'value'],
    ['Antal ydernumre', 'value'],
    ['Antal sikrede pr. praksis', null],
    ['Kapacitet i praksis', 'capacity'],
    ['Ydernavn', 'personal'],
    ['Kommunenavn', 'area-name'],
    ['Status pr.', 'as-of'],
  ])('%s', (text, column) => {
    expect(readHeader(text)).toMatchObject({ column, certain: true });
  });

  test.each([
    'Indbyggere',
    'Antal læger',
    'Ændring i ubesatte',
    'Forventet kapacitet',
    'Ubesat kapacitet sidste år',
    'Sikrede over 65 år',
    'Heraf 0-ydernummer',
    'Lukket for tilgang (andel)',
    'Norm',
    'Sikrede pr. læge',
  ])('%s is none of ours', (text) => {
    expect(readHeader(text).column).toBeNull();
  });
});

describe('a date is read in the forms planners write', () => {
  test.each([
    ['2024-01-31', '2024-01-31', 'day'],
    ['31-01-2024', '2024-01-31', 'day'],
    ['31.1.2024', '2024-01-31', 'day'],
    ['d. 1/7-2024', '2024-07-01', 'day'],
    ['1. juli 2024', '2024-07-01', 'day'],
    ['July 1, 2024', '2024-07-01', 'day'],
    ['20240701', '2024-07-01', 'day'],
    ['24-07-01', '2024-07-01', 'day'],
    ['jan. 2024', '2024-01-01', 'month'],
    ['2024M07', '2024-07-01', 'month'],
    ['ultimo juni 2024', '2024-06-30', 'month'],
    ['3. kvartal 2024', '2024-07-01', 'quarter'],
    ['2024K3', '2024-07-01', 'quarter'],
    ['2. halvår 2024', '2024-07-01', 'half-year'],
    ['2024', '2024-01-01', 'year'],
  ])('%s', (text, date, precision) => {
    expect(scanDates(text)).toMatchObject([{ date, precision, alternative: null }]);
  });

  test('day and month with slashes leave a doubt', () => {
    expect(scanDates('01/02/2024')).toMatchObject([{ date: '2024-02-01', alternative: '2024-01-02' }]);
  });

  test.each(['31-02-2024', '1.246.268', '29.625', '2024000', '12/13/14/15'])('%s is no date', (text) => {
    expect(scanDates(text)).toEqual([]);
  });
});

describe('a municipality is found by what is surely its name', () => {
  test.each([
    ['Århus Kommune', '0751'],
    ['BRØNDERSLEV-DRONNINGLUND', '0810'],
    ['Bornholms Regionskommune', '0400'],
    ['0563 Fanø*', '0563'],
    ['Høje Tåstrup', '0169'],
    ['Koebenhavn', '0101'],
    ['Fan\uFFFD', '0563'],
  ])('%s', (name, code) => {
    expect(findMunicipality(name, '', index)).toMatchObject({ kind: 'found', code });
  });

  test.each(['Ribe', 'Ringkøbing', 'Fanö-Nord', 'Aarhus Nord', 'Odsense', 'I alt', '?', '999'])('%s is unknown', (name) => {
    expect(findMunicipality(name, '', index).kind).toBe('unknown');
  });
});

describe('a total is told by its label', () => {
  test.each([
    ['I alt', 'subtotal'],
    ['Sydvestjylland -total', 'subtotal'],
    ['Sundhedsklynge Fyn', 'subtotal'],
    ['Hele landet', 'subtotal'],
    ['Regionstotal', 'region-total'],
    ['Region Syddanmark i alt', 'region-total'],
    ['Hele regionen', 'region-total'],
    ['Gennemsnit', 'other'],
    ['Uoplyst', 'other'],
  ])('%s', (text, kind) => {
    expect(readTotalLabel(text, index)).toMatchObject({ kind });
  });

  test.each(['Odsense', 'Lægerne Torvet', ''])('"%s" is none', (text) => {
    expect(readTotalLabel(text, index)).toBeNull();
  });
});
