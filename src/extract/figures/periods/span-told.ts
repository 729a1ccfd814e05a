import type { Clause } from '../clause/clause.js';
import type { PeriodAnswer } from './answer.js';
import { OF_COMPARED } from './rules.js';

/** Rules that answer with a time told aside: `(năm 2019: 90%)`. */
export const ASIDE_RULES: ReadonlySet<string> = new Set([...OF_COMPARED, 'after']);

/** Periods further back than so many UTF-16 units are of another story. */
const REACH = 4000;
/** Signs before the words: a bullet, the number of an item. */
const MOST_SIGNS = 3;

const DAYS = /^[\dX]{4}-\d\d-\d\d\/[\dX]{4}-\d\d-\d\d$/;
const ROMAN = /^[IVX]{1,4}$/i;
/** What each phrase that points may mean, in EDTF. */
const SHAPES: Readonly<Record<string, readonly RegExp[]>> = {
  'trong tuần': [/^\d{4}-W\d\d$/, DAYS],
  'trong tháng': [/^[\dX]{4}-(?:0\d|1[0-2])$/, DAYS],
  'trong quý': [/^\d{4}-3[3-6]$/],
  'trong năm': [/^\d{4}$/],
  'trong kỳ': [/^(?!.*\.\.).{4,24}$/],
};

/** Periods told earlier in a report, for sentences that point at them after another: `Cộng dồn từ đầu năm có 900 ca. Trong tuần có 14 ổ dịch.` */
export class SpanTold {
  readonly #told = new Map<string, { readonly value: string; readonly at: number }>();

  /** Takes in a period told of the figures of a sentence that begins at an offset. */
  note(value: string, start: number): void {
    for (const [phrase, shapes] of Object.entries(SHAPES))
      if (shapes.some(shape => shape.test(value))) this.#told.set(phrase, { value, at: start });
  }

  /**
   * The period that the head of a sentence, which begins at an offset, points at: that of the report, or the last such told,
   * null where none was; undefined where it points at none.
   * @param report the period that governs the sentence from outside
   */
  over(clause: Clause, start: number, report: string | null): PeriodAnswer | undefined {
    const phrase = pointerOf(clause);
    if (phrase === undefined) return undefined;
    const isOne = (value: string): boolean => SHAPES[phrase]!.some(shape => shape.test(value));
    const told = this.#told.get(phrase);
    // `Trong kỳ` is of the report, and `trong năm` no other year than the report's.
    const mayBeTold = phrase !== 'trong kỳ' && (phrase !== 'trong năm' || report === null);
    const near = mayBeTold && told !== undefined && start - told.at <= REACH ? told.value : null;
    const value = report !== null && isOne(report) ? report : near;
    // A week that nothing tells is no part of `từ đầu năm đến nay` before it.
    return { value, rule: 'span-told' };
  }
}

/** `Trong tuần có 14 ổ dịch`, `Riêng trong tháng, …`; not `Trong tuần tới`, `Trong tháng 5`, `Trong tuần lễ`. */
function pointerOf({ text, chunks, tokens, lexicon: { words } }: Clause): string | undefined {
  let at = chunks[0]!.start;
  const last = chunks.at(-1)!.end;
  for (let signs = 0; signs < MOST_SIGNS && !tokens.isWord(at); signs++) at++;
  at = words.pastSense(tokens, at, 'focuses', 1);
  const end = words.senseEnd(tokens, at, 'points-at-span', last);
  if (end < 0 || tokens.isNumber(end) || words.senseEnd(tokens, end, 'other-span') >= 0) return undefined;
  // `Trong quý II`
  if (ROMAN.test(text.slice(tokens.start(end), tokens.end(end)))) return undefined;
  return words.exact(tokens, at, end)!.phrase;
}
