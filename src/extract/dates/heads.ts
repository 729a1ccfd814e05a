import { countUpTo } from '../../model/search.js';
import type { Structure } from '../../structure/structure.js';
import { isReportYear } from './calendar.js';
import { bearsYear, lastYear, type Mention } from './stated.js';

/** True where a stretch of the text is the whole of a head of a table, or of one line of it: `2021`, `6 tháng 2021`. */
export function isWholeHead(structure: Structure, start: number, end: number): boolean {
  const cell = structure.cellAt(start);
  if (cell === null || structure.tableAt(structure.blockAt(start))?.isHead(cell) !== true) return false;
  return cell.parts.some(part => part.start === start && part.end === end);
}

/** What the titles over a table say of the year of its heads: `Quý I` under `Kết quả năm 2023`. */
export class YearsOverTables {
  readonly #starts: readonly number[];
  readonly #known = new Map<number, number | null>();

  /** @param mentions in order */
  constructor(
    readonly structure: Structure,
    readonly mentions: readonly Mention[],
  ) {
    this.#starts = mentions.map(({ start }) => start);
  }

  /** The year that the nearest title over the table at an offset bears; null outside tables and where none does. */
  at(offset: number): number | null {
    const block = this.structure.blockAt(offset);
    if (this.structure.blocks[block]?.table == null) return null;
    const known = this.#known.get(block);
    if (known !== undefined) return known;
    let year: number | null = null;
    for (
      let at = this.structure.blocks[block]!.governor;
      at >= 0 && year === null;
      at = this.structure.blocks[at]!.governor
    )
      year = this.#yearIn(this.structure.blocks[at]!.span);
    this.#known.set(block, year);
    return year;
  }

  /** The last year that a stretch of the text bears. */
  #yearIn({ start, end }: { readonly start: number; readonly end: number }): number | null {
    for (let i = countUpTo(this.#starts, end - 1) - 1; i >= 0 && this.mentions[i]!.start >= start; i--) {
      const { stated } = this.mentions[i]!;
      if (!bearsYear(stated) || stated.to === 'open' || stated.from.grain === 'day') continue;
      const year = lastYear(stated)!;
      if (isReportYear(year)) return year;
    }
    return null;
  }
}
