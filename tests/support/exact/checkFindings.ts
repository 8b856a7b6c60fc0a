import { findingsOf } from '../../../src/model/findings/findingsOf.ts';
import { runsText } from '../../../src/i18n/runsText.ts';
import { headline } from '../../../src/model/findings/headline.ts';
import { members } from './exactCatalog.ts';
import { isFew } from './exactTexts.ts';
import { exactValue, type ExactUnit } from './exactUnits.ts';
import { oneOf, wellWritten } from './oneOf.ts';
import { nameOf, type PageView } from './pageView.ts';
import { absolute, compare, divide, rational, subtract, sum, type Rational } from './Rational.ts';
import { asCount, asShare, asWhole, inPoints, writeExactly } from './writeExactly.ts';

interface Said {
  readonly view: PageView;
  readonly whole: ExactUnit;
  readonly wholeBefore: ExactUnit | null;
}
/** What a sentence must say in its gaps, in their order; each gap may be written in one way or, near a half, in two. */
type Gaps = readonly (readonly string[])[];
interface Sentence {
  readonly form: RegExp;
  readonly gaps: (said: Said, match: RegExpExecArray) => Gaps | null;
}

const share = (unit: ExactUnit | null | undefined): Rational | null => (unit ? exactValue(unit, 'vacancy-share') : null);
const tenths = (value: Rational): readonly string[] => writeExactly(absolute(value), { decimals: 1 });
const municipalityBefore = ({ view }: Said, code: string): ExactUnit | undefined => view.unitsBefore?.get(`municipality ${code}`);
const words = [
  '',
  'én kommune',
  'to kommuner',
  'tre kommuner',
  'fire kommuner',
  'fem kommuner',
  'seks kommuner',
  'syv kommuner',
  'otte kommuner',
];

/** The one with the highest value among those of ten capacities and more. */
function most(
  { view }: Said,
  valueOf: (code: string, unit: ExactUnit) => Rational | null,
  few: (code: string, unit: ExactUnit) => boolean,
) {
  const valued = [...view.inside].map(([code, unit]) => ({ code, unit, value: valueOf(code, unit)! }));
  const larger = valued.filter(({ code, unit }) => !few(code, unit)).sort((a, b) => compare(b.value, a.value));
  const first = larger[0]!;
  const isBeaten = valued.some(({ code, unit, value }) => few(code, unit) && compare(value, first.value) >= 0);
  return { ...first, among: isBeaten ? ' blandt kommuner med mindst 10 kapaciteter' : '' };
}

function changeGaps(then: ExactUnit | null | undefined, now: ExactUnit): Gaps | null {
  const [before, after] = [share(then), share(now)];
  if (!then || !before || !after) return null;
  const apart = subtract(after, before)!;
  const counts = [then.vacant, then.capacity, now.vacant, now.capacity].map((count) => asCount(count!));
  return [[apart.above > 0n ? 'steget' : 'faldet'], inPoints(absolute(apart)), ...counts];
}

const spread = ({ view }: Said, sign: 1 | -1): { readonly total: readonly string[]; readonly count: string } => {
  const balances = [...view.inside.values()].map((unit) => exactValue(unit, 'balance-against-norm')!);
  const found = balances.filter((balance) => compare(balance, rational(0n)) === sign);
  return { total: tenths(sum(found) ?? rational(0n)), count: words[found.length]! };
};
const balanceOf = ({ whole }: Said): Rational => exactValue(whole, 'balance-against-norm')!;
const normOf = ({ whole }: Said): readonly string[] =>
  whole.norm ? asWhole(whole.norm).map((norm) => `normen på ${norm}`) : ['kommunernes egne normer'];
const parts = ({ whole, view }: Said): readonly Rational[] => {
  const region = view.units.get(`region ${view.region}`)!;
  return [divide(whole.capacity, region.capacity)!, divide(whole.vacant, region.vacant)!];
};

const number = '(\\d+(?:\\.\\d{3})*(?:,\\d+)?)';
const percent = `${number.slice(0, -1)}\u202f%)`;
const change = `(steget|faldet) ${number} procentpoint, fra ${number} af ${number} til ${number} af ${number}`;
const breaks = '(?: \\(databrud imellem: .+\\))?';
const form = (text: string): RegExp => new RegExp(`^${text}$`);

/** Every sentence there is. One that is none of these fails: a new one is checked, or not said. */
const sentences: readonly Sentence[] = [
  {
    form: form(`Område \\w+ har ${percent} af regionens lægekapaciteter, men (?:kun )?${percent} af de ubesatte\\.?`),
    gaps: (said, [, capacity]) => parts(said).map((part) => asShare(part, (/,(\d+)/.exec(capacity!)?.[1] ?? '').length)),
  },
  {
    form: form(`Intet stikker ud: Område \\w+ har ${percent} af regionens lægekapaciteter og ${percent} af de ubesatte\\.?`),
    gaps: (said) => parts(said).map((part) => asShare(part, 0)),
  },
  {
    form: form(`${number} af ${number} (?:lægekapaciteter i Område .+|kapaciteter) står (ubesat(?:te)?)\\.?`),
    gaps: ({ whole }) => [
      asCount(whole.vacant!),
      asCount(whole.capacity!),
      [compare(whole.vacant!, rational(1n)) === 0 ? 'ubesat' : 'ubesatte'],
    ],
  },
  {
    form: form(`Alle ${number} lægekapaciteter i Område .+ er besat\\.?`),
    gaps: ({ whole }) => (whole.vacant?.above === 0n ? [asCount(whole.capacity!)] : null),
  },
  {
    form: form('Den ene lægekapacitet i Område .+ er besat\\.?'),
    gaps: ({ whole }) => (whole.vacant?.above === 0n && compare(whole.capacity!, rational(1n)) === 0 ? [] : null),
  },
  { form: form('Der er ingen lægekapaciteter i Område .+'), gaps: ({ whole }) => (whole.capacity?.above === 0n ? [] : null) },
  {
    form: form('Tabellen oplyser ikke alle tal for Område .+'),
    gaps: ({ whole }) => (whole.capacity === null || whole.vacant === null ? [] : null),
  },
  {
    form: form(`Uden Område \\w+ ville regionens andel være ${percent} mod ${percent}\\.`),
    gaps: ({ view }) => [`rest-of-region ${view.group}`, `region ${view.region}`].map((id) => asShare(share(view.units.get(id))!, 1)),
  },
  {
    form: form(`Mod (.+) mangler der ${number} kapaciteter(?: i Område .+)?\\.?`),
    gaps: (said) => (balanceOf(said).above < 0n ? [normOf(said), tenths(balanceOf(said))] : null),
  },
  {
    form: form(
      `Mod (.+) mangler der ${number} kapaciteter; de ${number} i overskud i (.+) dækker ikke de ${number}, der mangler i (.+)\\.`,
    ),
    gaps: (said) => {
      const [lacking, spare] = [spread(said, -1), spread(said, 1)];
      return balanceOf(said).above < 0n
        ? [normOf(said), tenths(balanceOf(said)), spare.total, [spare.count], lacking.total, [lacking.count]]
        : null;
    },
  },
  {
    form: form(`Mod (.+) er der samlet ${number} kapaciteter i overskud, men de dækker ikke de ${number}, der mangler i (.+)\\.`),
    gaps: (said) => {
      const lacking = spread(said, -1);
      return balanceOf(said).above > 0n ? [normOf(said), tenths(balanceOf(said)), lacking.total, [lacking.count]] : null;
    },
  },
  {
    form: form(`Mod (.+) går det samlet op, men der mangler ${number} kapaciteter i (.+)\\.`),
    gaps: (said) => {
      const lacking = spread(said, -1);
      return tenths(balanceOf(said)).includes('0,0') ? [normOf(said), lacking.total, [lacking.count]] : null;
    },
  },
  {
    form: form(
      `Flest sikrede pr\\. besat kapacitet i Område \\w+( blandt .+ kapaciteter)? har (.+): ${number} \\(${number} sikrede, ${number} besatte?\\)\\.?`,
    ),
    gaps: (said) => {
      const { among, code, value, unit } = most(
        said,
        (_, each) => exactValue(each, 'insured-per-filled'),
        (_, each) => isFew(each),
      );
      return [[among], [nameOf(code)], asWhole(value), asWhole(unit.insured!), asCount(unit.filled!)];
    },
  },
  { form: form(`Siden [^,]+ er andelen ubesatte ${change}${breaks}\\.`), gaps: ({ whole, wholeBefore }) => changeGaps(wholeBefore, whole) },
  { form: form(`Andelen ubesatte i Område .+ er siden .+ ${change}`), gaps: ({ whole, wholeBefore }) => changeGaps(wholeBefore, whole) },
  {
    form: form(`Størst ændring siden \\d+\\. [a-z]+ \\d+( blandt .+ kapaciteter)? har (.+): andelen ubesatte er ${change}${breaks}\\.?`),
    gaps: (said) => {
      const few = (code: string, unit: ExactUnit): boolean => isFew(unit) || isFew(municipalityBefore(said, code)!);
      const found = most(said, (code, unit) => absolute(subtract(share(unit), share(municipalityBefore(said, code)))!), few);
      const gaps = changeGaps(municipalityBefore(said, found.code), found.unit);
      return gaps && [[found.among], [nameOf(found.code)], ...gaps];
    },
  },
  {
    form: form(
      `(?:Tallene dækker ${number} af|Diagrammer og tabeller viser de ${number} af) Område \\w+’? ${number} kommuner(?:, der er tal for)?\\.`,
    ),
    gaps: ({ view }) => [[String(view.inside.size), ''], [String(view.inside.size), ''], [String(members[view.group]!.length)]],
  },
  {
    form: form('Der mangler tal for (.+?)(; derfor vises ingen samlet andel)?\\.'),
    gaps: ({ view, whole }) => {
      const lacking = [...view.inside]
        .filter(([, unit]) => [unit.insured, unit.capacity, unit.vacant].includes(null))
        .map(([code]) => nameOf(code));
      const names = lacking.length > 3 ? words[lacking.length]! : lacking.join(', ').replace(/, ([^,]+)$/, ' og $1');
      return [[names], [whole.capacity === null || whole.vacant === null ? '; derfor vises ingen samlet andel' : '']];
    },
  },
  {
    form: form('Område .+ har så få kapaciteter, at én mere eller færre flytter tallene meget\\.'),
    gaps: ({ whole }) => (isFew(whole) ? [] : null),
  },
  {
    form: form('(.+) har under 10 kapaciteter; én mere eller færre flytter (kommunens|deres) tal meget\\.'),
    gaps: ({ view }) => {
      const few = [...view.inside].filter(([, unit]) => isFew(unit)).map(([code]) => nameOf(code));
      return [
        [
          few.length > 3
            ? words[few.length]!.replace(/^./, (first) => first.toUpperCase())
            : few.join(', ').replace(/, ([^,]+)$/, ' og $1'),
        ],
        [few.length === 1 ? 'kommunens' : 'deres'],
      ];
    },
  },
  {
    form: form('Tallene pr\\. .+ dækker ikke det samme som disse, så en samlet ændring vises ikke\\.'),
    gaps: ({ view, whole, wholeBefore }) => {
      const before = [...(view.unitsBefore?.keys() ?? [])].filter((id) =>
        members[view.group]!.some((code) => id === `municipality ${code}`),
      );
      const now = [...view.inside.keys()].map((code) => `municipality ${code}`);
      const isSame = whole.members !== null && wholeBefore?.members !== null && before.sort().join() === now.sort().join();
      return isSame || (whole.members === null && wholeBefore?.members === null) ? null : [];
    },
  },
];

function checkSentence(text: string, said: Said): void {
  if (/^\p{Ll}/u.test(text)) throw new Error(`A sentence that begins small: ${text}`);
  for (const { form: shape, gaps } of sentences) {
    const match = shape.exec(text);
    const expected = match && gaps(said, match);
    if (!match || !expected) continue;
    expected.forEach((right, index) => oneOf(match[index + 1] ?? '', right, text));
    return;
  }
  throw new Error(`A sentence that does not hold, or that nobody checks: ${text}`);
}

const speaksFor = (units: ReadonlyMap<string, ExactUnit>, { group, region }: PageView): ExactUnit => {
  const published = region === group ? units.get(`region ${group}`) : undefined;
  return published?.members === null ? published : units.get(`group ${group}`)!;
};

/** Every sentence that is found, shown or not, against an exact recomputation. @throws On the first that does not hold. */
export function checkFindings(view: PageView): void {
  const said: Said = {
    view,
    whole: speaksFor(view.units, view),
    wholeBefore: view.unitsBefore && speaksFor(view.unitsBefore, view),
  };
  const found = findingsOf(view.coverage, view.history);
  for (const { runs, beside } of found) {
    checkSentence(runsText(beside), said);
    if (runs.length > 0) checkSentence(runsText(runs), said);
  }
  const shown = headline(view.coverage, view.history);
  wellWritten(shown);
  if (shown.runs.length === 0 || shown.lede.length > 3) throw new Error(`${shown.lede.length} sentences beside ${shown.runs.length} runs`);
  const nothing = found.some(({ beside }) => runsText(beside).startsWith('Intet stikker ud'));
  if (nothing && found.some(({ weight }) => weight.kind === 'sticks-out')) throw new Error('Something sticks out where nothing does');
}
