import type { IndicatorUnit } from '../../../model/entity.js';
import type { PhraseMatch } from '../../engine/phrases.js';
import { TokenKind } from '../../engine/tokens.js';
import type { Role } from '../../lexicon/role.js';
import type { ValueContext } from './context.js';
import type { Figure } from './figure.js';
import { type IndicatorValue, indicatorValue } from './indicator-value.js';
import { rateAfterBar } from './labelled.js';
import { RATE_NAME_REACH, rateInName } from './rates-in-names.js';
import { signAt } from './signs.js';

/** The last number of a rate stands no further behind what it is counted per. */
const NUMBER_REACH = 60;

/** How a number takes the rate of the name before it. */
export const STATED_RATE_RULE = {
  id: 'indicator/stated-rate',
  example: 'Tỷ suất tử vong mẹ trên 100.000 trẻ đẻ sống giảm còn 44',
};

/**
 * The number at token `at` after a name that says what its rate is counted per: `Số mắc trên 100.000 dân là 98,7`.
 * @param before the figure before it
 */
export function readStatedRate(
  context: ValueContext,
  at: number,
  before: Figure | undefined,
): IndicatorValue | undefined {
  const { tokens, numbers } = context;
  const number = numbers.at(at, 'measure');
  if (number === undefined || !tokens.isNumber(at)) return undefined;
  const { value, doubt } = number;
  if (!isBare(context, number.end, value) || !(isLed(context, at, value) || isListed(context, at, before)))
    return undefined;
  const rate = rateBefore(context, at);
  const end = rate && endOf(context, at, number.end, rate);
  if (rate === undefined || end === undefined) return undefined;
  const reading = { start: at, end, value, max: null, unit: rate.value, numerator: null, denominator: null, doubt };
  return indicatorValue(STATED_RATE_RULE.id, reading);
}

/** False for a year, a range, a share and a number in words. */
function isBare({ text, tokens, lexicon }: ValueContext, end: number, value: number): boolean {
  if (Number.isInteger(value) && value > 1900 && value < 2100) return false;
  return !'/-–%‰+'.includes(signAt(text, tokens, end) || ' ') && lexicon.scaleAt(tokens, end) === undefined;
}

/** The end of the number with what it counts, which its name counts too: `28,5 giường`; undefined where it counts something else. */
function endOf(
  { tokens, lexicon }: ValueContext,
  at: number,
  end: number,
  { start }: PhraseMatch<IndicatorUnit>,
): number | undefined {
  const noun = lexicon.nounAt(tokens, end);
  if (noun === undefined) return end;
  if (!lexicon.isEquals(tokens, at - 1)) return undefined;
  for (let back = start - 1; back > start - RATE_NAME_REACH; back--)
    if (tokens.word(back) === tokens.word(end)) return noun.end;
  return undefined;
}

/** True after what states a figure: `dưới 9,5`, `(98,7)`; not in `quận (8)`. */
function isLed({ text, tokens, lexicon }: ValueContext, at: number, value: number): boolean {
  const sign = signAt(text, tokens, at - 1);
  if (sign === '(') return !Number.isInteger(value) || value >= 10;
  if (sign === '/') return false;
  if ('=≥≤<>:'.includes(sign || ' ') || lexicon.isEquals(tokens, at - 1) || lexicon.isUntil(tokens, at - 1))
    return true;
  for (let back = at - 1; back > at - LEAD_REACH; back--) {
    const found = lexicon.words.roleAt(tokens, back, at);
    if (found?.end === at && LEADING.has(found.value.role!)) return true;
  }
  return false;
}

/** No phrase that leads to a figure has more words. */
const LEAD_REACH = 4;
/** What stands right before the number of a rate. */
const LEADING: ReadonlySet<Role> = new Set([
  'link',
  'to',
  'from',
  'bound',
  'and',
  'have',
  'over',
  'aim',
  'increase',
  'decrease',
]);

/** `17,2; 16,8 và 16,1`, `176 (năm 2019), 169 (năm 2020)`: nothing but dates and marks stand after such a figure. */
function isListed({ text, tokens, lexicon, inDate }: ValueContext, at: number, before: Figure | undefined): boolean {
  if (before?.kind !== 'indicator' || before.rule !== STATED_RATE_RULE.id || at - before.end > LIST_REACH) return false;
  for (let next = before.end; next < at; next++)
    if (
      !',;()'.includes(signAt(text, tokens, next) || ' ') &&
      !inDate(tokens.start(next)) &&
      !lexicon.words.is(tokens, next, 'at-time')
    )
      return false;
  return ',;'.includes(signAt(text, tokens, at - 1) || ' ');
}

/** No date between two figures of a list has more tokens. */
const LIST_REACH = 10;

/** The rate of the name before token `at`, in its sentence, with no other measure between. */
function rateBefore(context: ValueContext, at: number): PhraseMatch<IndicatorUnit> | undefined {
  const { text, tokens, lexicon } = context;
  for (let back = at - 1; back > at - NUMBER_REACH; back--) {
    const kind = tokens.kind(back);
    if (kind === TokenKind.Break || kind === 0 || (signAt(text, tokens, back) === '.' && !tokens.isGlued(back + 1)))
      return undefined;
    if (lexicon.words.roleAt(tokens, back, at)?.value.role === 'opener') return undefined;
    const rate = rateInName(text, tokens, lexicon, back) ?? rateAfterBar(context, back);
    if (rate !== undefined) return rate;
  }
  return undefined;
}
