import { countUpTo } from './search.js';

// brat counts code points, JavaScript UTF-16 units: they differ after the first character beyond U+FFFF.

/** Turns offsets of a text into counts of code points. */
export function toCodePoints(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index);
  return offset => offset - countUpTo(pairs, offset - 1);
}

/** Turns counts of code points into offsets of a text; undefined past the end. */
export function fromCodePoints(text: string): (points: number) => number | undefined {
  if (!/[\ud800-\udbff]/.test(text)) return points => (points <= text.length ? points : undefined);
  const offsets: number[] = [];
  let at = 0;
  for (const char of text) {
    offsets.push(at);
    at += char.length;
  }
  offsets.push(at);
  return points => offsets[points];
}
