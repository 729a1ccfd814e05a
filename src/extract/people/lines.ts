import { Mark } from '../engine/tokens.js';
import type { PeopleContext } from './context.js';

/** A paragraph outside of tables: tokens `start` to before `end`, without the break. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

const PROSE_TOKENS = 15;

/** The lines of a report, and where its prose ends: what follows are signatures, bylines and the noise of a page. */
export class Lines {
  readonly all: readonly Line[];
  /** Index of the last line that is a sentence of some length. */
  readonly lastProse: number;

  constructor(readonly c: PeopleContext) {
    const { tokens } = c;
    const all: Line[] = [];
    let start = 0;
    let lastProse = -1;
    for (let i = tokens.next(Mark.Break, 0); ; i = tokens.next(Mark.Break, start)) {
      // A cell of a table is no line: a lone name in one is no signature.
      if (i > start && c.article.structure.cellAt(tokens.start(start)) === null) {
        if (i - start > PROSE_TOKENS && this.#endsSentence(i)) lastProse = all.length;
        all.push({ start, end: i });
      }
      if (i >= tokens.count) break;
      start = i + 1;
    }
    this.all = all;
    this.lastProse = lastProse;
  }

  /** True when the line ends like a sentence. */
  endsProse(index: number): boolean {
    const line = this.all[index];
    return line !== undefined && this.#endsSentence(line.end);
  }

  #endsSentence(end: number): boolean {
    return /^[.!?…"”’)/;]$/u.test(this.c.sign(end - 1));
  }
}
