import type { CountClass } from '../../../model/counted.js';
import type { IndicatorUnit } from '../../../model/entity.js';
import type { OwnWord } from '../../../model/own-words.js';
import type { TextSpan } from '../../../model/span.js';
import { RATE_BASES } from '../../lexicon/numbers/signs.js';
import type { Phrase } from '../clause/phrase.js';
import { readScaled } from '../values/amount.js';
import { isDash, signAt } from '../values/signs.js';
import type { LabelContext } from './label-context.js';
import { LabelWords } from './label-words.js';
import { ITEM } from './layout.js';

/** What figures are counted in: a share or a rate, or the word that is counted. */
export type Unit =
  | { readonly share: IndicatorUnit }
  | {
      readonly share: null;
      readonly counted: CountClass;
      /** The counted word where it stands. */
      readonly phrase: Phrase;
      /** 1,000,000 for `triệu đồng`. */
      readonly scale: number;
      /** True where only the name of what is measured says the word: `Số trẻ`. */
      readonly isNamed: boolean;
      /** The row of a user's lexicon that says that the word is counted. */
      readonly own?: OwnWord;
    };

/** No unit has more tokens. */
const LONGEST_UNIT = 9;

/** The unit that a head, a label or a title bears: in a bracket, after its name, as the word that it counts. */
export function unitOfLabel(context: LabelContext, parts: readonly TextSpan[]): Unit | null {
  let named: Unit | null = null;
  for (const part of parts) {
    const found = inBracket(context, part) ?? wholeOf(context, part) ?? rateIn(context, part) ?? signIn(context, part);
    if (found !== null) return found;
    named ??= countedBy(context, part);
  }
  return named;
}

/** The sign of a share among the words of a head: `% so KH`, `Tỷ lệ % đạt`; not that of a figure. */
function signIn({ article: { text, tokens }, lexicon }: LabelContext, { start, end }: TextSpan): Unit | null {
  const first = tokens.indexAt(start);
  const last = tokens.indexAt(end - 1);
  for (let at = first; at <= last; at++) {
    if (!'%‰'.includes(signAt(text, tokens, at) || ' ') || (at > first && tokens.isNumber(at - 1))) continue;
    const sign = lexicon.shareSignAt(text, tokens, at);
    if (sign !== undefined) return { share: sign.value };
  }
  return null;
}

/** A sign or a rate as it stands alone, or what follows `ĐVT:`; a lone noun may be the name of what is counted. */
function wholeOf(context: LabelContext, { start, end }: TextSpan): Unit | null {
  const found = whole(context, start, end);
  const first = context.article.tokens.indexAt(start);
  const isSaid = afterUnitWords(context, first) > first;
  return found !== null && found.share === null && !isSaid ? null : found;
}

/** The unit that the cell of a column of units is, or null: `%`, `lượt`. */
export function unitOfCell(context: LabelContext, [part]: readonly TextSpan[]): Unit | null {
  return part === undefined ? null : whole(context, part.start, part.end);
}

/** The unit that a bracket from `start` to `end` holds and nothing else, or null. */
export function unitOfBracket(context: LabelContext, start: number, end: number): Unit | null {
  const { tokens, text } = context.article;
  const open = tokens.indexAt(start);
  return signAt(text, tokens, open) === '(' ? whole(context, tokens.start(open + 1), end - 1) : null;
}

function inBracket(context: LabelContext, { start, end }: TextSpan): Unit | null {
  const { text, tokens } = context.article;
  const last = tokens.indexAt(end - 1);
  for (let at = tokens.indexAt(start); at <= last; at++) {
    if (signAt(text, tokens, at) !== '(') continue;
    let close = at + 1;
    while (close <= last && signAt(text, tokens, close) !== ')') close++;
    const found = whole(context, tokens.start(at + 1), tokens.end(close - 1));
    if (found !== null) return found;
    at = close;
  }
  return null;
}

/** The unit that a stretch of the text is, whole: `%`, `ca/100.000 dân`, `triệu đồng`, `ĐVT: lượt`. */
function whole(context: LabelContext, start: number, end: number): Unit | null {
  const { article, lexicon } = context;
  const { text, tokens } = article;
  if (end <= start) return null;
  const first = afterUnitWords(context, tokens.indexAt(start));
  const last = tokens.indexAt(end - 1) + 1;
  if (last <= first || last - first > LONGEST_UNIT) return null;
  const sign = lexicon.shareSignAt(text, tokens, first);
  if (sign !== undefined && sign.end >= last) return { share: sign.value };
  const rate = rateFrom(context, first, last);
  if (rate !== null) return rate;
  return countAt(context, first, last, false);
}

/** Token after `ĐVT:`, `Đơn vị tính - Unit:` at token `first`, or `first` where nothing says that a unit follows. */
function afterUnitWords({ article: { text, tokens }, lexicon: { words } }: LabelContext, first: number): number {
  let end = Math.max(words.senseEnd(tokens, first, 'unit-of'), words.senseEnd(tokens, first, 'unit-word'));
  if (end < 0) return first;
  const sign = signAt(text, tokens, end);
  if (sign === '/' || isDash(sign)) end = Math.max(end, words.senseEnd(tokens, end + 1, 'unit-of'));
  return signAt(text, tokens, end) === ':' ? end + 1 : end;
}

/** A count of words `first` to before `last`, which must be the whole of it unless it is named. */
function countAt(
  { article: { tokens }, lexicon }: LabelContext,
  first: number,
  last: number,
  isNamed: boolean,
): Unit | null {
  const scale = lexicon.scaleAt(tokens, first);
  const at = scale?.end ?? first;
  const noun = lexicon.nounAt(tokens, at);
  if (noun === undefined || noun.value.kind === null || noun.end > last || (!isNamed && noun.end !== last)) return null;
  const { kind: counted, own } = noun.value;
  return { share: null, counted, phrase: noun, scale: scale?.value ?? 1, isNamed, ...(own && { own }) };
}

/** `Tỷ lệ mắc/100.000 dân`, `Số bác sĩ trên 1 vạn dân` anywhere in a label. */
function rateIn(context: LabelContext, { start, end }: TextSpan): Unit | null {
  const { tokens } = context.article;
  const last = tokens.indexAt(end - 1) + 1;
  return rateFrom(context, tokens.indexAt(start), last);
}

function rateFrom(context: LabelContext, first: number, last: number): Unit | null {
  const { lexicon, numbers } = context;
  const { text, tokens } = context.article;
  for (let at = first; at < last - 1; at++) {
    if (!lexicon.isPer(text, tokens, at)) continue;
    const base = readScaled({ text, tokens, lexicon, numbers }, at + 1) ?? lexicon.scaleAt(tokens, at + 1);
    const unit = base && RATE_BASES.get(base.value);
    if (unit && (base.end >= last || lexicon.populationEnd(tokens, base.end) >= 0)) return { share: unit };
  }
  return null;
}

/** The word that a label counts: `Số ca mắc`, `Tổng số lượt khám`, `Lượt khám bệnh`; `Trẻ được tiêm` may head a share. */
function countedBy(context: LabelContext, part: TextSpan): Unit | null {
  const { lower, tokens } = context.article;
  const label = new LabelWords(context, [part]);
  const begin = label.at(ITEM.exec(lower.slice(part.start, part.end))?.[0].length ?? 0);
  const tally = label.end(begin, 'tally');
  const isTally = tally >= 0 && label.tokens.isWord(tally);
  if (!isTally && context.lexicon.words.senseEnd(label.tokens, begin, 'done-often') < 0) return null;
  const first = tokens.indexAt(part.start) + (isTally ? tally : begin);
  const found = countAt(context, first, tokens.indexAt(part.end - 1) + 1, true);
  return found === null || found.share !== null || found.counted === 'abstract' ? null : found;
}
