import { balanceAgainstNorm } from './balanceAgainstNorm.ts';
import { capacity } from './capacity.ts';
import { extraLoad } from './extraLoad.ts';
import { filled } from './filled.ts';
import type { Indicator } from './Indicator.ts';
import { insured } from './insured.ts';
import { insuredPerCapacity } from './insuredPerCapacity.ts';
import { insuredPerFilled } from './insuredPerFilled.ts';
import { shareOfRegionCapacity } from './shareOfRegionCapacity.ts';
import { shareOfRegionVacant } from './shareOfRegionVacant.ts';
import { vacancyShare } from './vacancyShare.ts';
import { vacant } from './vacant.ts';

/** Every indicator, in the order of the tables in meeting minutes, then those the minutes do not print. To add one: declare it and list it here. */
export const allIndicators: readonly Indicator[] = [
  insured,
  capacity,
  vacant,
  vacancyShare,
  filled,
  insuredPerCapacity,
  insuredPerFilled,
  extraLoad,
  balanceAgainstNorm,
  shareOfRegionCapacity,
  shareOfRegionVacant,
];
