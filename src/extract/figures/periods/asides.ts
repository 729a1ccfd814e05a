import type { Clause } from '../clause/clause.js';

/** The brackets of one sentence, by chunk. */
export interface Asides {
  /** The open bracket of each closed one. */
  readonly open: ReadonlyMap<number, number>;
  /** The closed bracket of each open one. */
  readonly close: ReadonlyMap<number, number>;
  /** The open brackets with a figure before their closed one. */
  readonly withFigure: ReadonlySet<number>;
  /** Dates in a bracket that holds a figure or stands after one: they serve that figure alone. */
  readonly dates: ReadonlySet<number>;
}

/** No bracket is longer than this many chunks. */
const REACH = 48;

/** Finds the brackets of a sentence that are closed again; in time linear in its length. */
export function readAsides(clause: Clause): Asides {
  const open = new Map<number, number>();
  const close = new Map<number, number>();
  const withFigure = new Set<number>();
  const dates = new Set<number>();
  const opened: number[] = [];
  let figure = -1;
  for (let at = 0; at < clause.chunks.length; at++) {
    const role = clause.role(at);
    if (role === 'figure') figure = at;
    else if (role === 'open') opened.push(at);
    else if (role === 'close') {
      const start = opened.pop();
      if (start === undefined || at - start > REACH) continue;
      open.set(at, start);
      close.set(start, at);
      if (figure > start) withFigure.add(start);
      // `Trong kỳ (từ 1/3 đến 31/5) có 20 ca`: the bracket before the first figure says when.
      if (figure >= 0) for (let next = start + 1; next < at; next++) if (clause.role(next) === 'date') dates.add(next);
    }
  }
  return { open, close, withFigure, dates };
}
