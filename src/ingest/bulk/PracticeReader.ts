import { mayNameWhole, namesWhole, practiceKey } from '../areas/practiceKey.ts';
import type { AreaIndex } from '../areas/AreaIndex.ts';
import type { ReadArea } from './AreaReader.ts';
import type { KnownCell } from './KnownCells.ts';

/** More than there are municipalities: a cell's number times this, plus the municipality's, is a number of both. */
const areaSpan = 1024;

/** Numbers the practices that a chunk's rows are about. */
export class PracticeReader {
  /** The practices met since `begin`, each behind the number of its municipality. */
  practices: string[] = [];
  #numbers = new Map<number, number>();

  constructor(private readonly index: AreaIndex) {}

  begin(): void {
    this.practices = [];
    this.#numbers = new Map();
  }

  /** True when a cell stands for the whole municipality, as "I alt" does. */
  isWhole(cell: KnownCell, area: ReadArea): boolean {
    cell.mayBeWhole ??= mayNameWhole(cell.text);
    return cell.mayBeWhole && namesWhole(cell.text, area.name, this.index);
  }

  /** @param cell What names the practice; never a blank one. @returns Its number among `practices`. */
  read(cell: KnownCell, area: ReadArea): number {
    const both = cell.id * areaSpan + area.number;
    const known = this.#numbers.get(both);
    if (known !== undefined) return known;
    const number = this.practices.push(`${area.number} ${practiceKey(cell.text)}`) - 1;
    this.#numbers.set(both, number);
    return number;
  }
}
