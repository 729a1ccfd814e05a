import type { DecimalMark } from '../../../model/decimal-mark.js';
import type { WarningCode } from '../../../model/warning.js';
import type { Numeral } from './numeral.js';

/** What a number is of: `whole` has no parts (`gói`, `đồng`, `n/m`), `measure` has (`kg`, `tỷ`), `fine` is mostly counted whole (`gam`), `open` is not told. */
export type NumberSort = 'whole' | 'share' | 'per-mille' | 'measure' | 'fine' | 'open';

/** How a text writes its numbers. */
export interface NumberStyle {
  /** Null where its numbers do not tell. */
  readonly decimal: DecimalMark | null;
  /** True when the user said so: nothing is in doubt then. */
  readonly given: boolean;
  /** True when a point is decimal somewhere: `92.4%`; commas that group counts tell nothing of `2,125 tỷ`. */
  readonly pointDecimals: boolean;
  /** True when commas group digits somewhere: `18,450 lượt`, `1,234,567`. */
  readonly commaGroups: boolean;
  /** True when points do: `18.450 lượt`, `1.234.567`. */
  readonly pointGroups: boolean;
}

/** Of a text of which nothing is known. */
export const UNKNOWN_STYLE: NumberStyle = {
  decimal: null,
  given: false,
  pointDecimals: false,
  commaGroups: false,
  pointGroups: false,
};

export interface NumberValue {
  readonly value: number;
  /** What to check, or null. */
  readonly doubt: WarningCode | null;
}

/** More digits are no amount, and no double holds them. */
const MOST_DIGITS = 15;

/**
 * What a number in digits means. In Vietnamese `.` groups and `,` is decimal, yet both are written the other way round:
 * `100.000` → 100000, `97,2` → 97.2, `0.82` → 0.82, `1.233,5` → 1233.5, `1,234,567` → 1234567.
 * @returns undefined where the digits are no number: `80.90879.2462`
 */
export function meaningOf({ groups, marks }: Numeral, sort: NumberSort, style: NumberStyle): NumberValue | undefined {
  if (marks === '') return plain(groups[0]!);
  const last = marks.at(-1)!;
  if (marks === last && last !== ' ') return ofOneMark(groups[0]!, groups[1]!, last, sort, style);
  if (isRepeated(marks)) return isGrouped(groups) ? plain(groups.join('')) : undefined;
  const whole = groups.slice(0, -1);
  if (!isRepeated(marks.slice(0, -1)) || !isGrouped(whole)) return undefined;
  return plain(`${whole.join('')}.${groups.at(-1)}`);
}

/** `1.350`, `1,350`, `97,2`, `0.0025`: what one mark is. */
function ofOneMark(
  whole: string,
  part: string,
  mark: string,
  sort: NumberSort,
  style: NumberStyle,
): NumberValue | undefined {
  const decimal = plain(`${whole}.${part}`);
  if (!isGrouped([whole, part])) {
    // `20.4000 người`: no school groups so, and nobody counts parts of a person.
    const joined = sort === 'whole' && part.length > 3 && whole !== '0';
    return joined ? inDoubt(plain(whole + part), 'irregular-number') : decimal;
  }
  const grouped = plain(whole + part);
  if (style.given) return (mark === ',') === (style.decimal === 'comma') ? decimal : grouped;
  if (sort === 'whole') {
    // `12.480 khẩu … 1,350 gói`: one text does not group in two ways.
    const twoWays = style.commaGroups && style.pointGroups;
    return twoWays ? inDoubt(grouped, 'ambiguous-number') : grouped;
  }
  if (mark === ',') {
    const isPointText = style.decimal === 'point' && style.pointDecimals && style.commaGroups;
    return isPointText || sort === 'fine' ? inDoubt(grouped, 'ambiguous-number') : decimal;
  }
  if (style.decimal === 'point') return decimal;
  const most = MOST_OF_SORT[sort];
  return most !== undefined && grouped!.value > most ? inDoubt(decimal, 'ambiguous-number') : grouped;
}

/** More than this is no share: `96.429%` has decimals, `1.250%` may be one thousand. */
const MOST_OF_SORT: { readonly [S in NumberSort]?: number } = { share: 10_000, 'per-mille': 1_000 };

/** `1`, `234`, `567`: one to three digits, then threes. */
function isGrouped(groups: readonly string[]): boolean {
  if (groups[0]!.length > 3 || groups[0] === '0') return false;
  return groups.every((group, i) => i === 0 || group.length === 3);
}

function isRepeated(marks: string): boolean {
  return marks === marks[0]!.repeat(marks.length);
}

/** The value of digits with at most one point; undefined for more digits than an amount has, and for those of other scripts. */
function plain(written: string): NumberValue | undefined {
  const value = Number(written);
  return written.length > MOST_DIGITS + 1 || !Number.isFinite(value) ? undefined : { value, doubt: null };
}

function inDoubt(read: NumberValue | undefined, doubt: WarningCode): NumberValue | undefined {
  return read && { value: read.value, doubt };
}
