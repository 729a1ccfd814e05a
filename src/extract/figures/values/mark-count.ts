import type { DecimalMark } from '../../../model/decimal-mark.js';
import type { NumberSort, NumberStyle } from './number-values.js';
import type { Numeral } from './numeral.js';

/** What parts the digits of a number without spaces. */
type MarkSign = ',' | '.';

/** One mark must be decimal, or must group, more than twice as often as the other to tell how a text writes numbers. */
const CLEAR = 2;

/** Counts what the points and commas in the numbers of a text can only mean. */
export class MarkCount {
  #decimals = { ',': 0, '.': 0 };
  #groups = { ',': 0, '.': 0 };

  /** Takes in a number with marks, none of which is a space. */
  take({ groups, marks }: Numeral, sort: NumberSort): void {
    const last = marks.at(-1) as MarkSign;
    const first = marks[0] as MarkSign;
    if (marks.length > 1) {
      // `1.234,5`, `1.234.567`
      if (groups.slice(1, -1).some(group => group.length !== 3)) return;
      this.#groups[first]++;
      if (first !== last) this.#decimals[last]++;
    } else if (sort === 'whole') {
      if (groups[1]!.length === 3 && groups[0] !== '0') this.#groups[last]++;
    } else if (sort !== 'open' && (groups[1]!.length !== 3 || groups[0] === '0')) this.#decimals[last]++;
  }

  style(given: DecimalMark | null): NumberStyle {
    const comma = this.#decimals[','] + this.#groups['.'];
    const point = this.#decimals['.'] + this.#groups[','];
    const told = point > comma * CLEAR ? 'point' : comma > point * CLEAR ? 'comma' : null;
    return {
      decimal: given ?? told,
      given: given !== null,
      pointDecimals: this.#decimals['.'] > 0,
      commaGroups: this.#groups[','] > 0,
      pointGroups: this.#groups['.'] > 0,
    };
  }
}
