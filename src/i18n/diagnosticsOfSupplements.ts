import type { SupplementDiagnosticData } from '../lib/SupplementDiagnosticData.ts';
import { columnNames } from './columnNames.ts';
import { formatCount } from './formatNumber.ts';
import type { Message } from './Text.ts';

/** The sentences about the tables beside the coverage tables. */
export const diagnosticsOfSupplements: { readonly [Code in keyof SupplementDiagnosticData]: Message<SupplementDiagnosticData[Code]> } = {
  'parts-disagree': {
    da: (d) =>
      `${d.area}: ${columnNames[d.part].da.toLowerCase()} og ${columnNames[d.rest].da.toLowerCase()} giver ${formatCount(d.sum, 'da')}, men ${columnNames[d.whole].da.toLowerCase()} er ${formatCount(d.published, 'da')}. Ret et af tallene.`,
    en: (d) =>
      `${d.area}: ${columnNames[d.part].en.toLowerCase()} and ${columnNames[d.rest].en.toLowerCase()} make ${formatCount(d.sum, 'en')}, but ${columnNames[d.whole].en.toLowerCase()} is ${formatCount(d.published, 'en')}. Correct one of them.`,
  },
  'part-exceeds': {
    da: (d) =>
      `${d.area}: ${columnNames[d.part].da.toLowerCase()} er ${formatCount(d.partValue, 'da')}, flere end ${columnNames[d.whole].da.toLowerCase()}, som er ${formatCount(d.wholeValue, 'da')}. Se efter.`,
    en: (d) =>
      `${d.area}: ${columnNames[d.part].en.toLowerCase()} is ${formatCount(d.partValue, 'en')}, more than ${columnNames[d.whole].en.toLowerCase()}, which is ${formatCount(d.wholeValue, 'en')}. Check it.`,
  },
  'unknown-group': {
    da: (d) =>
      `»${d.name}« er ikke en region eller gruppe, som siden kender. Vælg, hvad det er, eller opret gruppen under Grupper og normer.`,
    en: (d) => `“${d.name}” is no region or group that the page knows. Choose what it is, or make the group under Groups and norms.`,
  },
};
