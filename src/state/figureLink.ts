import { indicatorById } from '../domain/indicators/indicatorById.ts';
import { figureUnits, type FigureRef } from '../model/calculation/FigureRef.ts';

const shape = /^([a-z-]+)\.([\p{L}\d][\p{L}\d._-]{0,63})\.([a-z-]+)$/u;

/** The figure whose calculation a link opens: "municipality.0573.vacancy-share". */
export function writeFigure({ unit, code, indicator }: FigureRef): string {
  return `${unit}.${code}.${indicator}`;
}

/** Null where the text names no figure that there could be. */
export function readFigure(text: string): FigureRef | null {
  const [, named, code = '', indicator = ''] = shape.exec(text) ?? [];
  const unit = figureUnits.find((each) => each === named);
  return unit && indicatorById(indicator) ? { unit, code, indicator } : null;
}
