import type { IndicatorUnit } from '../../../model/entity.js';
import type { Tokens } from '../../engine/tokens.js';
import { RATE_BASES } from '../../lexicon/numbers/signs.js';
import type { FigureLexicon } from './lexicon.js';
import type { NumberSort } from './number-values.js';
import { type Numeral, readNumeral, readSpacedNumeral } from './numeral.js';
import { isDash, signAt } from './signs.js';

/** What the numbers of an indicator are of. */
export function sortOfUnit(unit: IndicatorUnit): NumberSort {
  return unit === '%' ? 'share' : unit === '‰' ? 'per-mille' : 'measure';
}

/** What a number is of, told by the words and signs beside it. */
export class NumberSorts {
  constructor(
    readonly text: string,
    readonly tokens: Tokens,
    readonly lexicon: FigureLexicon,
  ) {}

  /** The sort of a number; of the lower end of a range that of the upper end. */
  of({ start, end }: Numeral): NumberSort {
    const { text, tokens, lexicon } = this;
    if (isDash(signAt(text, tokens, end)) || lexicon.isUntil(tokens, end)) {
      const upper = this.#numeralAt(end + 1);
      return upper === undefined ? 'open' : this.#before(upper.end, start);
    }
    return this.#before(end, start);
  }

  /** The sort of a number before token `at`; it begins at token `start`, before which `bình quân` may stand. */
  #before(at: number, start: number): NumberSort {
    const { text, tokens, lexicon } = this;
    const sign = lexicon.shareSignAt(text, tokens, at);
    if (sign !== undefined) return sortOfUnit(sign.value);
    if (lexicon.scaleAt(tokens, at) !== undefined) return 'measure';
    if (lexicon.isPer(text, tokens, at)) return this.#ofRatio(at);
    const noun = lexicon.nounAt(tokens, at);
    const kind = noun?.value.kind ?? null;
    if (noun === undefined || kind === null) return 'open';
    if (lexicon.words.senseEnd(tokens, at, 'fine') === noun.end) return 'fine';
    if (kind === 'measure' || this.#isRateBase(noun.end)) return 'measure';
    // `bình quân mỗi người khám 2,375 lượt`; money has no parts even on average.
    return kind !== 'money' && lexicon.isAfterAverage(text, tokens, start) ? 'measure' : 'whole';
  }

  /** `1,246/1,310`: of counted things where the number below is no smaller than a group of digits. */
  #ofRatio(at: number): NumberSort {
    if (this.#isRateBase(at)) return 'measure';
    const under = this.#numeralAt(at + 1);
    return under !== undefined && under.groups.join('').length > 3 ? 'whole' : 'open';
  }

  /** True before `/100.000`, `trên 1 vạn`, `/mỗi 1.000`. */
  #isRateBase(at: number): boolean {
    const { text, tokens, lexicon } = this;
    if (!lexicon.isPer(text, tokens, at)) return false;
    const first = lexicon.isEach(tokens, at + 1) ? at + 2 : at + 1;
    const base = this.#numeralAt(first);
    const scale = lexicon.scaleAt(tokens, base?.end ?? first);
    const units = base === undefined ? 1 : Number(base.groups.join(''));
    const unit = RATE_BASES.get(units * (scale?.value ?? 1));
    return unit !== undefined && lexicon.populationEnd(tokens, scale?.end ?? base?.end ?? first) >= 0;
  }

  #numeralAt(at: number): Numeral | undefined {
    return readSpacedNumeral(this.text, this.tokens, at) ?? readNumeral(this.text, this.tokens, at);
  }
}
