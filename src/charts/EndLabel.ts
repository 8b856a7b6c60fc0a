import type { TextRun } from './ChartParts.ts';
import type { ColorName } from './ColorName.ts';
import { fitText } from './fitText.ts';
import { measureText } from './measureText.ts';
import { wrapText } from './wrapText.ts';

/** What stands at the end of a line: a name and its value. */
export interface EndLabel {
  readonly name: string;
  readonly value: string;
  readonly color: ColorName;
  /** Bold name: for what the chart is about. */
  readonly strong: boolean;
}

/** An end label broken into lines. */
export interface SetLabel extends EndLabel {
  readonly lines: readonly (readonly TextRun[])[];
  /** px */
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

const lineHeight = 1.18;

const mostLines = 3;

/** Air between two labels, in text sizes. */
const air = 0.08;

/** px a label takes on one line. */
export function endLabelWidth(label: EndLabel, size: number): number {
  return lineWidth(runsOf(label), label, size);
}

/** Breaks a label into at most three lines within `width` px; a name that is longer still takes one of them and ends in an ellipsis, a value never does. */
export function setEndLabel(label: EndLabel, width: number, size: number): SetLabel {
  const wrapped = wrapText(runsOf(label), width, { size, weight: nameWeight(label), emphasisedWeight: 700 });
  const lines = wrapped.length <= mostLines ? wrapped : shortened(label, width, size);
  const widest = Math.max(...lines.map((runs) => lineWidth(runs, label, size)));
  return { ...label, lines, size, width: widest, height: size * (lines.length * lineHeight + air) };
}

/** px of one line of a label. */
export function lineWidth(runs: readonly TextRun[], label: EndLabel, size: number): number {
  return runs.reduce((sum, run) => sum + measureText(run.text, size, runWeight(run, label)), 0);
}

/** Values are bold, names where they matter. */
export function runWeight(run: TextRun, label: EndLabel): 400 | 600 | 700 {
  return run.emphasised ? 700 : nameWeight(label);
}

function nameWeight({ strong }: EndLabel): 400 | 700 {
  return strong ? 700 : 400;
}

function runsOf({ name, value }: EndLabel): readonly TextRun[] {
  if (value === '') return [{ text: name }];
  return [{ text: name === '' ? '' : `${name} ` }, { text: value, emphasised: true }];
}

function shortened(label: EndLabel, width: number, size: number): readonly (readonly TextRun[])[] {
  const name = [{ text: fitText(label.name, width, size, nameWeight(label)) }];
  if (label.value === '') return [name];
  // Half a number reads like another number.
  return [name, ...wrapText([{ text: label.value, emphasised: true }], width, { size, weight: 700, emphasisedWeight: 700 })];
}
