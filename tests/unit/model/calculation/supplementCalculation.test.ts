import { expect, test } from 'vitest';
import type { SupplementFigures } from '../../../../src/database/queries/supplement.ts';
import { supplementCalculation } from '../../../../src/model/calculation/supplementCalculation.ts';
import type { SupplementView } from '../../../../src/model/supplements/SupplementView.ts';
import { coverageOf, plain } from '../../../support/coverageOf.ts';
import { exampleIntake } from '../../../support/exampleSupplements.ts';

const none = { practices: null, open: null, closed: null, dimensioned: null, posted: null, 'posts-filled': null };

function row(
  unit: SupplementFigures['unit'],
  code: string,
  practices: number,
  closed: number,
  label: string | null = null,
): SupplementFigures {
  const pooled = unit === 'group' ? 5 : null;
  const counts = { ...none, practices, closed, open: practices - closed };
  return { unit, code, label, members: pooled, covered: pooled, counts, indicators: { 'closed-share': closed / practices } };
}

async function view(disputed = false): Promise<SupplementView> {
  const { language, group, region, groupedOn, nameOf, viewCode } = await coverageOf();
  const dispute = { by: 'PLO', on: '2025-08-01', text: 'Forkert', areaCode: '0573' } as const;
  return {
    language,
    group,
    region,
    groupedOn,
    nameOf,
    viewCode,
    table: { ...exampleIntake, source: { ...exampleIntake.source, disputes: disputed ? [dispute] : [] } },
    rows: [
      ...exampleIntake.observations.map(({ areaCode, counts }) => row('row', areaCode, counts.practices ?? 0, counts.closed ?? 0)),
      row('group', 'klynge-sydvestjylland', 66, 35),
      row('total', '1083', 360, 200, 'Regionstotal'),
    ],
  };
}

test.each([
  ['row', '0573', 'closed-share', '64,3 %', ['9 / 14']],
  ['group', 'klynge-sydvestjylland', 'closed-share', '53,0 %', ['(3 + 20 + 0 + 9 + 3) / (8 + 31 + 1 + 14 + 12)', '35 / 66']],
  ['total', '1083', 'closed-share', '55,6 %', ['200 / 360']],
  ['row', '0573', 'closed', '9', []],
  ['row', '0573', 'open', '5', ['14 - 9']],
  ['group', 'klynge-sydvestjylland', 'practices', '66', ['8 + 31 + 1 + 14 + 12']],
] as const)('%s %s, %s, comes to %s by the lines of its file', async (unit, code, column, text, steps) => {
  const told = supplementCalculation([await view()], { unit, code, column, supplement: 'intake-2025' });
  expect([plain(told?.text ?? ''), told?.steps.map(plain)]).toEqual([text, steps]);
  expect(told?.lines.length).toBe(unit === 'group' ? 5 : 1);
});

test('a figure that no shown table has is not explained', async () => {
  const views = [await view()];
  expect(supplementCalculation(views, { unit: 'row', code: '0573', column: 'closed', supplement: 'gone' })).toBeNull();
  expect(supplementCalculation(views, { unit: 'row', code: '0101', column: 'closed', supplement: 'intake-2025' })).toBeNull();
  expect(supplementCalculation(views, { unit: 'row', code: '0573', column: 'posted', supplement: 'intake-2025' })).toBeNull();
});

test('a disputed row is disputed in its own figures and in those it is pooled into', async () => {
  const views = [await view(true)];
  const count = (unit: 'row' | 'group', code: string) =>
    supplementCalculation(views, { unit, code, column: 'closed', supplement: 'intake-2025' })?.disputes.length;
  expect([count('row', '0573'), count('group', 'klynge-sydvestjylland'), count('row', '0561')]).toEqual([1, 1, 0]);
});
