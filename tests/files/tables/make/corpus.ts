import type { Case } from './Case.ts';
import { casesDialects } from './casesDialects.ts';
import { casesFigures } from './casesFigures.ts';
import { casesFoundFirst } from './casesFoundFirst.ts';
import { casesFoundSecond } from './casesFoundSecond.ts';
import { casesFoundThird } from './casesFoundThird.ts';
import { casesFoundFourth } from './casesFoundFourth.ts';
import { casesLayouts } from './casesLayouts.ts';
import { casesPractices } from './casesPractices.ts';
import { casesRows } from './casesRows.ts';

/** Every file of the corpus. */
export const corpus: readonly Case[] = [...casesDialects, ...casesLayouts, ...casesFigures, ...casesRows, ...casesFoundFirst, ...casesFoundSecond, ...casesFoundThird, ...casesFoundFourth, ...casesPractices];
