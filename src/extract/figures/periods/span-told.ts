import type { PeriodAnswer } from './answer.js';
import { OF_COMPARED } from './rules.js';

/** Rules that answer with a time told aside: `(năm 2019: 90%)`. */
export const ASIDE_RULES: ReadonlySet<string> = new Set([...OF_COMPARED, 'after']);

/** So many UTF-16 units of a sentence are asked what it points at. */
export const LONGEST_SPAN_POINTER = 40;
/** Periods further back than so many UTF-16 units are of another story. */
const REACH = 4000;
/** `Trong tuần có 14 ổ dịch`, `Riêng trong tháng, …`; not `Trong tuần tới`, `Trong tháng 5`, `Trong tuần lễ`. */
const POINTS =
  /^\P{L}{0,4}(?:(?:riêng|cũng|tính|chỉ) )?trong (tuần|tháng|quý|kỳ|năm)(?: (?:này|qua|vừa qua|báo cáo))?(?!\p{L})(?! ?\d| (?:tới|sau|trước|đầu|giữa|cuối|lễ|hành động|cao điểm|tiếp|kế|nào|học|ngoái|[ivx]{1,4}(?!\p{L})))/u;

const DAYS = /^[\dX]{4}-\d\d-\d\d\/[\dX]{4}-\d\d-\d\d$/;
/** What each word may mean, in EDTF. */
const SHAPES: Readonly<Record<string, readonly RegExp[]>> = {
  tuần: [/^\d{4}-W\d\d$/, DAYS],
  tháng: [/^[\dX]{4}-(?:0\d|1[0-2])$/, DAYS],
  quý: [/^\d{4}-3[3-6]$/],
  năm: [/^\d{4}$/],
  kỳ: [/^(?!.*\.\.).{4,24}$/],
};

/** Periods told earlier in a report, for sentences that point at them after another: `Cộng dồn từ đầu năm có 900 ca. Trong tuần có 14 ổ dịch.` */
export class SpanTold {
  readonly #told = new Map<string, { readonly value: string; readonly at: number }>();

  /** Takes in a period told of the figures of a sentence that begins at an offset. */
  note(value: string, start: number): void {
    for (const [word, shapes] of Object.entries(SHAPES))
      if (shapes.some(shape => shape.test(value))) this.#told.set(word, { value, at: start });
  }

  /**
   * The period that the head of a sentence in lower case, which begins at an offset, points at: that of the report, or the
   * last such told, null where none was; undefined where it points at none.
   * @param report the period that governs the sentence from outside
   */
  over(head: string, start: number, report: string | null): PeriodAnswer | undefined {
    const word = POINTS.exec(head)?.[1];
    if (word === undefined) return undefined;
    const isOne = (value: string): boolean => SHAPES[word]!.some(shape => shape.test(value));
    const told = this.#told.get(word);
    // `Trong kỳ` is of the report, and `trong năm` no other year than the report's.
    const mayBeTold = word !== 'kỳ' && (word !== 'năm' || report === null);
    const near = mayBeTold && told !== undefined && start - told.at <= REACH ? told.value : null;
    const value = report !== null && isOne(report) ? report : near;
    // A week that nothing tells is no part of `từ đầu năm đến nay` before it.
    return { value, rule: 'span-told' };
  }
}
