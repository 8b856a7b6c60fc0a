import fc from 'fast-check';
import type { DumbbellSpec } from '../../src/charts/dumbbell/DumbbellSpec.ts';
import { dumbbellSpec } from './fixtures/dumbbellSpecs.ts';
import { comparator, emphases, figures, frame, labels, missing, notes, value } from './randomSpecs.ts';

const end = fc
  .record({ value: fc.option(value), missing })
  .map((each) => ({ value: each.value, text: each.value === null ? each.missing : figures.format(each.value) }));
const row = fc.record({ label: labels, emphasis: emphases, from: end, to: end, note: notes });

/** Dumbbell specs with anything in them that a table can hold. */
export const dumbbellSpecs: fc.Arbitrary<DumbbellSpec> = fc
  .record({ frame, rows: fc.array(row, { maxLength: 30 }), comparator, fromComparator: comparator, fromZero: fc.boolean() })
  .map((random) => ({
    ...dumbbellSpec,
    ...random.frame,
    axis: { ...dumbbellSpec.axis, comparator: random.comparator, fromZero: random.fromZero },
    fromComparator: random.fromComparator,
    rows: random.rows.map((each, index) => ({ ...each, id: String(index) })),
  }));
