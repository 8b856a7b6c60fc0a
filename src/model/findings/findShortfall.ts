import { balanceAgainstNorm } from '../../domain/indicators/balanceAgainstNorm.ts';
import type { CoverageRow } from '../../database/queries/figures.ts';
import { shortfall } from '../../i18n/shortfall.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { figureRef } from '../calculation/FigureRef.ts';
import { groupRow, isPublished, isWhole, municipalityRows, type Coverage } from '../Coverage.ts';
import { toNineDecimals } from '../difference.ts';
import type { Finding } from './Finding.ts';
import { sticksOut } from './sticksOut.ts';

interface Spread {
  readonly lacking: number;
  readonly lackingIn: number;
  readonly spare: number;
  readonly spareIn: number;
}

/** What the group's municipalities lack and have spare, each kind added up for itself; null unless every one of them is known. */
function spreadOf(coverage: Coverage): Spread | null {
  const balances = municipalityRows(coverage).map((row) => row.indicators[balanceAgainstNorm.id] ?? null);
  const known = balances.filter((balance) => balance !== null);
  if (known.length < balances.length) return null;
  const [short, over] = [known.filter((balance) => balance < 0), known.filter((balance) => balance > 0)];
  const sum = (numbers: readonly number[]): number => Math.abs(toNineDecimals(numbers.reduce((total, number) => total + number, 0)));
  return { lacking: sum(short), lackingIn: short.length, spare: sum(over), spareIn: over.length };
}

function textOf(row: CoverageRow, balance: number, coverage: Coverage): Pick<Finding, 'runs' | 'beside'> | null {
  const { language, group } = coverage;
  const written = (count: number): string => formatNumber(Math.abs(count), language, { decimals: 1 });
  const none = written(0);
  const spread = isPublished(row) ? null : spreadOf(coverage);
  const norm = shortfall.norm[language]({ norm: row.norm === null ? null : formatNumber(row.norm, language, { decimals: 0 }) });
  const values = {
    norm,
    area: group.name,
    count: written(balance),
    lacking: written(spread?.lacking ?? 0),
    lackingIn: spread?.lackingIn ?? 0,
    spare: written(spread?.spare ?? 0),
    spareIn: spread?.spareIn ?? 0,
  };
  if (balance < 0 && values.count !== none) {
    const runs = shortfall.lacking[language](values);
    return { runs, beside: values.spare === none ? shortfall.lackingBeside[language](values) : shortfall.lackingSpread[language](values) };
  }
  if (values.lacking === none) return null;
  return { runs: [], beside: shortfall[values.count === none ? 'evenSpread' : 'spareSpread'][language](values) };
}

/** What the group lacks against the norm of the status date, and how that is spread: what one municipality has spare fills no lack in another. */
export function findShortfall(coverage: Coverage): Finding | null {
  const row = groupRow(coverage);
  const balance = row?.indicators[balanceAgainstNorm.id] ?? null;
  if (!row || balance === null || row.filled === null || !isWhole(row)) return null;
  const text = textOf(row, balance, coverage);
  if (!text) return null;
  const far = balance < 0 && sticksOut(row.filled - balance, row.filled, balance);
  const lacking = balance < 0 ? -balance : (spreadOf(coverage)?.lacking ?? 0);
  return { weight: { kind: far ? 'sticks-out' : 'detail', capacities: lacking }, ...text, figure: figureRef(row, balanceAgainstNorm) };
}
