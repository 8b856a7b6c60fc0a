import { formatNumber } from './formatNumber.ts';
import type { Language } from './Text.ts';

const units = ['byte', 'kB', 'MB', 'GB'] as const;

/** Writes a size in the largest unit that leaves at least one: "812 byte", "12,3 kB". One kB is 1.000 bytes. */
export function formatBytes(bytes: number, language: Language): string {
  const power = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  return `${formatNumber(bytes / 1000 ** power, language, { decimals: power === 0 ? 0 : 1, fixed: false })}\u00a0${units[power]}`;
}
