import { xmlAttribute } from './xmlAttribute.ts';

/** How a cell style shows its number. */
export type StyleKind = 'number' | 'percent' | 'date';

const builtInDates = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

function kindOf(id: number, code: string | undefined): StyleKind {
  if (id === 9 || id === 10) return 'percent';
  if (builtInDates.has(id)) return 'date';
  if (code === undefined) return 'number';
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
  if (bare.includes('%')) return 'percent';
  return /[dmyå]/i.test(bare) && !/^general$/i.test(bare) && !/[#0]/.test(bare) ? 'date' : 'number';
}

/** Reads what each cell style of a workbook shows: numbers, percentages or dates. */
export function readStyles(xml: string): StyleKind[] {
  const codes = new Map<number, string>();
  for (const [, tag] of xml.matchAll(/<(?:\w+:)?numFmt\s([^>]*)>/g)) {
    codes.set(Number(xmlAttribute(tag as string, 'numFmtId')), xmlAttribute(tag as string, 'formatCode') ?? '');
  }
  const formats = /<(?:\w+:)?cellXfs\b[^>]*>([\s\S]*?)<\/(?:\w+:)?cellXfs>/.exec(xml)?.[1] ?? '';
  return [...formats.matchAll(/<(?:\w+:)?xf\s([^>]*)>/g)].map(([, tag]) => {
    const id = Number(xmlAttribute(tag as string, 'numFmtId') ?? 0);
    return kindOf(id, codes.get(id));
  });
}
