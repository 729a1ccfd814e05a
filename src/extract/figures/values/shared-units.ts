import type { IndicatorUnit } from '../../../model/entity.js';
import { type Amount, readAmount } from './amount.js';
import type { ValueContext } from './context.js';
import { type IndicatorValue, indicatorValue } from './indicator-value.js';
import { isPartOfName } from './name-numbers.js';
import { readIndicatorValue } from './rates.js';
import { signAt } from './signs.js';

/** No list under one sign has more members. */
const MOST_MEMBERS = 12;
/** `từ 41 (năm 2019) lên 58,5%`: no more tokens stand between the two ends. */
const FROM_TO_REACH = 8;
/** What one sign can be said of for several numbers. */
const SHARED: ReadonlySet<IndicatorUnit> = new Set(['%', '‰', 'pp', 'per_1000', 'per_10000', 'per_100000']);
/** The id of the rule by which a number takes the unit of a later one. */
export const SHARED_UNIT_RULE = { id: 'indicator/shared-unit', example: 'giảm từ 21,3 xuống 17,8%' };

/** The members but the last of a list that ends in a sign, `12,4; 11,9 và 10,2%`, or the first of `từ 41 lên 58,5%`. */
export function readSharedUnits(context: ValueContext, first: Amount): readonly IndicatorValue[] {
  const { text, tokens, lexicon } = context;
  const before = first.start - 1;
  if (isPartOfName(text, tokens, first.start) || lexicon.isNameOfNumber(tokens, before)) return NONE;
  return readFromTo(context, first) ?? readList(context, first) ?? NONE;
}

const NONE: readonly IndicatorValue[] = [];

/** `giảm từ 21,3 xuống 17,8%`, `từ 35 (năm 2019) lên hơn 54%`, `từ mức 12 xuống còn 9 ca/100.000 dân`. */
function readFromTo(context: ValueContext, first: Amount): readonly IndicatorValue[] | undefined {
  const { tokens, lexicon } = context;
  const { start, end } = first;
  if (!lexicon.isAfterFrom(tokens, start)) return undefined;
  for (let at = end; at < end + FROM_TO_REACH; at++) {
    const to = lexicon.toEnd(tokens, at);
    if (to >= 0) {
      const next = lexicon.boundEnd(tokens, to);
      const unit = unitOf(context, readAmount(context, next < 0 ? to : next));
      return unit && [withUnit(first, unit)];
    }
    if (at === end && tokens.isWord(at) && !lexicon.isYearWord(tokens, at)) return undefined;
    if (tokens.kind(at) === 0 || ',.;'.includes(signAt(context.text, tokens, at) || ' ')) return undefined;
  }
  return undefined;
}

/** `lần lượt là 88; 90,5 và 92,1%`, `đạt 95,2 và 93,6%`; not `có 5 ca nặng, 80% là nam`. */
function readList(context: ValueContext, first: Amount): readonly IndicatorValue[] | undefined {
  const { text, tokens, lexicon } = context;
  const members = [first];
  for (let at = first.end; members.length < MOST_MEMBERS; ) {
    const next = separatorEnd(context, at);
    const member = next < 0 ? undefined : readAmount(context, next);
    if (member === undefined) return undefined;
    const unit = unitOf(context, member);
    if (unit === undefined) {
      members.push(member);
      at = member.end;
      continue;
    }
    const joined = lexicon.isAnd(tokens, next - 1) || signAt(text, tokens, next - 1) === ';';
    const inOrder = lexicon.isAfterRespectively(tokens, first.start);
    const isList = inOrder || haveParts([...members, member]) || (joined && endsClause(context, member));
    return isList && !members.some(({ value }) => isYear(value)) ? members.map(one => withUnit(one, unit)) : undefined;
  }
  return undefined;
}

/** `95,2 và 93,6%`: no count has parts. */
function haveParts(members: readonly Amount[]): boolean {
  return members.every(({ value }) => !Number.isInteger(value));
}

/** True where nothing follows the sign that the last number could be said of alone: `45 và 55%.`. */
function endsClause({ text, tokens, lexicon }: ValueContext, { end }: Amount): boolean {
  const sign = lexicon.shareSignAt(text, tokens, end);
  return sign === undefined || !tokens.isWord(sign.end);
}

/** Token after `,`, `;`, `và`, `; và` at token `at`, or -1. */
function separatorEnd({ text, tokens, lexicon }: ValueContext, at: number): number {
  const sign = signAt(text, tokens, at);
  const next = sign === ',' || sign === ';' ? at + 1 : at;
  if (lexicon.isAnd(tokens, next)) return next + 1;
  return next > at ? next : -1;
}

function unitOf(context: ValueContext, amount: Amount | undefined): IndicatorUnit | undefined {
  const unit = amount && readIndicatorValue(context, amount)?.unit;
  return unit && SHARED.has(unit) ? unit : undefined;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value > 1900 && value < 2100;
}

function withUnit({ start, end, value, max, doubt }: Amount, unit: IndicatorUnit): IndicatorValue {
  const reading = { start, end, value, max, unit, numerator: null, denominator: null, doubt };
  return indicatorValue(SHARED_UNIT_RULE.id, reading);
}
