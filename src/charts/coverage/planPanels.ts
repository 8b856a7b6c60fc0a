import type { CoverageSpec } from './CoverageSpec.ts';
import { measureText } from '../measureText.ts';
import { countMarks } from './countMarks.ts';
import type { Arrangement, CoveragePanels } from './CoveragePanels.ts';
import type { CoverageStyle } from './coverageStyle.ts';
import { fitMarks } from './fitMarks.ts';
import { marksSize } from './marksSize.ts';

/** Divides the width among the panels: names and shares take what their texts need, marks what they need, the ratio the rest. */
export function planPanels(spec: CoverageSpec, width: number, arrangement: Arrangement, style: CoverageStyle): CoveragePanels {
  const { em } = style;
  const most = Math.max(1, ...spec.rows.map((row) => countMarks(row.marks)));
  const room = { height: style.marksHeight, pitch: style.marksPitch };
  const share = shareWidth(spec, style);
  if (arrangement === 'stacked') {
    const whole = [0, width] as const;
    const grid = fitMarks(most, { ...room, width });
    return { arrangement, name: whole, marks: whole, share: whole, ratio: whole, shareTextWidth: share.text, grid };
  }
  const gap = em * 1.8;
  const paired = arrangement === 'paired';
  const names = Math.max(...spec.rows.map((row) => measureText(row.label, style.nameSize, 700)), em);
  const name = paired ? 0 : Math.min(names, width * 0.2);
  const marksLeft = paired ? 0 : name + gap;
  const rest = width - marksLeft - share.whole - 2 * gap;
  const grid = fitMarks(most, { ...room, width: rest * (paired ? 0.46 : 0.5) });
  const needed = Math.max(marksSize(most, grid).width, em * (paired ? 8 : 9), paired ? Math.min(names, rest * 0.46) : 0);
  const marks = [marksLeft, marksLeft + Math.min(needed, rest * 0.5)] as const;
  const shareLeft = marks[1] + gap;
  return {
    arrangement,
    name: paired ? marks : [0, name],
    marks,
    share: [shareLeft, shareLeft + share.whole],
    ratio: [shareLeft + share.whole + gap, width],
    shareTextWidth: share.text,
    grid,
  };
}

function shareWidth(spec: CoverageSpec, style: CoverageStyle): { readonly text: number; readonly whole: number } {
  const known = spec.rows.filter((row) => row.share.value !== null);
  const text = Math.max(0, ...known.map((row) => measureText(row.share.text, style.shareSize, 600)));
  const counts = Math.max(0, ...known.map((row) => measureText(row.share.counts, style.smallSize)));
  const missing = Math.max(
    0,
    ...spec.rows.filter((row) => row.share.value === null).map((row) => measureText(row.share.text, style.smallSize)),
  );
  const titles = spec.share.title.split(' ').map((word) => measureText(word, style.headingSize, 700));
  return { text, whole: Math.max(text + style.em * 0.6 + counts, missing, style.em * 6.5, ...titles) };
}
