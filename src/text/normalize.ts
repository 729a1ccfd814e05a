import type { RawSpan, TextSpan } from '../model/span.js';
import type { NormalText } from '../model/text.js';
import { type EditMap, rewrite, throughLayers } from './edits.js';

type Step = readonly [pattern: RegExp, replace: (match: RegExpExecArray) => string];

const VOWEL_CLUSTER = 'oa|oe|uy';

/** The steps of normalisation, in order. Each keeps its own way back. */
const STEPS: readonly Step[] = [
  [/[\u200b-\u200d\u2060\ufeff\u00ad]+/g, () => ''],
  [/[A-Za-z\u00c0-\u1ef9][\u0300-\u036f]+/g, m => m[0].normalize('NFC')],
  [/[ÐðƢƣ]/g, m => ({ Ð: 'Đ', ð: 'đ', Ƣ: 'Ư', ƣ: 'ư' })[m[0]]!],
  [/[^\S\n]*(?:\r\n?|\n)[\s]*/g, () => '\n'],
  [/[^\S\n]{2,}|[^\S\n ]/g, () => ' '],
  [toneAtEnd(), m => moveTone(m[0])],
];

/** `hoà`, `thuỷ`: the tone on the second vowel of an open syllable. */
function toneAtEnd(): RegExp {
  return /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ]|O[ÀÁẢÃẠÈÉẺẼẸ]|(?<![qQ])U[ỲÝỶỸỴ]|O[àáảãạèéẻẽẹ]|(?<!Q)U[ỳýỷỹỵ])(?!\p{L})/gu;
}

function moveTone(pair: string): string {
  const [first, second] = pair.normalize('NFD').split(/(?<=^.)/u) as [string, string];
  if (!VOWEL_CLUSTER.split('|').includes((first + second[0]!).toLowerCase())) return pair;
  return (first + second.slice(1) + second[0]!).normalize('NFC');
}

class Normalized implements NormalText {
  readonly lower: string;

  constructor(
    readonly raw: string,
    readonly text: string,
    readonly layers: readonly EditMap[],
    readonly damage: readonly string[],
  ) {
    this.lower = lowerSameLength(text);
  }

  toRaw(span: TextSpan): RawSpan {
    return throughLayers(this.layers, span);
  }
}

/** Lower case of the same length: the few letters whose lower case is longer stay as they are. */
function lowerSameLength(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, char => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('');
}

/** Puts a decoded text in order and keeps the way back. */
export function normalize(raw: string): NormalText {
  let text = raw;
  const layers: EditMap[] = [];
  for (const [pattern, replace] of STEPS) {
    const step = rewrite(text, pattern, replace);
    if (step.map) layers.push(step.map);
    text = step.text;
  }
  return new Normalized(raw, text, layers, []);
}
