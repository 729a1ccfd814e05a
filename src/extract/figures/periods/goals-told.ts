import type { Sense } from '../../lexicon/sense.js';
import type { Clause } from '../clause/clause.js';
import type { PeriodAnswer } from './answer.js';
import { ClauseTimes } from './clause-times.js';
import { isComparedWith } from './compared.js';

/** Goals that a sentence without figures announces. */
interface Announced {
  readonly value: string;
  /** Offset of the sentence. */
  readonly at: number;
  /** True for `Mục tiêu đến năm 2025.`: what follows are the goals themselves. */
  readonly isHeading: boolean;
}

/**
 * Goals told sentence by sentence: `Ngành đưa ra các mục tiêu trong giai đoạn 2021-2025. … dự kiến bao phủ 45%. Số người già đạt
 * 35%.` are all aimed at in that time, through the paragraph after, until results are told, or another time.
 */
export class GoalsTold {
  #announced: Announced | null = null;
  /** True once a sentence plans, or points back: those after it go on. */
  #going = false;
  #paragraphs = 0;

  /** Takes in that a paragraph begins; an item of a list is part of the one before. */
  startParagraph(isItem: boolean): void {
    if (this.#announced === null || (isItem && this.#paragraphs === 0)) return;
    this.#going = false;
    if (this.#paragraphs++ > 0) this.#announced = null;
  }

  /** Takes in a sentence without figures that begins at an offset. */
  pass(clause: Clause, start: number): void {
    const announced = announcedIn(clause, start);
    if (announced === null) {
      if (this.#announced !== null && endsGoals(clause, this.#announced.value)) this.#announced = null;
      return;
    }
    this.#announced = announced;
    this.#paragraphs = 0;
    this.#going = announced.isHeading;
  }

  /** The time of the goals that a sentence with figures, which begins at an offset, is one of; null where it tells no goal. */
  over(clause: Clause, start: number): PeriodAnswer | null {
    const announced = this.#announced;
    if (announced === null) return null;
    if (start - announced.at > REACH || endsGoals(clause, announced.value)) {
      this.#announced = null;
      return null;
    }
    this.#going ||= plans(clause);
    return this.#going ? { value: announced.value, rule: 'goals-before' } : null;
  }
}

/** Goals stand no further behind the sentence that announces them, in UTF-16 units. */
const REACH = 2000;
/** So many chunks of a sentence are asked what it tells. */
const LONGEST_LOOK = 60;

function announcedIn(clause: Clause, at: number): Announced | null {
  const { chunks } = clause;
  const goal = chunks.findIndex(({ lexeme, role }) => lexeme?.senses.has('list-head') || role === 'aim');
  if (goal < 0 || goal > LONGEST_LOOK) return null;
  const leads = goal === 0 || (goal === 1 && SOME.some(sense => clause.is(0, sense)));
  // `Mục tiêu giai đoạn 2016-2020 là giảm tử vong mẹ.` tells the goal itself.
  const isHeading = leads && !chunks.some(({ role }) => role === 'link');
  if (!isHeading && !setsGoals(clause, goal)) return null;
  if (tellsResults(clause)) return null;
  const times = new ClauseTimes(clause);
  for (let date = goal + 1; date < Math.min(chunks.length, goal + LONGEST_LOOK); date++) {
    if (clause.role(date) !== 'date' || isComparedWith(clause, date)) continue;
    const value = times.value(date);
    const use = times.use(date);
    if (value !== null && YEARS.test(value) && (use === 'period' || use === 'cut-off')) return { value, at, isHeading };
  }
  return null;
}

const SOME = ['plural', 'several'] as const;

/** `đặt mục tiêu`, `đưa ra 5 nhóm | mục tiêu`; not `phấn đấu`, `thực hiện mục tiêu`. */
function setsGoals(clause: Clause, goal: number): boolean {
  // `đặt mục tiêu` in one
  if (clause.role(goal) === 'aim') return clause.endsIn(goal + 1, 'list-head', goal);
  const {
    chunks,
    tokens,
    lexicon: { words },
  } = clause;
  const first = chunks[0]!.start;
  const opening = (end: number, sense: Sense): number => {
    const start = words.senseStart(tokens, end, sense, first);
    return start < 0 ? end : start;
  };
  let end = opening(chunks[goal]!.start, 'group');
  if (end > first && tokens.isNumber(end - 1)) end--;
  else for (const sense of SOME) end = opening(end, sense);
  return words.senseStart(tokens, end, 'setting', first) >= 0;
}

/** `đã đạt`, `năm qua`, `hiện nay`: no sentence of goals. */
function tellsResults(clause: Clause): boolean {
  const last = Math.min(clause.chunks.length, LONGEST_LOOK);
  for (let at = 0; at < last; at++) if (clause.role(at) === 'now') return true;
  return clause.holds(clause.phrase(0, last)!, 'tells-results');
}

const YEARS = /^\d{4}(?:\/\d{4})?$/;

/** True for a sentence of results, of now, or of another time. */
function endsGoals(clause: Clause, value: string): boolean {
  const { chunks } = clause;
  const last = Math.min(chunks.length, LONGEST_LOOK);
  if (tellsResults(clause)) return true;
  const times = new ClauseTimes(clause);
  for (let at = 0; at < last; at++) {
    if (clause.role(at) === 'date' && !isComparedWith(clause, at) && times.value(at) !== value) return true;
  }
  return false;
}

/** `Ngành dự kiến bao phủ 45%`, `Theo đó, …` */
function plans(clause: Clause): boolean {
  const last = Math.min(clause.chunks.length, LONGEST_LOOK);
  if (clause.is(0, 'unfolds')) return true;
  for (let at = 0; at < last; at++) if (clause.is(at, 'planned') || clause.role(at) === 'aim') return true;
  return false;
}
