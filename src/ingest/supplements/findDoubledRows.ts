import type { SupplementKind } from '../../domain/supplements/SupplementKind.ts';
import type { QuestionOption } from '../../lib/Question.ts';
import type { Findings } from '../reckon/Findings.ts';
import { placeOf } from '../reckon/identifyRows.ts';
import type { SupplementDraft } from './SupplementTable.ts';

/** Finds areas that stand more than once for a date. None is taken silently, not even when the figures are the same. */
export function findDoubledRows(drafts: readonly SupplementDraft[], kind: SupplementKind, findings: Findings): void {
  const byKey = new Map<string, SupplementDraft[]>();
  for (const draft of drafts) {
    const { row } = draft;
    if (row.kind !== 'municipality' || row.areaCode === null) continue;
    const key = `${row.areaCode} ${row.asOf ?? ''}`;
    byKey.set(key, [...(byKey.get(key) ?? []), draft]);
  }
  for (const [key, same] of byKey) {
    const [first, second] = same;
    if (!first || !second) continue;
    for (const { row } of same.slice(1))
      findings.add('warning', 'doubled-area', { area: row.name, firstLine: first.row.entry.line }, placeOf(row.entry));
    const options = same.map(({ row, counts }, index): QuestionOption => {
      const listed = kind.kept.map((column) => ({ column, value: counts[column] ?? null }));
      return { id: `${index + 1}`, kind: 'use-counts', data: { line: row.entry.line, counts: listed } };
    });
    const alike = same.every(({ counts }) => JSON.stringify(counts) === JSON.stringify(first.counts));
    const answer = findings.ask({
      id: `doubled:${key}`,
      about: 'doubled-area',
      at: placeOf(second.row.entry),
      data: {
        area: first.row.name,
        rows: same.map(({ row }) => ({ line: row.entry.line, ...(row.entry.sheet === null ? {} : { sheet: row.entry.sheet }) })),
        same: alike,
      },
      options,
    });
    if (answer) for (const [index, { row }] of same.entries()) if (`${index + 1}` !== answer.id) row.kind = 'ignored';
  }
}
