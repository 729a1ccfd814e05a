import type { Figure } from '../values/figure.js';
import type { PeriodAnswer } from './answer.js';
import type { ClauseTimes } from './clause-times.js';

/** The day of an event is told in so many UTF-16 units at the head of a report. */
const LEAD = 1500;
/** Chunks before the day: `Vừa qua | , | vào | sáng | ngày`. */
const DAY_REACH = 8;
/** `Tới dự hội nghị có … 80 cán bộ`: who came. */
const ATTEND = /^(?:cũng )?(?:(?:tới|đến|về) (?:tham )?dự|tham dự|dự (?:buổi|lễ|hội|đại|chương|ngày|cuộc))(?!\p{L})/iu;
/** `Kết thúc ngày hội, có 35/37 cán bộ hiến máu`; `Tại buổi lễ, Sở trao quyết định cho 4 cán bộ`. */
const AT_END = /^kết thúc (?:buổi|lễ|hội|đại hội|ngày hội|chương trình|cuộc)(?!\p{L})/iu;
const AT_EVENT =
  /^(?:cũng )?tại (?:buổi|lễ|hội|đại hội|chương trình|ngày hội)[^.;:]{0,80}(?<!\p{L})(?:trao|tặng|khen thưởng|kết nạp|tuyên dương)(?!\p{L})/iu;
/** A sentence says in so many UTF-16 units what it tells of an event. */
const HEAD = 140;

/** The day of the event that a report tells of, for those who came: `Sáng 14/9, … tổ chức lễ kỷ niệm. Đến dự có 300 đại biểu.` */
export class EventDay {
  #day: string | null = null;

  /** Takes in the dates of a sentence that begins at an offset. */
  note(times: ClauseTimes, start: number): void {
    if (this.#day !== null || start > LEAD) return;
    const { clause } = times;
    for (let at = 0; at < Math.min(clause.chunks.length, DAY_REACH); at++)
      if (clause.role(at) === 'date' && times.use(at) === 'event') {
        this.#day = times.value(at);
        return;
      }
  }

  /** The day for a figure of the sentence that begins at an offset, or null where it counts nobody at the event. */
  of(text: string, start: number, figure: Figure): PeriodAnswer | null {
    if (this.#day === null) return null;
    const head = text.slice(start, start + HEAD);
    const counts = figure.kind === 'quantity' && figure.counted === 'people';
    const there = counts ? ATTEND.test(head) || AT_EVENT.test(head) || AT_END.test(head) : AT_END.test(head);
    return there ? { value: this.#day, rule: 'event-day' } : null;
  }
}
