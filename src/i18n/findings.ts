import { type Among, whoAmong, isAmongAll } from './among.ts';
import { inArea } from './inArea.ts';
import type { EmphasisedMessage, Message, Text } from './Text.ts';
import { numberWord } from './formatNumber.ts';
import { genitive } from './genitive.ts';

/** All values arrive written: the sentences choose words, not digits. */
export const findings = {
  concentration: {
    da: (v) => [
      { text: `${v.area} har ${v.capacityShare} af regionens lægekapaciteter, men ${v.fewer ? 'kun ' : ''}` },
      { text: `${v.vacantShare} af de ubesatte`, emphasised: true },
    ],
    en: (v) => [
      { text: `${v.area} has ${v.capacityShare} of the region’s GP capacities, but ${v.fewer ? 'only ' : ''}` },
      { text: `${v.vacantShare} of the vacant ones`, emphasised: true },
    ],
  } satisfies EmphasisedMessage<{ area: string; capacityShare: string; vacantShare: string; fewer: boolean }>,
  nothingSticksOut: {
    da: (v) => [
      {
        text: `Intet stikker ud: ${v.area} har ${v.capacityShare} af regionens lægekapaciteter og ${v.vacantShare} af de ubesatte`,
      },
    ],
    en: (v) => [
      {
        text: `Nothing sticks out: ${v.area} has ${v.capacityShare} of the region’s GP capacities and ${v.vacantShare} of the vacant ones`,
      },
    ],
  } satisfies EmphasisedMessage<{ area: string; capacityShare: string; vacantShare: string }>,
  noneVacant: {
    da: (v) => [
      {
        text: v.one ? `Den ene lægekapacitet ${inArea(v.area)} er besat` : `Alle ${v.capacity} lægekapaciteter ${inArea(v.area)} er besat`,
      },
    ],
    en: (v) => [{ text: v.one ? `The one GP capacity in ${v.area} is filled` : `All ${v.capacity} GP capacities in ${v.area} are filled` }],
  } satisfies EmphasisedMessage<{ area: string; capacity: string; one: boolean }>,
  someVacant: {
    da: (v) => [
      { text: `${v.vacant} af ${v.capacity}`, emphasised: true },
      { text: ` lægekapaciteter ${inArea(v.area)} står ${v.one ? 'ubesat' : 'ubesatte'}` },
    ],
    en: (v) => [
      { text: `${v.vacant} of ${v.capacity}`, emphasised: true },
      { text: ` GP capacities in ${v.area} ${v.one ? 'is' : 'are'} vacant` },
    ],
  } satisfies EmphasisedMessage<{ area: string; vacant: string; capacity: string; one: boolean }>,
  unknownVacancies: {
    da: (v) => [{ text: `Tabellen oplyser ikke alle tal for ${v.area}` }],
    en: (v) => [{ text: `The table does not give all counts for ${v.area}` }],
  } satisfies EmphasisedMessage<{ area: string }>,
  noCapacities: {
    da: (v) => [{ text: `Der er ingen lægekapaciteter ${inArea(v.area)}` }],
    en: (v) => [{ text: `There are no GP capacities in ${v.area}` }],
  } satisfies EmphasisedMessage<{ area: string }>,
  vacantOfCapacity: {
    da: (v) => [
      { text: `${v.vacant} af ${v.capacity}`, emphasised: true },
      { text: ` kapaciteter står ${v.one ? 'ubesat' : 'ubesatte'}.` },
    ],
    en: (v) => [{ text: `${v.vacant} of ${v.capacity}`, emphasised: true }, { text: ` capacities ${v.one ? 'is' : 'are'} vacant.` }],
  } satisfies EmphasisedMessage<{ vacant: string; capacity: string; one: boolean }>,
  withoutTheGroup: {
    da: (v) => [{ text: `Uden ${v.area} ville regionens andel være ` }, { text: v.rest, emphasised: true }, { text: ` mod ${v.region}.` }],
    en: (v) => [
      { text: `Without ${v.area} the region’s share would be ` },
      { text: v.rest, emphasised: true },
      { text: ` rather than ${v.region}.` },
    ],
  } satisfies EmphasisedMessage<{ area: string; rest: string; region: string }>,
  partlyCovered: {
    da: (v) => `Tallene dækker ${v.covered} af ${genitive(v.area, 'da')} ${v.members} kommuner.`,
    en: (v) => `The figures cover ${v.covered} of the ${v.members} municipalities in ${v.area}.`,
  } satisfies Message<{ area: string; covered: string; members: string }>,
  chartsCover: {
    da: (v) => `Diagrammer og tabeller viser de ${v.covered} af ${genitive(v.area, 'da')} ${v.members} kommuner, der er tal for.`,
    en: (v) => `Charts and tables show the ${v.covered} of ${v.members} municipalities in ${v.area} that have figures.`,
  } satisfies Message<{ area: string; covered: string; members: string }>,
  missingCounts: {
    da: (v) => `Der mangler tal for ${v.names}${v.pooled ? '' : '; derfor vises ingen samlet andel'}.`,
    en: (v) => `Counts are missing for ${v.names}${v.pooled ? '' : ', so no pooled share is shown'}.`,
  } satisfies Message<{ names: string; pooled: boolean }>,
  fewInGroup: {
    da: (v) => `${v.area} har så få kapaciteter, at én mere eller færre flytter tallene meget.`,
    en: (v) => `${v.area} has so few capacities that one more or fewer moves the figures a lot.`,
  } satisfies Message<{ area: string }>,
  fewIn: {
    da: (v) => `${v.names} har under 10 kapaciteter; én mere eller færre flytter ${v.one ? 'kommunens' : 'deres'} tal meget.`,
    en: (v) =>
      `${v.names} ${v.one ? 'has' : 'have'} fewer than 10 capacities; one more or fewer moves ${v.one ? 'its' : 'their'} figures a lot.`,
  } satisfies Message<{ names: string; one: boolean }>,
  municipalities: { da: (v) => `${v.count} kommuner`, en: (v) => `${v.count} municipalities` } satisfies Message<{ count: string }>,
  carriesMore: {
    da: (v) => {
      if (v.of === 1)
        return `Hver besat kapacitet ${inArea(v.first)} bærer ${v.readsAlike ? 'lige så mange sikrede som' : `${v.above === 1 ? 'flere' : 'færre'} sikrede end`} ${v.than}`;
      const who =
        v.above === 0
          ? `ingen af de ${numberWord(v.of, 'da')}`
          : `${v.above === v.of ? 'alle' : `${numberWord(v.above, 'da')} af`} ${numberWord(v.of, 'da')}`;
      return `I ${who} kommuner${v.some ? ', der kan sammenlignes,' : ''} bærer hver besat kapacitet flere sikrede end ${v.than}`;
    },
    en: (v) => {
      if (v.of === 1)
        return `Each filled capacity in ${v.first} carries ${v.readsAlike ? 'as many insured persons as' : `${v.above === 1 ? 'more' : 'fewer'} insured persons than`} ${v.than}`;
      const who = v.above === v.of ? `all ${numberWord(v.of, 'en')}` : `${numberWord(v.above, 'en')} of ${numberWord(v.of, 'en')}`;
      return `In ${who} municipalities${v.some ? ' that can be compared' : ''} each filled capacity carries more insured persons than ${v.than}`;
    },
  } satisfies Message<{ above: number; of: number; some: boolean; readsAlike: boolean; first: string; than: string }>,
  coverageUncompared: {
    da: (v) => `Kapaciteter og sikrede pr. besat kapacitet ${inArea(v.area)}`,
    en: (v) => `Capacities and insured per filled capacity in ${v.area}`,
  } satisfies Message<{ area: string }>,
  ranked: {
    da: (v) =>
      `${v.indicator}: ${v.top} ligger ${v.lowest ? 'lavest' : 'højest'}${isAmongAll(v.among) ? '' : ` blandt kommuner${whoAmong.da(v.among)}`} med ${v.value}`,
    en: (v) =>
      `${v.indicator}: ${v.top} is ${v.lowest ? 'lowest' : 'highest'}${isAmongAll(v.among) ? '' : ` among municipalities${whoAmong.en(v.among)},`} at ${v.value}`,
  } satisfies Message<{ lowest: boolean; among: Among; indicator: string; top: string; value: string }>,
  rankedAlone: {
    da: (v) => `${v.indicator}: ${v.top} ligger på ${v.value}`,
    en: (v) => `${v.indicator}: ${v.top} is at ${v.value}`,
  } satisfies Message<{ indicator: string; top: string; value: string }>,
  rankedTie: {
    da: (v) =>
      `${v.indicator}: ${v.count} kommuner ligger ${v.lowest ? 'lavest' : 'højest'}${isAmongAll(v.among) ? '' : ` blandt dem${whoAmong.da(v.among)}`} med ${v.value}`,
    en: (v) =>
      `${v.indicator}: ${v.count} municipalities are ${v.lowest ? 'lowest' : 'highest'}${isAmongAll(v.among) ? '' : ` among those${whoAmong.en(v.among)},`} at ${v.value}`,
  } satisfies Message<{ lowest: boolean; among: Among; indicator: string; count: string; value: string }>,
  /** Nobody is higher than another. */
  rankedAlike: {
    da: (v) => `${v.indicator}: alle ${v.count} kommuner${whoAmong.da(v.among)} ligger på ${v.value}`,
    en: (v) => `${v.indicator}: all ${v.count} municipalities${whoAmong.en(v.among)} are at ${v.value}`,
  } satisfies Message<{ among: Among; indicator: string; count: string; value: string }>,
  smallNumber: {
    da: (v) => `få kapaciteter: én ubesat${v.more ? ' mere' : ''} ville give ${v.perFilled}`,
    en: (v) => `few capacities: one ${v.more ? 'more vacant' : 'vacancy'} would give ${v.perFilled}`,
  } satisfies Message<{ more: boolean; perFilled: string }>,
  smallNumberShare: {
    da: (v) => `få kapaciteter: én ubesat${v.more ? ' mere' : ''} ville give ${v.share}`,
    en: (v) => `few capacities: one ${v.more ? 'more vacant' : 'vacancy'} would give ${v.share}`,
  } satisfies Message<{ more: boolean; share: string }>,
  fewCapacities: { da: 'få kapaciteter', en: 'few capacities' } satisfies Text,
} as const;
