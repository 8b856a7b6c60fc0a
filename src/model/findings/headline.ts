import type { CoverageRow } from '../../database/queries/figures.ts';
import { findings } from '../../i18n/findings.ts';
import { formatCount, formatShare } from '../../i18n/formatNumber.ts';
import type { Run } from '../../i18n/Text.ts';
import { concentration } from './concentration.ts';
import { groupRow, municipalityRows, unitRow, type Coverage } from '../Coverage.ts';
import { scope } from '../scope.ts';

/** What the page says first: one sentence with the part that sticks out, and what a reader needs beside it. */
export interface Headline {
  readonly runs: readonly Run[];
  readonly lede: readonly string[];
}

function sentence(coverage: Coverage, group: CoverageRow): readonly Run[] {
  const { language } = coverage;
  const area = group.unit === 'region' ? coverage.group.name : scope(coverage);
  const { capacity, vacant } = group;
  if (capacity === null || vacant === null || capacity === 0) return findings.unknownVacancies[language]({ area });
  const parts = concentration(coverage);
  if (parts) {
    const values = {
      area,
      capacityShare: formatShare(parts.ofCapacity, language, { decimals: 0 }),
      vacantShare: formatShare(parts.ofVacant, language, { decimals: 0 }),
    };
    return parts.sticksOut === 'no' ? findings.nothingSticksOut[language](values) : findings.concentration[language](values);
  }
  if (vacant === 0) return findings.noneVacant[language]({ area, capacity: formatCount(capacity, language), one: capacity === 1 });
  return findings.someVacant[language]({
    area,
    vacant: formatCount(vacant, language),
    capacity: formatCount(capacity, language),
    one: vacant === 1,
  });
}

function lede(coverage: Coverage, group: CoverageRow): readonly string[] {
  const { language } = coverage;
  const sentences: string[] = [];
  const { capacity, vacant } = group;
  if (capacity !== null && vacant !== null && concentration(coverage)) {
    sentences.push(
      findings.vacantOfCapacity[language]({
        vacant: formatCount(vacant, language),
        capacity: formatCount(capacity, language),
        one: vacant === 1,
      }),
    );
  }
  const rest = unitRow(coverage, 'rest-of-region')?.indicators['vacancy-share'] ?? null;
  const region = unitRow(coverage, 'region')?.indicators['vacancy-share'] ?? null;
  if (rest !== null && region !== null) {
    sentences.push(
      findings.withoutTheGroup[language]({
        area: coverage.group.name,
        rest: formatShare(rest, language, { decimals: 1 }),
        region: formatShare(region, language, { decimals: 1 }),
      }),
    );
  }
  const incomplete = municipalityRows(coverage).filter((row) => row.insured === null || row.capacity === null || row.vacant === null);
  if (incomplete.length > 0) {
    sentences.push(findings.missingCounts[language]({ names: incomplete.map((row) => coverage.nameOf(row.code)).join(', ') }));
  }
  const rows = unitRow(coverage, 'group');
  if (rows && rows.members !== null && rows.covered !== null && rows.covered < rows.members) {
    const values = {
      area: coverage.group.name,
      covered: formatCount(rows.covered, language),
      members: formatCount(rows.members, language),
    };
    sentences.push(group === rows ? findings.partlyCovered[language](values) : findings.chartsCover[language](values));
  }
  return sentences;
}

/** Says what sticks out in a group, from its numbers: its part of the region's capacities against its part of the vacancies. */
export function headline(coverage: Coverage): Headline {
  const group = groupRow(coverage);
  if (!group) return { runs: findings.unknownVacancies[coverage.language]({ area: coverage.group.name }), lede: [] };
  return { runs: sentence(coverage, group), lede: lede(coverage, group) };
}
