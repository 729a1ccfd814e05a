import type { Tokens } from '../../engine/tokens.js';
import type { WordLexicon } from '../../lexicon/lexicon.js';
import type { Role } from '../../lexicon/role.js';
import type { Clause } from '../clause/clause.js';
import type { Phrase } from '../clause/phrase.js';
import type { FramedFigure } from '../frame/framed-figure.js';
import type { PeriodAnswer } from './answer.js';
import type { ClauseTimes } from './clause-times.js';
import { isComparedWith } from './compared.js';

/** Days further back than so many UTF-16 units are of another story. */
const REACH = 4000;
/** So many chunks of a sentence are asked what it points at. */
const LONGEST_LOOK = 60;
/** `3.971 ca phát hiện trong ngày`: the words may stand so many UTF-16 units behind a figure. */
const BEHIND = 30;
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
    const look = clause.phrase(0, Math.min(chunks.length, LONGEST_LOOK))!;
    // The places of what was counted last.
    const goesOn = last?.period?.value === this.#day && isByPlace(clause, look);
    const from = goesOn || comparesDays(clause, look) ? start : pointerIn(clause, look);
    if (from < 0 || STANDING.some(sense => clause.holds(look, sense))) return null;
    const own = chunks.some(
      ({ role, date }, at) =>
        role === 'date' && date!.value !== null && !times.inAsides.has(at) && !isComparedWith(clause, at),
    );
    return own ? null : { answer: { value: this.#day, rule: 'day-told' }, from: from - BEHIND };
  }
}

/** What holds on that day and was not counted on it: `đang điều trị`, `lũy kế`, `trung bình`. */
const STANDING = ['stands', 'sum', 'average'] as const;

/** `tăng 13 ca so với ngày trước đó` */
function comparesDays({ tokens, lexicon: { words } }: Clause, { start, end }: Phrase): boolean {
  for (let at = start; at < end; at++) {
    const base = words.senseEnd(tokens, at, 'leads-to-base', end);
    if (base >= 0 && words.senseEnd(tokens, base, 'day-before', end) >= 0) return true;
  }
  return false;
}

/** The offset of `hôm nay`, `24 giờ qua`, `trong ngày` in a phrase; -1 where it holds none. */
function pointerIn(clause: Clause, { start, end }: Phrase): number {
  const {
    text,
    tokens,
    lexicon: { words },
  } = clause;
  for (let at = start; at < end; at++) {
    const isHours = tokens.isNumber(at);
    if (isHours && text.slice(tokens.start(at), tokens.end(at)) !== HOURS_OF_DAY) continue;
    const inDay = isHours ? -1 : words.senseEnd(tokens, at, 'in-day', end);
    if (inDay >= 0 ? isOfDay(clause, inDay) : words.senseEnd(tokens, at, 'today', end) >= 0) return tokens.start(at);
  }
  return -1;
}

const HOURS_OF_DAY = '24';

/** True for what goes on after `trong ngày`, token `next`: `có`, `chủ yếu`, `toàn tỉnh`, a comma; not `hội`, `đầu`, `14/12`. */
function isOfDay(clause: Clause, next: number): boolean {
  const at = clause.chunkEndingAt(next);
  if (at < 0) return false;
  const {
    tokens,
    lexicon: { words },
  } = clause;
  const role = clause.role(at + 1);
  if (role === undefined || clause.is(at + 1, 'happens')) return true;
  if (OF_DAY.has(role)) return words.senseEnd(tokens, next, 'other-span') < 0;
  return words.senseEnd(tokens, next, 'told-of') >= 0;
}

const OF_DAY: ReadonlySet<Role> = new Set([
  'comma',
  'semicolon',
  'colon',
  'stop',
  'open',
  'close',
  'link',
  'increase',
  'decrease',
  'opener',
  'place',
  'preposition',
  'adverb',
]);

/** `Phú Sơn là địa phương có số ca mắc nhiều nhất với 53 ca`, `Các xã có số ca mắc dưới 30 ca: …` */
function isByPlace({ chunks, tokens, lexicon: { words } }: Clause, { end }: Phrase): boolean {
  for (const { start, lexeme, end: after } of chunks) {
    if (after >= end) return false;
    if (lexeme?.senses.has('happens') !== true || !endsInArea(words, tokens, start)) continue;
    const noun = words.nounAt(tokens, words.pastSense(tokens, after, 'tally', 1));
    if (noun?.value.kind !== 'case' && noun?.value.kind !== 'people') continue;
    const amount = words.pastSense(tokens, noun.end, 'sort-of-case', MOST_SORTS);
    if (AMOUNTS.some(sense => words.senseEnd(tokens, amount, sense) >= 0)) return true;
    if (AMOUNT_ROLES.some(role => words.roleEnd(tokens, amount, role) >= 0)) return true;
  }
  return false;
}

const AMOUNTS = ['many', 'degree', 'compares'] as const;
const AMOUNT_ROLES = ['bound', 'increase', 'decrease'] as const;
/** Words between `ca` and how many there were: `số ca | mắc mới | nhiều nhất`. */
const MOST_SORTS = 3;

/** True where a word of areas ends before token `end`: `các địa phương`. */
function endsInArea(words: WordLexicon, tokens: Tokens, end: number): boolean {
  for (let at = end - 1; at >= end - LONGEST_AREA; at--) {
    const noun = words.nounAt(tokens, at);
    if (noun?.end === end) return noun.value.kind === 'area';
  }
  return false;
}

/** No word of areas has more tokens. */
const LONGEST_AREA = 2;
