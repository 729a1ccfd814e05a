import type { Role } from '../../lexicon/role.js';
import type { Clause } from '../clause/clause.js';
import type { Figure } from '../values/figure.js';
import type { PeriodAnswer } from './answer.js';
import type { ClauseTimes } from './clause-times.js';

/** The day of an event is told in so many UTF-16 units at the head of a report. */
const LEAD = 1500;
/** Chunks before the day: `Vừa qua | , | vào | sáng | ngày`. */
const DAY_REACH = 8;
/** So many words stand between an event and what was done for people at it. */
const DONE_REACH = 20;

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

  /** The day for a figure of a sentence, or null where it counts nobody at the event. */
  of(clause: Clause, figure: Figure): PeriodAnswer | null {
    if (this.#day === null) return null;
    const isOfPeople = countsPeople(clause, figure);
    const there = isAtEnd(clause) || (isOfPeople && (tellsWhoCame(clause) || honoursAtEvent(clause)));
    return there ? { value: this.#day, rule: 'event-day' } : null;
  }
}

/** `80 cán bộ`, `186/204 viên chức`, `95% đoàn viên` */
function countsPeople({ tokens, lexicon: { words } }: Clause, figure: Figure): boolean {
  if (figure.kind === 'quantity') return figure.counted === 'people';
  return words.nounAt(tokens, figure.end)?.value.kind === 'people';
}

/** The first token of a sentence, or the one after `cũng`. */
function opening({ chunks, tokens, lexicon: { words } }: Clause): number {
  return words.pastSense(tokens, chunks[0]!.start, 'focuses', 1);
}

/** `Tới dự có 80 cán bộ`, `Dự hội nghị có 80 cán bộ`; not `Dự án có 80 cán bộ`. */
function tellsWhoCame(clause: Clause): boolean {
  const {
    tokens,
    lexicon: { words },
  } = clause;
  const first = opening(clause);
  const end = words.senseEnd(tokens, first, 'attends');
  return end > first + 1 || (end >= 0 && words.senseEnd(tokens, end, 'gathering') >= 0);
}

/** `Kết thúc ngày hội, có 35/37 cán bộ hiến máu` */
function isAtEnd({ chunks, tokens, lexicon: { words } }: Clause): boolean {
  const end = words.senseEnd(tokens, chunks[0]!.start, 'closes');
  return end >= 0 && words.senseEnd(tokens, end, 'gathering') >= 0;
}

/** `Tại buổi lễ, Sở trao quyết định cho 4 cán bộ`; not `Tại hội nghị, Sở cho biết …`. */
function honoursAtEvent(clause: Clause): boolean {
  const {
    tokens,
    lexicon: { words },
  } = clause;
  const at = words.senseEnd(tokens, opening(clause), 'at');
  const start = at < 0 ? -1 : words.senseEnd(tokens, at, 'gathering');
  if (start < 0) return false;
  const first = clause.chunks.findIndex(chunk => chunk.end > start);
  for (let next = first; next >= 0 && next < clause.chunks.length; next++) {
    const chunk = clause.chunks[next]!;
    if (chunk.start > start + DONE_REACH || ENDS.has(chunk.role)) return false;
    if (words.senseEnd(tokens, chunk.start, 'honours') >= 0) return true;
  }
  return false;
}

const ENDS: ReadonlySet<Role> = new Set(['stop', 'semicolon', 'colon']);
