import { type TextSpan, textSpan } from '../model/span.js';
import type { Sentences } from '../model/text.js';

/** An end mark, closing quotes after it, then a space; or a paragraph end. */
const END = /[.!?…]+["”’)\]]*(?= )|\n+/g;

/** Short forms before a full stop that ends no sentence: `TS.`, `TP.`, `Th.S`, initials, list numbers. */
const ABBREVIATION =
  /(?:^|[^\p{L}\p{N}])(?:th\.?s|ts|bs|bsck\p{L}*|ck\p{L}*|pgs|gs|ds|cn|đd|ktv|ttưt|ttnd|tp|tx|tt|q|p|h|đ\/c|đc|st|tr|vd|v\.v|ths|mr|ms|dr|\p{L}|\d{1,2})$/u;

class SentenceList implements Sentences {
  constructor(
    readonly text: string,
    readonly starts: readonly number[],
  ) {}

  get count(): number {
    return this.starts.length;
  }

  indexAt(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  get(index: number): TextSpan {
    let start = this.starts[index] ?? 0;
    let end = this.starts[index + 1] ?? this.text.length;
    while (start < end && isSpace(this.text.charCodeAt(start))) start++;
    while (end > start && isSpace(this.text.charCodeAt(end - 1))) end--;
    return textSpan(start, end);
  }

  at(offset: number): TextSpan {
    return this.get(this.indexAt(offset));
  }
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 10;
}

/** Splits a normalised text into sentences; a paragraph end always ends one. */
export function splitSentences(text: string, lower: string): Sentences {
  const starts = [0];
  END.lastIndex = 0;
  for (let match = END.exec(text); match !== null; match = END.exec(text)) {
    const end = match.index + match[0].length;
    if (text[match.index] === '.' && ABBREVIATION.test(lower.slice(Math.max(0, match.index - 12), match.index)))
      continue;
    if (end < text.length) starts.push(end);
  }
  return new SentenceList(text, starts);
}
