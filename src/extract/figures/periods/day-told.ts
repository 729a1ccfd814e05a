import type { FramedFigure } from '../frame/framed-figure.js';
import type { PeriodAnswer } from './answer.js';
import type { ClauseTimes } from './clause-times.js';
import { isComparedWith } from './compared.js';

/** Days further back than so many UTF-16 units are of another story. */
const REACH = 4000;
/** So many chunks of a sentence are asked what it points at. */
const LONGEST_LOOK = 60;
/** `trong ngày`, `hôm nay`, `so với ngày trước đó`: the day that was told before. */
const POINTS_AT_DAY =
  /(?<!\p{L})(?:trong ngày(?= ?(?:[,.;:()]|$| (?:ghi|có|là|toàn|cả|cao|chủ|thêm|phát|số|tăng|giảm)(?!\p{L})))|hôm nay|24 giờ qua)(?!\p{L})/u;
const COMPARES_DAYS = /(?<!\p{L})so với (?:hôm qua|hôm trước|ngày hôm qua|ngày hôm trước|ngày trước(?: đó)?)(?!\p{L})/u;
/** `3.971 ca phát hiện trong ngày`: the words may stand so many UTF-16 units behind a figure. */
const BEHIND = 30;
/** `Phú Sơn là địa phương có số ca mắc nhiều nhất với 53 ca`, `Các xã có số ca mắc dưới 30 ca: …` */
const BY_PLACE =
  /(?:địa phương|tỉnh|thành phố|huyện|quận|xã|phường) (?:có|ghi nhận) (?:số )?(?:ca|trường hợp|bệnh nhân)(?: (?:mắc|nhiễm|bệnh|mới)){0,3} (?:nhiều|cao|ít|thấp|dưới|trên|tăng|giảm)/u;
/** What holds on that day and was not counted on it. */
const STANDS =
  /(?<!\p{L})(?:đang|tích lũy|tích luỹ|lũy kế|luỹ kế|cộng dồn|tổng số|tổng cộng|trung bình|bình quân|đến nay|đợt dịch|tổng (?:ca|số ca))(?!\p{L})/u;

/** The day that a sentence points at, for its figures that end after an offset. */
export interface DayAnswer {
  readonly answer: PeriodAnswer;
  readonly from: number;
}

/** The day on which a report counts, for sentences that point at it: `Ngày 13/12, thêm 500 ca. … Hôm nay, Hà Nội có 100 ca.` */
export class DayTold {
  #day: string | null = null;
  #at = 0;

  /** Takes in the figures of a sentence that begins at an offset: the day on which they were counted is told for those after it. */
  note(times: ClauseTimes, start: number, framed: readonly FramedFigure[]): void {
    const { clause } = times;
    for (let at = 0; at < Math.min(clause.chunks.length, LONGEST_LOOK); at++) {
      if (clause.role(at) !== 'date' || times.inAsides.has(at) || isComparedWith(clause, at)) continue;
      const value = times.use(at) === 'event' ? times.value(at) : null;
      if (value === null || !framed.some(({ period }) => period?.value === value)) continue;
      this.#day = value;
      this.#at = start;
      return;
    }
  }

  /**
   * The day that a sentence points at, or null where it points at none, or tells a time of its own.
   * @param last the figure before
   */
  over(times: ClauseTimes, start: number, last: FramedFigure | undefined): DayAnswer | null {
    if (this.#day === null || start - this.#at > REACH) return null;
    const { clause } = times;
    const { chunks } = clause;
    const words = clause.slice(0, Math.min(chunks.length, LONGEST_LOOK)).toLowerCase();
    // The places of what was counted last.
    const goesOn = last?.period?.value === this.#day && BY_PLACE.test(words);
    const from = goesOn || COMPARES_DAYS.test(words) ? 0 : words.search(POINTS_AT_DAY);
    if (from < 0 || STANDS.test(words)) return null;
    const own = chunks.some(
      ({ role, date }, at) =>
        role === 'date' && date!.value !== null && !times.inAsides.has(at) && !isComparedWith(clause, at),
    );
    return own ? null : { answer: { value: this.#day, rule: 'day-told' }, from: start + from - BEHIND };
  }
}
