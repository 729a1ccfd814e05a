import type { Change } from '../../model/entity.js';
import type { TextSpan } from '../../model/span.js';
import type { Clause } from './clause/clause.js';
import type { Cutter } from './clause/cutter.js';
import type { Phrase } from './clause/phrase.js';
import { isForecast } from './frame/aim.js';
import { withoutLevel } from './frame/area-names.js';
import { FigureAreas } from './frame/areas.js';
import { readBase } from './frame/base.js';
import { readBoundAfter } from './frame/bounds.js';
import { changeOf } from './frame/change.js';
import type { FramedFigure } from './frame/framed-figure.js';
import { readLead } from './frame/lead.js';
import type { ReportArea } from './frame/report-area.js';
import { isLeft, isOngoing } from './frame/standing.js';
import { isPast, isStart, readAim } from './frame/under-aims.js';
import type { Leads } from './names/leads.js';
import { MeasureTold } from './names/measure-told.js';
import { Namer } from './names/namer.js';
import { isSayable } from './names/said-of-counts.js';
import type { PeriodAnswer } from './periods/answer.js';
import { CheckTold } from './periods/check-told.js';
import { DayTold } from './periods/day-told.js';
import { deadlineAfter, deadlineBefore } from './periods/deadline.js';
import { EventDay } from './periods/event-day.js';
import { GoalsTold } from './periods/goals-told.js';
import { samePartIn } from './periods/interval.js';
import type { Outlook } from './periods/outlook.js';
import { Periods } from './periods/periods.js';
import { BACK_REACH, pointsBack } from './periods/points-back.js';
import { ASIDE_RULES, SpanTold } from './periods/span-told.js';
import { frameOfCell, inCell } from './tables/framed.js';
import type { Tables } from './tables/read.js';
import type { Figure } from './values/figure.js';

const DAY = /^\d{4}-\d\d-\d\d$/;
const NOW: PeriodAnswer = { value: null, rule: 'now-before' };
const BULLET = /[-–+•*]/;
const WHOLE_YEAR = /^\d{4}$/;

/** What the sentences of an article hand on from one to the next, in order. */
export class Thread {
  readonly framed: FramedFigure[] = [];
  /** The period that holds until another is said. */
  #period: PeriodAnswer | null = null;
  readonly #goals = new GoalsTold();
  readonly #day = new DayTold();
  readonly #span = new SpanTold();
  readonly #check: CheckTold;
  readonly #event = new EventDay();
  readonly #told = new MeasureTold();
  /** True after a sentence that tells of now. */
  #now = false;
  /** Offset at which the last sentence with figures begins. */
  #lastStart = -BACK_REACH;
  /** The name of the last indicator: for `tỷ lệ này`. */
  #last: Phrase | null = null;
  /** What the last count or share was said of. */
  #counted: Phrase | null = null;
  /** The last name of a rate in the paragraph. */
  #measure: Phrase | null = null;
  /** The area that the paragraph is about so far; null where its figures are of the whole, undefined before the first. */
  #topic: Phrase | null | undefined;

  constructor(
    readonly text: string,
    readonly tables: Tables,
    readonly outlook: Outlook,
    readonly leads: Leads,
    readonly area: ReportArea,
  ) {
    this.#check = new CheckTold(outlook.isOfCheck());
  }

  /** Takes in a sentence without figures. */
  pass(cutter: Cutter, span: TextSpan): void {
    this.#begin(span.start);
    this.#told.pass(cutter, span);
    // `Huyện A có 20 ca. Sốt xuất huyết do muỗi truyền. Tỷ lệ tử vong là 1%`: something else is spoken of.
    if (this.#topic) this.#topic = null;
    // Most sentences state no time: they need not be cut.
    if (!cutter.mayStateTime(span)) {
      this.#now = false;
      return;
    }
    const clause = cutter.cut(span);
    const periods = new Periods(clause, this.#period);
    this.#handOn(periods);
    this.#event.note(periods.times, span.start);
    this.#check.note(periods.times, span.start, this.outlook.sectionAt(span.start), []);
    this.#goals.pass(clause, span.start);
  }

  /** Frames the figures of a sentence that begins at an offset. */
  frame(clause: Clause, start: number): void {
    this.#begin(start, clause);
    const goals = this.#goals.over(clause, start);
    const first = this.framed.length;
    const namer = new Namer(clause, {
      last: this.#last,
      heading: this.leads.over(start),
      told: this.#told.over(clause, start),
      counted: this.#counted,
      measure: this.#measure,
    });
    // `Hiện cả nước có 30 trạm. Trong đó, …`: of now, whatever the time of the report.
    const ofNow = this.#now && clause.is(0, 'parts');
    const told = this.outlook.periodAt(start, false)?.value ?? null;
    this.#period = this.#span.over(clause, start, told) ?? this.#period;
    const check = this.#check.over(clause, start, this.outlook.sectionAt(start));
    if (told === null) this.#period ??= check;
    const periods = new Periods(clause, ofNow ? NOW : this.#period);
    const day = this.#day.over(periods.times, start, this.framed.at(-1));
    const { reportDate } = this.outlook.cutter.found;
    const over = { goals: goals !== null, aims: this.outlook.isAimAt(start), reportDate };
    const aimsOf = over.aims ? (this.outlook.periodAt(start, true)?.value ?? reportDate) : null;
    const areas = new FigureAreas(clause, this.area, this.#topic ?? null);
    // `tăng lần lượt 5% và 6% vào các năm 2019 và 2020`: one verb for each.
    const changes = new Map<number, Change>();
    for (let at = 0; at < clause.chunks.length; at++) {
      const figure = clause.chunks[at]!.figure;
      if (figure === undefined) continue;
      const cell = this.tables.figures.get(figure.start);
      if (cell !== undefined) {
        const framed = this.#atSameTime(frameOfCell(clause.tokens, cell), cell.frame.isSameTime, start);
        if (cell.frame.isOverPeriods) this.framed.push(framed);
        else this.#add(framed, clause.tokens.start(figure.start), framed.target);
        continue;
      }
      const paired = periods.paired(at);
      const lead = readLead(clause, at, paired);
      const named = namer.name(at, lead);
      if (figure.kind === 'indicator') this.#last = named.name ?? this.#last;
      this.#counted = named.name ?? nounOf(figure);
      const place = areas.of(at, lead, named.place);
      const { aim, aimed, told: isTold, byHeading } = readAim(clause, at, lead, over);
      const change = changeOf(clause, at, lead, named, this.framed.at(-1));
      // `tỷ lệ A và B lần lượt tăng 5% và 3%`: one verb for both.
      const alike = named.rule === 'paired' && this.framed.at(-1)?.nameRule === 'paired';
      const shared = paired ? changes.get(paired.before) : alike ? this.framed.at(-1)!.change : undefined;
      const stated = change === 'level' ? (shared ?? change) : change;
      const held = periods.of(at, lead, stated, aimed, this.framed.at(-1)?.period?.value ?? null, told);
      const ongoing = isOngoing(clause, at);
      const going = ongoing && !isOwn(held) && !DAY.test(held?.value ?? '') ? undefined : held;
      // `II. Kế hoạch năm 2023 … Đến nay đã tiêm 120 liều`: of now, and not of that year.
      const known = going ?? (isTold ? NOW : undefined);
      const deadline =
        (aim || aimed) && !isOwn(known)
          ? (deadlineAfter(periods.times, at) ?? deadlineBefore(periods.times, at))
          : undefined;
      const points = day !== null && clause.tokens.end(figure.end - 1) > day.from;
      const framed: FramedFigure = {
        figure,
        name: named.name,
        nameRule: named.name === null ? null : (named.rule ?? null),
        place: place && withoutLevel(clause, place),
        change: stated,
        comparator: readBoundAfter(clause, at) ?? lead.comparator ?? 'eq',
        period:
          deadline ??
          (isOwn(known) ? null : this.#event.of(clause, figure)) ??
          (known?.value == null && points ? day.answer : (known ?? goals)),
        base: readBase(clause, at, lead.tied && named.source !== 'after' && !(lead.from && figure.kind === 'quantity')),
        target:
          (aim || aimed) &&
          !isStart(clause, at, lead) &&
          !(byHeading && isOwn(known) && isPast(known!.value, aimsOf, reportDate)),
        nameParts: named.name && named.rest ? [named.name, named.rest] : null,
        body: null,
        inTable: null,
      };
      const around = this.tables.wordsAt(figure.start);
      this.#add(
        around === undefined ? framed : inCell(clause.tokens, clause.lexicon, framed, around),
        clause.tokens.start(figure.start),
        aimed || aim,
        ongoing || isLeft(clause, lead),
        isForecast(clause, at),
      );
      if (paired) changes.set(at, stated);
    }
    this.#measure = namer.measure() ?? this.#measure;
    const topic = areas.topic();
    if (this.#topic !== null) this.#topic = topic;
    this.#handOn(periods);
    this.#lastStart = start;
    this.#event.note(periods.times, start);
    this.#check.note(periods.times, start, this.outlook.sectionAt(start), this.framed.slice(first));
    this.#day.note(periods.times, start, this.framed.slice(first));
    for (const { period, target } of this.framed.slice(first))
      if (period?.value != null && !target && !ASIDE_RULES.has(period.rule)) this.#span.note(period.value, start);
  }

  /** What holds for one paragraph ends with it. */
  #begin(start: number, clause?: Clause): void {
    if (!startsParagraph(this.text, start)) return;
    // A time in which something was counted, and not `thông báo ngày 5/6`.
    const counted = this.#period !== null && this.framed.at(-1)?.period?.value === this.#period.value;
    const goesOn = counted && clause !== undefined && start - this.#lastStart < BACK_REACH && pointsBack(clause);
    if (!goesOn) this.#period = null;
    this.#counted = this.#measure = null;
    this.#topic = undefined;
    this.#check.startParagraph();
    this.#goals.startParagraph(BULLET.test(this.text[start] ?? ''));
  }

  /** `Cùng kỳ 2023` in a report of a quarter: that quarter of 2023. */
  #atSameTime(framed: FramedFigure, isSameTime: boolean, offset: number): FramedFigure {
    const main = isSameTime && framed.period ? this.outlook.periodAt(offset, false)?.value : null;
    if (main == null || !WHOLE_YEAR.test(framed.period!.value ?? '')) return framed;
    return { ...framed, period: { value: samePartIn(framed.period!.value, main), rule: 'same-time' } };
  }

  /**
   * Keeps a figure; where neither its sentence nor its table states a period, what stands over them may.
   * @param left true after `còn`: of now, so that only a day up to which the report counts holds for it
   * @param forecast true of what is thought to come, and not planned
   */
  #add(framed: FramedFigure, offset: number, target: boolean, left = false, forecast = false): void {
    const over = framed.period === null ? this.outlook.periodAt(offset, target) : undefined;
    const holds = over !== undefined && (!left || DAY.test(over.value ?? ''));
    const period = framed.period ?? (holds ? over : null);
    const ahead = !framed.target && !forecast && this.outlook.liesAhead(period?.value ?? null);
    this.framed.push(
      period === framed.period && !ahead ? framed : { ...framed, period, target: framed.target || ahead },
    );
  }

  #handOn(periods: Periods): void {
    const handed = periods.handedOn();
    this.#now = handed?.value === null;
    if (handed !== undefined)
      this.#period = handed.value === null ? null : { value: handed.value, rule: 'sentence-before' };
    else if (periods.hasOwnDate()) this.#period = null;
  }
}

/** True for a period that the sentence of the figure states. */
function isOwn(known: PeriodAnswer | undefined): boolean {
  return known?.value != null && known.rule !== 'sentence-before' && known.rule !== 'span-told';
}

/** What a count without a name counts, where something can be said of it. */
function nounOf(figure: Figure): Phrase | null {
  return figure.kind === 'quantity' && isSayable(figure) ? { start: figure.noun, end: figure.end } : null;
}

function startsParagraph(text: string, start: number): boolean {
  return start === 0 || text[start - 1] === '\n';
}
