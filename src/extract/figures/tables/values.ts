import type { Comparator } from '../../../model/entity.js';
import { TokenKind } from '../../engine/tokens.js';
import { type Amount, readAmount } from '../values/amount.js';
import type { ValueContext } from '../values/context.js';
import { type QuantityValue, readQuantityValue, WHOLE_CLASSES } from '../values/counts.js';
import type { Figure } from '../values/figure.js';
import { indicatorValue } from '../values/indicator-value.js';
import { sortOfUnit } from '../values/number-sorts.js';
import type { NumberSort } from '../values/number-values.js';
import { CELL_RULE, readIndicatorValue } from '../values/rates.js';
import { signAt } from '../values/signs.js';
import type { Unit } from './units.js';

/** A cell that is one number. */
export interface CellValue {
  readonly figure: Figure;
  readonly comparator: Comparator;
  /** The sign before it, or null. */
  readonly sign: '+' | '-' | null;
}

/** No share is greater; what is stands under a head that was read wrong. */
const MOST_PERCENT = 1000;
/** Words of a bound before the number of a cell: `từ`, `không quá`. */
const MOST_BEFORE = 4;

/**
 * The number that tokens `from` to before `to` are, with its own sign or the unit of its table. Undefined for a cell that
 * holds words or nothing.
 * @returns why a number is refused, where it is
 */
export function readCell(
  context: ValueContext,
  from: number,
  to: number,
  unitOf: () => Unit | null,
): CellValue | string | undefined {
  const { text, tokens, lexicon } = context;
  let at = from;
  while (at < to && at < from + MOST_BEFORE && tokens.kind(at) !== TokenKind.Number) at++;
  if (at >= to || tokens.kind(at) !== TokenKind.Number) return undefined;
  if (context.inDate(tokens.start(at))) return undefined;
  const bound = boundOf(context, from, at, to);
  const sign = bound === undefined ? signBefore(context, from, at) : null;
  if (sign === undefined) return undefined;
  const amount = readAmount(context, at);
  if (amount === undefined) return 'the digits are grouped as no number is';
  const stated = {
    comparator: bound ?? ('eq' as const),
    sign,
  };
  const own = readIndicatorValue(context, amount);
  if (own !== undefined)
    return endsCell(context, afterNoun(context, own, to), to) ? { figure: own, ...stated } : undefined;
  const counted = readQuantityValue(text, tokens, amount, lexicon);
  if (counted !== undefined) return endsCell(context, counted.end, to) ? { figure: counted, ...stated } : undefined;
  if (!endsCell(context, amount.end, to)) return undefined;
  if (',.'.includes(signAt(text, tokens, amount.end) || ' ')) return 'the number is cut off';
  const unit = unitOf();
  if (unit === null) return 'no heading, label or title says what it is counted in';
  // What the number is of stands in another cell.
  const sorted = readAmount(context, at, sortOf(unit)) ?? amount;
  if (unit.share === null) {
    const figure = countOf(sorted, unit);
    // Only the name says what is counted, and half a thing is none: a share without its sign.
    if (unit.isNamed && WHOLE_CLASSES.has(unit.counted) && !Number.isInteger(figure.value))
      return 'a part of a whole thing';
    return { figure, ...stated };
  }
  if (unit.share === '%' && sorted.value > MOST_PERCENT) return 'too large for a share';
  const reading = { ...sorted, unit: unit.share, numerator: null, denominator: null };
  return { figure: indicatorValue(CELL_RULE.id, reading), ...stated };
}

/** `1.694/2.420 trẻ`: the noun of a ratio belongs to neither. */
function afterNoun(
  { tokens, lexicon }: ValueContext,
  { end, unit }: { readonly end: number; readonly unit: string },
  to: number,
): number {
  const noun = unit === 'ratio' && end < to ? lexicon.nounAt(tokens, end) : undefined;
  return noun?.end ?? end;
}

/** What bounds the number at token `at` of a cell: `≥ 95`, `không quá 5`, `từ 60 trở lên`; undefined where nothing does. */
function boundOf({ tokens, lexicon }: ValueContext, from: number, at: number, to: number): Comparator | undefined {
  const { words } = lexicon;
  for (let back = to - 1; back > at && back >= to - LONGEST_END; back--) {
    if (words.roleEnd(tokens, back, 'or-more', to) === to) return 'ge';
    if (words.roleEnd(tokens, back, 'or-less', to) === to) return 'le';
  }
  if (from === at) return undefined;
  const found = words.roleAt(tokens, from, at)?.value;
  if (found?.role === 'bound') return found.comparator ?? undefined;
  if (found?.role === 'over') return 'gt';
  return words.senseEnd(tokens, from, 'roughly', at) >= 0 ? 'approx' : undefined;
}

/** Words of `trở lên`, `hoặc cao hơn`. */
const LONGEST_END = 3;

/** The sign before the number at token `at`, null for none; undefined where words stand there that are no part of it. */
function signBefore({ text, tokens, lexicon }: ValueContext, from: number, at: number): '+' | '-' | null | undefined {
  if (from < at && lexicon.words.roleEnd(tokens, from, 'from', at) === at) return null;
  if (at - from > 2) return undefined;
  let sign: '+' | '-' | null = null;
  for (let back = from; back < at; back++) {
    const mark = signAt(text, tokens, back);
    if (mark === '' || !'-–+(=±'.includes(mark)) return undefined;
    if (mark === '-' || mark === '–') sign = '-';
    else if (mark === '+') sign ??= '+';
  }
  return sign;
}

/** True where nothing but a mark of the end stands between a figure and the end of its cell. */
function endsCell({ text, tokens, lexicon: { words } }: ValueContext, at: number, to: number): boolean {
  if (at >= to || words.roleEnd(tokens, at, 'or-more') === to || words.roleEnd(tokens, at, 'or-less') === to)
    return true;
  return /^[);,.*]{1,2}$/u.test(text.slice(tokens.start(at), tokens.end(to - 1)));
}

function sortOf(unit: Unit): NumberSort {
  if (unit.share !== null) return sortOfUnit(unit.share);
  return unit.counted === 'measure' || unit.scale !== 1 ? 'measure' : 'whole';
}

function countOf(amount: Amount, unit: Unit & { readonly share: null }): QuantityValue {
  const { counted, phrase, scale, own } = unit;
  const { value } = amount;
  return {
    kind: 'quantity',
    start: amount.start,
    end: amount.end,
    noun: amount.end,
    value: scale === 1 ? value : Number((value * scale).toPrecision(15)),
    max: amount.max === null ? null : amount.max * scale,
    counted,
    doubt: amount.doubt,
    unit: phrase,
    ...(own && { own }),
  };
}
