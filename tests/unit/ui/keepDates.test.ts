import { expect, test } from 'vitest';
import { formatDate } from '../../../src/i18n/formatDate.ts';
import { languages } from '../../../src/i18n/Text.ts';
import type { IsoDate } from '../../../src/lib/IsoDate.ts';
import { keepDates } from '../../../src/ui/keepDates.ts';

const apart = ' ';
const together = '\u00a0';

test('no date of either language can be parted, and nothing else is changed', () => {
  const around = { da: ['Siden ', ' er 7 af 9 kommuner uden 1.600 sikrede'], en: ['Since ', ' 7 of 9 municipalities'] } as const;
  for (const language of languages) {
    const [before, after] = around[language];
    for (let month = 1; month <= 12; month += 1) {
      for (const day of ['01', '11', '28']) {
        const date = formatDate(`2024-${String(month).padStart(2, '0')}-${day}` as IsoDate, language);
        expect(date).toContain(apart);
        expect(keepDates(before + date + after)).toBe(before + date.replaceAll(apart, together) + after);
      }
    }
    expect(keepDates(before + after)).toBe(before + after);
  }
});

test('a range of dates is parted after its dash, not before', () => {
  expect(keepDates('1. januar 2025 – 1. juli 2025')).toBe('1.\u00a0januar\u00a02025\u00a0– 1.\u00a0juli\u00a02025');
});
