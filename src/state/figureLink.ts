import { indicatorById } from '../domain/indicators/indicatorById.ts';
import { assumptions, figureUnits, isOfSupplement, supplementUnits, type AnyFigureRef } from '../model/calculation/FigureRef.ts';

const id = String.raw`[\p{L}\d][\p{L}\d._-]{0,63}`;
const shape = new RegExp(`^([a-z-]+)\\.(${id})\\.([a-z-]+)(?:([@!])(${id}))?(?:~(${id}))?(?:\\*([a-z-]+))?$`, 'u');

/**
 * The figure whose calculation a link opens: "municipality.0573.vacancy-share". After "@" the table it stands in, where that is not the one the view shows; after "~"
 * the earlier table that it is the change since. Links from before there were these have neither. After "!" a table beside the coverage tables: "row.0573.closed!2b4".
 * After "*" what it is reckoned with that no table gives: "municipality.0573.vacancy-share*one-more".
 */
export function writeFigure(ref: AnyFigureRef): string {
  if (isOfSupplement(ref)) return `${ref.unit}.${ref.code}.${ref.column}!${ref.supplement}`;
  const { unit, code, indicator, snapshot, since, assumed } = ref;
  return [
    `${unit}.${code}.${indicator}`,
    ...(snapshot ? [`@${snapshot}`] : []),
    ...(since ? [`~${since}`] : []),
    ...(assumed ? [`*${assumed}`] : []),
  ].join('');
}

/** Null where the text names no figure that there could be. */
export function readFigure(text: string): AnyFigureRef | null {
  const [, named, code = '', column = '', sign, table = '', since, reckoned] = shape.exec(text) ?? [];
  if (sign === '!') {
    const beside = supplementUnits.find((each) => each === named);
    return beside && since === undefined && reckoned === undefined ? { unit: beside, code, column, supplement: table } : null;
  }
  const unit = figureUnits.find((each) => each === named);
  const assumed = assumptions.find((each) => each === reckoned);
  if (!unit || !indicatorById(column) || (reckoned !== undefined && !assumed)) return null;
  return { unit, code, indicator: column, ...(sign && { snapshot: table }), ...(since && { since }), ...(assumed && { assumed }) };
}
