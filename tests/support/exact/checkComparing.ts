import { dumbbellSpec } from '../../../src/model/compare/dumbbellSpec.ts';
import { funnelView } from '../../../src/model/compare/funnelView.ts';
import { scatterSpec } from '../../../src/model/compare/scatterSpec.ts';
import { exactLimits } from './exactLimits.ts';
import { exactTexts, isFew } from './exactTexts.ts';
import { exactValue, type ExactUnit } from './exactUnits.ts';
import { listed, numberAtStart, oneOf, sameNumber, wellWritten } from './oneOf.ts';
import { nameOf, type PageView } from './pageView.ts';
import { compare, subtract, toNumber, type Rational } from './Rational.ts';
import { asCount } from './writeExactly.ts';

const area = ({ group, inside, coverage }: PageView): string =>
  inside.size === coverage.members.length ? nameOf(group) : `${nameOf(group)} (${inside.size} af ${coverage.members.length} kommuner)`;

/** Nearer than a figure is kept, but not the same: either side would be right. */
const isNear = (a: Rational, b: Rational): boolean => compare(a, b) !== 0 && Math.abs(toNumber(subtract(a, b)!)) < 2e-9;

/** What is told of some municipalities, and whom they are among; `null` stands for what cannot be told of one. */
function toldOf(inside: ReadonlyMap<string, ExactUnit>, is: ReadonlyMap<string, boolean | null>, what: string): string {
  const few = (code: string): boolean => isFew(inside.get(code)!);
  const larger = [...is].some(([code, each]) => each === true && few(code));
  const meant = [...is].filter(([code]) => !larger || !few(code));
  const known = meant.filter(([, each]) => each !== null);
  const codes = known.filter(([code, each]) => each && !few(code)).map(([code]) => code);
  const who = `${larger ? ' med mindst 10 kapaciteter' : ''}${known.length < meant.length ? ', der er tal for,' : ''}`;
  if (codes.length === 0) return `Ingen kommune${who} ligger ${what}`;
  if (codes.length > 3) return `${numberAtStart(codes.length)} af ${known.length} kommuner${who} ligger ${what}`;
  const names = listed(codes.map(nameOf));
  return larger ? `Blandt kommuner med mindst 10 kapaciteter ligger ${names} ${what}` : `${names} ligger ${what}`;
}

function checkScatter(view: PageView): void {
  const { coverage, inside, comparator } = view;
  const spec = scatterSpec(coverage);
  wellWritten(spec);
  const measures = ['vacancy-share', 'insured-per-filled'] as const;
  const against = measures.map((id) => comparator?.valueOf(id) ?? null);
  const above: string[] = [];
  const told = new Map<string, boolean | null>();
  let near = false;
  for (const point of spec.points) {
    const unit = inside.get(point.id)!;
    const [x, y] = measures.map((id) => exactValue(unit, id)) as [Rational | null, Rational | null];
    sameNumber(point.x, x, `scatter ${point.id} x`);
    sameNumber(point.y, y, `scatter ${point.id} y`);
    const [xs, ys] = [exactTexts(unit, measures[0], 0), exactTexts(unit, measures[1], 0)];
    oneOf(point.detail, !x ? xs : !y ? ys : xs.flatMap((one) => ys.map((other) => `${one} · ${other}`)), `scatter ${point.id}`);
    const pairs = [x, y].map((value, index) => [value, against[index]] as const);
    near ||= pairs.some(([value, other]) => value && other && isNear(value, other));
    const isAbove = pairs.every(([value, other]) => value && other) ? pairs.every(([value, other]) => compare(value!, other!) > 0) : null;
    told.set(point.id, isAbove);
    if (!isFew(unit) && isAbove) above.push(point.id);
  }
  if (spec.points.length !== inside.size) throw new Error(`${spec.points.length} dots for ${inside.size} municipalities`);
  if (near) return;
  const name = comparator?.name ?? '';
  const title = against.includes(null)
    ? `Andel ubesatte og sikrede pr. besat kapacitet i ${area(view)}`
    : toldOf(inside, told, `over ${name} i begge mål`);
  oneOf(spec.title, [title], 'title of the scatter');
  const highlighted = spec.points.filter(({ emphasis }) => emphasis === 'highlight').map(({ id }) => id);
  oneOf(highlighted.join(), [above.join()], 'highlighted in the scatter');
}

function checkDumbbell({ coverage, inside }: PageView): void {
  const spec = dumbbellSpec(coverage);
  wellWritten(spec);
  for (const { id, from, to } of spec.rows) {
    const unit = inside.get(id)!;
    for (const [end, indicator] of [[from, 'insured-per-capacity'] as const, [to, 'insured-per-filled'] as const]) {
      sameNumber(end.value, exactValue(unit, indicator), `dumbbell ${id} ${indicator}`);
      oneOf(end.text, exactTexts(unit, indicator, 0), `dumbbell ${id} ${indicator}`);
    }
  }
}

/** The share that the limits lie around, told anew: the comparator's, else the group's own. */
function centreOf({ comparator, units, group, region }: PageView): Rational | null {
  const own = comparator?.valueOf('vacancy-share') ?? null;
  if (own) return own;
  const fallback = [units.get(`group ${group}`), region === null ? undefined : units.get(`region ${region}`), units.get('country dk')];
  const [first] = fallback.filter((unit) => unit !== undefined);
  return first ? exactValue(first, 'vacancy-share') : null;
}

function checkFunnel(view: PageView): void {
  const { coverage, inside } = view;
  const centre = centreOf(view);
  const found = funnelView(coverage);
  if (!centre || !found) {
    if (found || centre) throw new Error(`limits around ${centre && toNumber(centre)}`);
    return;
  }
  const { spec, twin } = found;
  wellWritten([spec, twin]);
  const told = new Map<string, boolean | null>();
  let near = false;
  for (const [index, point] of spec.points.entries()) {
    const unit: ExactUnit = inside.get(point.id)!;
    const share = exactValue(unit, 'vacancy-share');
    sameNumber(point.share, share, `funnel ${point.id}`);
    const counted = share ? asCount(unit.vacant!).flatMap((some) => asCount(unit.capacity!).map((all) => `${some} af ${all}`)) : null;
    oneOf(point.detail, counted ?? exactTexts(unit, 'vacancy-share', 1), `funnel ${point.id}`);
    const capacity = unit.capacity ? toNumber(unit.capacity) : 0;
    told.set(point.id, null);
    if (capacity === 0) continue;
    const limits = exactLimits(toNumber(centre), capacity);
    for (const [side, limit] of limits.entries()) {
      const cell = twin.rows[index]!.cells[3 + side]!;
      if (Math.abs((cell.value ?? NaN) - limit) > 1e-6) throw new Error(`limit of ${point.id}: ${cell.text} for ${limit}`);
    }
    if (!share) continue;
    const value = toNumber(share);
    near ||= limits.some((limit) => Math.abs(limit - value) < 1e-6);
    told.set(point.id, value < limits[0] || value > limits[1]);
  }
  if (near) return;
  oneOf(spec.title, [toldOf(inside, told, 'uden for det, tilfældet alene oftest ville give')], 'title of the funnel');
}

/** The charts that hold municipalities against each other, against an exact recomputation. @throws On the first figure or title that differs. */
export function checkComparing(view: PageView): void {
  checkScatter(view);
  checkDumbbell(view);
  checkFunnel(view);
}
