import type { CountClass } from '../../../model/counted.js';
import type { OwnWord } from '../../../model/own-words.js';
import type { WarningCode } from '../../../model/warning.js';
import type { RuleEntry } from '../../engine/rules.js';
import { Shape, TokenKind, type Tokens } from '../../engine/tokens.js';
import type { Phrase } from '../clause/phrase.js';
import type { Amount } from './amount.js';
import type { FigureLexicon } from './lexicon.js';
import { isPartOfName } from './name-numbers.js';
import { rateInName } from './rates-in-names.js';
import { signAt } from './signs.js';

/** A number with the word that is counted, over tokens `start` to before `end`. */
export interface QuantityValue {
  readonly kind: 'quantity';
  readonly start: number;
  readonly end: number;
  /** Token of the first word after the number: where the counted phrase begins. */
  readonly noun: number;
  readonly value: number;
  readonly max: number | null;
  readonly counted: CountClass;
  /** What to check, or null. */
  readonly doubt: WarningCode | null;
  /** The unit where the label of a table bears it, else null: it follows the number. */
  readonly unit: Phrase | null;
  /** The row of a user's lexicon that says that the word is counted. */
  readonly own?: OwnWord;
}

/** The one shape of a count. */
export const COUNT_RULE: RuleEntry = { id: 'quantity/count', example: '506 bệnh nhân' };

/** The count that begins with an amount: `506 bệnh nhân`, `80 triệu đồng`, `50 - 60 bệnh nhi`. */
export function readQuantityValue(
  text: string,
  tokens: Tokens,
  amount: Amount,
  lexicon: FigureLexicon,
): QuantityValue | undefined {
  const at = amount.start;
  if (isPartOfName(text, tokens, at)) return undefined;
  const noun = lexicon.nounAt(tokens, amount.end);
  if (noun === undefined || noun.value.kind === null) return undefined;
  // `điểm 8,5 môn Ngữ văn`
  if (!Number.isInteger(amount.value) && lexicon.isPointWord(tokens, at - 1)) return undefined;
  // `siêu thị 0 đồng`: free of charge.
  if (noun.value.kind === 'money' && amount.value === 0) return undefined;
  // `xóm 7 xã Phú Lộc`: the name of a hamlet, and the commune that it is in.
  if (noun.value.kind === 'area' && lexicon.isNumbered(tokens, at - 1) && tokens.isCapitalised(noun.end))
    return undefined;
  const ordinal = amount.value < 100 && lexicon.isOrdinalWord(tokens, at - 1);
  if (ordinal && !lexicon.isWholePeriod(text, tokens, at) && !isCountInTime(tokens, amount, noun.end, lexicon))
    return undefined;
  // `ca mắc/1.000 dân`, `tính trên 1.000 dân`: what a rate is counted per; not `khám cho trên 1.000 người`.
  const population = PER.has(amount.value) ? lexicon.populationEnd(tokens, noun.start) : -1;
  if (population >= 0 && (signAt(text, tokens, at - 1) === '/' || lexicon.isReckonedOn(tokens, at - 1, population)))
    return undefined;
  if (population >= 0 && rateInName(text, tokens, lexicon, at - 1) !== undefined) return undefined;
  // `tỷ số nam/100 nữ`
  if (amount.value === 100 && signAt(text, tokens, at - 1) === '/' && lexicon.sexEnd(tokens, noun.start) >= 0)
    return undefined;
  // `bác sĩ bình quân 1 vạn dân`
  if (population >= 0 && lexicon.isPopulationOfAverage(tokens, at, noun.start)) return undefined;
  // `hiến máu 41 lần`: how often; only a great number of times counts services.
  if (lexicon.isTimes(tokens, noun.start) && noun.end === noun.start + 1 && amount.value < OFTEN) return undefined;
  // `số 12 đường …`, `1 lần`, `2 h`: one letter counts only where it touches the number or ends the phrase.
  if (noun.end === noun.start + 1 && tokens.end(noun.start) - tokens.start(noun.start) === 1) {
    if (!isUnitLetter(text, tokens, noun.start)) return undefined;
  }
  // `© 2004 Sở Y tế`: a year and the name of a body.
  if (amount.value > 1900 && amount.value < 2100 && amount.end === at + 1 && tokens.isCapitalised(noun.start))
    return undefined;
  if (isRowNumber(text, tokens, at, amount, noun.start)) return undefined;
  // `3,51 điểm`, `chấm 92 điểm.`: a score; `18 điểm có dịch` counts places.
  if (lexicon.isPoint(tokens, noun) && (!Number.isInteger(amount.value) || !tokens.isWord(noun.end))) return undefined;
  return {
    kind: 'quantity',
    start: at,
    end: noun.end,
    noun: amount.end,
    value: amount.value,
    max: amount.max,
    counted: noun.value.kind,
    doubt: amount.doubt,
    unit: null,
    ...(noun.value.own && { own: noun.value.own }),
  };
}

/** `số ca mắc trong tháng 8 ca`, `… trong tháng 14 ca bệnh`: not `trong tháng 8 ca mắc tăng`, which may be August. */
function isCountInTime(tokens: Tokens, { start, value }: Amount, end: number, lexicon: FigureLexicon): boolean {
  return lexicon.isWithinMonth(tokens, start - 1) && tokens.isWord(start - 3) && (value > 12 || !tokens.isWord(end));
}

/** What has no parts. */
export const WHOLE_CLASSES: ReadonlySet<CountClass> = new Set(['people', 'case', 'body', 'service', 'thing', 'area']);

/** `5 l`, `96g`, `20.000đ`: a unit of one letter; not `3 y` of `3 y sĩ`, nor `A 3 M`. */
function isUnitLetter(text: string, tokens: Tokens, at: number): boolean {
  return tokens.isGlued(at) || !tokens.isWord(at + 1) || text[tokens.start(at)] === 'y';
}

/** `93 Xã có cơ sở khám bệnh`: the number of a row; what is counted is written small, or all in capitals. */
function isRowNumber(text: string, tokens: Tokens, at: number, { max, end, value }: Amount, noun: number): boolean {
  const before = tokens.kind(at - 1);
  // `1.1 MỤC TIÊU`: the number of a heading.
  const isDotted = end > at + 1 && DOTTED.test(text.slice(tokens.start(at), tokens.end(end - 1)));
  if (isDotted && (before === 0 || before === TokenKind.Break) && tokens.isCapitalised(noun)) return true;
  if (max !== null || end !== at + 1 || value >= 1000 || tokens.shape(noun) !== Shape.Title) return false;
  // It begins its line, or stands after the last cell of the row before.
  return (
    before === 0 || before === TokenKind.Break || before === TokenKind.Number || signAt(text, tokens, at - 1) === '%'
  );
}

/** `1.1`, `2.3.1`: numbers of headings; no count of things has parts. */
const DOTTED = /^\d{1,2}(?:\.\d{1,2}){1,3}$/;

/** Nobody does a thing so many times: they are services. */
const OFTEN = 200;

const PER: ReadonlySet<number> = new Set([1_000, 10_000, 100_000]);
