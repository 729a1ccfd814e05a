import { TokenKind } from '../../engine/tokens.js';
import { readNumberWords } from '../../lexicon/numbers/number-words.js';
import { RATE_BASES } from '../../lexicon/numbers/signs.js';
import { readAmount, readScaled } from './amount.js';
import type { ValueContext } from './context.js';
import { type IndicatorReading, type IndicatorValue, indicatorValue, type NoValue } from './indicator-value.js';
import { readFraction, readHalf, readMultiple } from './spoken-fractions.js';

/** One way of writing the value of an indicator that begins with a word. */
export interface WordRule {
  readonly id: string;
  /** A text that the rule reads whole; a test says so. */
  readonly example: string;
  /** Reads the value that the word at token `at` gives away; it may begin before that word. */
  readonly read: (context: ValueContext, at: number) => IndicatorReading | NoValue | undefined;
}

const PLAIN = { numerator: null, denominator: null, doubt: null } as const;

/** No spoken number below a thousand has more words: `chín trăm chín mươi chín phẩy chín chín`. */
const MOST_WORDS = 8;

/** `hai mươi phần trăm`: given away by `phần trăm`, `phần nghìn`. */
function readSpokenShare({ text, lower, tokens, lexicon }: ValueContext, at: number): IndicatorReading | undefined {
  const sign = lexicon.shareSignAt(text, tokens, at);
  if (sign === undefined || !tokens.isWord(at)) return undefined;
  let start = at;
  while (start > 0 && at - start < MOST_WORDS && lexicon.isNumberWord(tokens, start - 1)) start--;
  for (; start < at; start++) {
    const words = [];
    for (let i = start; i < at; i++) words.push(lower.slice(tokens.start(i), tokens.end(i)));
    const value = readNumberWords(words);
    if (value !== undefined) return { ...PLAIN, start, end: sign.end, value, max: null, unit: sign.value };
  }
  return undefined;
}

/** `cứ 100 ngàn nam giới thì có 1-2 người`, `bình quân 1 vạn dân có 8 bác sĩ`. */
function readEvery(context: ValueContext, at: number): IndicatorReading | undefined {
  const { text, tokens, lexicon } = context;
  const first = lexicon.afterEvery(tokens, at);
  if (first === undefined) return undefined;
  const base = readScaled(context, first) ?? lexicon.scaleAt(tokens, first);
  const unit = base && RATE_BASES.get(base.value);
  if (unit === undefined) return undefined;
  const average = lexicon.isAverage(tokens, at);
  const population = lexicon.populationEnd(tokens, base!.end);
  // `bình quân 10.000 ca mỗi năm`: so many, and no population.
  if (average && population < 0) return undefined;
  const from = average ? population : base!.end;
  for (let next = from; next < base!.end + 8 && next < tokens.count; next++) {
    if (tokens.kind(next) !== TokenKind.Number) {
      // `bình quân 1 vạn dân đóng 20 triệu đồng`: no rate of things.
      if (tokens.isWord(next) && !(average && !lexicon.isStatingRate(tokens, next))) continue;
      return undefined;
    }
    const amount = readAmount(context, next);
    if (amount === undefined) return undefined;
    const noun = lexicon.nounAt(tokens, amount.end);
    if (average && (next === from || noun?.value.kind === 'money' || lexicon.shareSignAt(text, tokens, amount.end)))
      return undefined;
    return { ...PLAIN, start: at, end: noun?.end ?? amount.end, value: amount.value, max: amount.max, unit };
  }
  return undefined;
}

/** The shapes that a word gives away, in the order in which they are tried. */
export const WORD_RULES: readonly WordRule[] = [
  { id: 'indicator/spoken-share', example: 'tám mươi lăm phần trăm', read: readSpokenShare },
  { id: 'indicator/spoken-fraction', example: 'hai phần ba', read: readFraction },
  { id: 'indicator/half', example: 'một nửa', read: readHalf },
  { id: 'indicator/spoken-times', example: 'gấp đôi', read: readMultiple },
  { id: 'indicator/every', example: 'cứ 100 ngàn nam giới thì có 1-2 người', read: readEvery },
];

/** Why the words at a token are the value of nothing, with the rule that read them. */
export type WordRefusal = NoValue & { readonly rule: string };

/** The value that the word at token `at` gives away, or why it gives none. */
export function readWordValue(context: ValueContext, at: number): IndicatorValue | WordRefusal | undefined {
  if (!context.lexicon.isTrigger(context.tokens, at)) return undefined;
  for (const rule of WORD_RULES) {
    const value = rule.read(context, at);
    if (value !== undefined) return 'why' in value ? { ...value, rule: rule.id } : indicatorValue(rule.id, value);
  }
  return undefined;
}
