import type { Replacement } from '../text/edits.js';
import { findWraps } from './breaks.js';
import { LineEnd, startOfSpace } from './line-end.js';

const SPACE = 32;
const BREAK = 10;

/** The line ends of a text in which a line end is `\n` and other white space is a space. */
function lineEnds(text: string): readonly LineEnd[] {
  const ends: LineEnd[] = [];
  let from = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
    const start = startOfSpace(text, from, at);
    let end = at + 1;
    let blank = false;
    for (; text.charCodeAt(end) === SPACE || text.charCodeAt(end) === BREAK; end++) {
      if (text.charCodeAt(end) === BREAK) blank = true;
    }
    ends.push(new LineEnd(text, from, start, end, blank));
    from = end;
  }
  return ends;
}

/**
 * A line end that only wraps a paragraph becomes a space, one that ends it a lone `\n`. Where only the empty line tells
 * that the paragraph ended, it stays: `\n\n`.
 * @param fixed offsets of line ends that wrap nothing: the edges of cells and blocks, rising
 */
export function joinLines(text: string, fixed: readonly number[]): readonly Replacement[] {
  const ends = lineEnds(text);
  const wraps = findWraps(fixed.length === 0 ? ends : withoutFixed(ends, fixed));
  const found: Replacement[] = [];
  for (const line of ends) {
    const { start, end } = line;
    const by = !wraps.has(line) ? '\n' : line.blank ? '\n\n' : isRange(line) ? '' : ' ';
    if (end - start !== by.length || !text.startsWith(by, start)) found.push({ start, end, by });
  }
  return found;
}

function withoutFixed(ends: readonly LineEnd[], fixed: readonly number[]): readonly LineEnd[] {
  let next = 0;
  return ends.filter(({ start, end }) => {
    while (next < fixed.length && fixed[next]! < start) next++;
    return next === fixed.length || fixed[next]! >= end;
  });
}

/** A range over two lines (`2020-`, `2025`) is one, so is a word with a hyphen of its own (`vắc-`, `xin`). */
function isRange({ before, after }: LineEnd): boolean {
  return /[\p{L}\d]-$/u.test(before.slice(-2)) && /^[\p{L}\d]/u.test(after);
}
