import type { Chunk } from './chunk.js';

/** The brackets of one sentence that are closed again. */
export interface Brackets {
  /** The closed bracket of each open one, in the order in which they are closed. */
  readonly closes: ReadonlyMap<number, number>;
  /** The open bracket of each closed one. */
  readonly opens: ReadonlyMap<number, number>;
  /** The open brackets with a figure before their closed one. */
  readonly withFigure: ReadonlySet<number>;
}

/** No bracket is longer than this many chunks. */
const REACH = 48;
const NO_BRACKETS: Brackets = { closes: new Map(), opens: new Map(), withFigure: new Set() };

/** Pairs the brackets of a sentence, one within another too; in time linear in its length. */
export function pairBrackets(chunks: readonly Chunk[]): Brackets {
  if (!chunks.some(({ role }) => role === 'close')) return NO_BRACKETS;
  const closes = new Map<number, number>();
  const opens = new Map<number, number>();
  const withFigure = new Set<number>();
  const opened: number[] = [];
  let figure = -1;
  for (const [at, { role }] of chunks.entries()) {
    if (role === 'figure') figure = at;
    else if (role === 'open') opened.push(at);
    else if (role === 'close') {
      const start = opened.pop();
      if (start === undefined || at - start > REACH) continue;
      opens.set(at, start);
      closes.set(start, at);
      if (figure > start) withFigure.add(start);
    }
  }
  return { closes, opens, withFigure };
}
