import { indicatorById } from '../domain/indicators/indicatorById.ts';
import { figureUnits, type FigureRef } from '../model/calculation/FigureRef.ts';

const id = String.raw`[\p{L}\d][\p{L}\d._-]{0,63}`;
const shape = new RegExp(`^([a-z-]+)\\.(${id})\\.([a-z-]+)(?:@(${id}))?(?:~(${id}))?$`, 'u');

/**
 * The figure whose calculation a link opens: "municipality.0573.vacancy-share". After "@" the table it stands in, where that is not the one the view shows; after "~"
 * the earlier table that it is the change since. Links from before there were these have neither.
 */
export function writeFigure({ unit, code, indicator, snapshot, since }: FigureRef): string {
  return [`${unit}.${code}.${indicator}`, ...(snapshot ? [`@${snapshot}`] : []), ...(since ? [`~${since}`] : [])].join('');
}

/** Null where the text names no figure that there could be. */
export function readFigure(text: string): FigureRef | null {
  const [, named, code = '', indicator = '', snapshot, since] = shape.exec(text) ?? [];
  const unit = figureUnits.find((each) => each === named);
  if (!unit || !indicatorById(indicator)) return null;
  return { unit, code, indicator, ...(snapshot && { snapshot }), ...(since && { since }) };
}
