import { countUpTo } from '../model/search.js';
import { type TextSpan, textSpan } from '../model/span.js';
import type { Sentences } from '../model/text.js';
import { endOfMarks, endsSentence } from './sentence-ends.js';

const BREAK = 10;
const EXCLAMATION = 33;
const DOT = 46;
const QUESTION = 63;
const ELLIPSIS = 0x2026;

class SentenceList implements Sentences {
  constructor(
    readonly text: string,
    readonly starts: readonly number[],
  ) {}

  get count(): number {
    return this.starts.length;
  }

  indexAt(offset: number): number {
    return Math.max(0, countUpTo(this.starts, offset) - 1);
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
  return unit === 32 || unit === BREAK;
}

/** Splits a normalised text into sentences; a paragraph end always ends one. */
export function splitSentences(text: string, lower: string): Sentences {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== BREAK && unit !== DOT && unit !== ELLIPSIS && unit !== EXCLAMATION && unit !== QUESTION) continue;
    const end = unit === BREAK ? endOfBreaks(text, at) : endOfMarks(text, at);
    const start = starts.at(-1)!;
    if (end < text.length && (unit === BREAK || endsSentence(text, lower, start, at, end))) starts.push(end);
    at = end - 1;
  }
  return new SentenceList(text, starts);
}

function endOfBreaks(text: string, at: number): number {
  let end = at + 1;
  while (text.charCodeAt(end) === BREAK) end++;
  return end;
}
