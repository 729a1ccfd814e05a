import { countUpTo } from '../../../model/search.js';
import type { TextSpan } from '../../../model/span.js';
import type { Block } from '../../../structure/structure.js';
import type { Article } from '../../engine/article.js';
import type { Cutter } from '../clause/cutter.js';
import type { Figure } from '../values/figure.js';
import type { PeriodAnswer } from './answer.js';
import { areDaysOf, type ReportTime, readReportTime } from './report-time.js';
import { readStretch, type StretchTime } from './stretch.js';
import { StudyTimes } from './study-time.js';

const NO_TIME: StretchTime = { results: null, aims: null, isAims: false, isResults: false };
const NO_REPORT: ReportTime = { answer: null, until: 0 };
const RULES: Readonly<Record<Block['kind'], string>> = {
  headline: 'headline',
  heading: 'heading',
  paragraph: 'lead',
  item: 'lead',
  line: 'lead',
  table: 'table',
  noise: 'lead',
};
/** A heading, a headline or the lead of a list is read no further than this many UTF-16 units. */
const LONGEST_STRETCH = 400;

/** The times that govern the figures of one article from outside their sentences. */
export class Outlook {
  readonly #times = new Map<number, StretchTime>();
  /** For each block the line that stands over it as a heading would: `Mục tiêu năm 2022`; -1 for none. */
  readonly #lines: readonly number[];
  /** Offsets of the figures, in order. */
  readonly #figures: readonly number[];
  readonly #study: StudyTimes;
  readonly #report: ReportTime;

  constructor(
    readonly article: Article,
    readonly cutter: Cutter,
    figures: readonly Figure[],
  ) {
    this.#figures = figures.map(({ start }) => article.tokens.start(start));
    this.#lines = this.#linesOver();
    this.#study = new StudyTimes(article, cutter);
    const report = readReportTime(article, cutter, figures);
    this.#report = this.#study.isStudy && report.answer?.rule === 'report-lead' ? NO_REPORT : report;
  }

  /**
   * The period that the headings over an offset state, nearest first, then the study whose results are told there, the
   * headline, the head and the lead of the report.
   * @param target true for a figure that is aimed at: it takes its period from a heading of aims alone
   */
  periodAt(offset: number, target: boolean): PeriodAnswer | undefined {
    const { blocks } = this.article.structure;
    const study = target ? null : this.#study.at(offset);
    let told = false;
    for (const at of this.#over(offset)) {
      if (study !== null && blocks[at]!.kind === 'headline') break;
      const time = this.#timeOf(at);
      // `I. THỰC TRẠNG` of a plan: results, whose time is not that of the plan.
      if (told && !target && time.isAims) return undefined;
      const value = target || time.isAims ? time.aims : time.results;
      const days = !target && blocks[at]!.kind === 'headline' ? this.#daysOf(value, offset) : null;
      if (days !== null) return days;
      if (value !== null) return { value, rule: RULES[blocks[at]!.kind] };
      if (time.isAims || (target && time.results !== null)) return undefined;
      told ||= time.isResults;
    }
    if (study !== null) return { value: study, rule: 'study' };
    const { answer, until } = this.#report;
    return target || answer === null || offset >= until ? undefined : answer;
  }

  /** The days that the lead tells of where the headline states their year alone; null where it tells of none. */
  #daysOf(headline: string | null, offset: number): PeriodAnswer | null {
    const { answer, until } = this.#report;
    return headline !== null && offset < until && areDaysOf(answer?.value ?? null, headline) ? answer : null;
  }

  /** Index of the heading that an offset stands under, or -1. */
  sectionAt(offset: number): number {
    for (const at of this.#over(offset)) if (this.article.structure.blocks[at]!.kind === 'heading') return at;
    return -1;
  }

  /** True for a report of what a check found: `Qua kiểm tra dịp Tết: gần 1/5 cơ sở vi phạm`; not `Bộ Y tế kiểm tra tại Sơn Lâm`. */
  isOfCheck(): boolean {
    const { structure, tokens } = this.article;
    const { words } = this.cutter.lexicon;
    const headline = structure.blocks.find(({ kind }) => kind === 'headline')?.span;
    if (headline === undefined) return false;
    const last = tokens.indexAt(headline.end - 1) + 1;
    for (let at = tokens.indexAt(headline.start); at < last; at++)
      for (const sense of FOUND_BY) {
        const check = words.pastSense(tokens, words.senseEnd(tokens, at, sense, last), 'dated', 1, last);
        if (check > at && words.senseEnd(tokens, check, 'checks', last) >= 0) return true;
      }
    return false;
  }

  /** True for a period that begins in a year after that of the report: `Đến năm 2025, …`. */
  liesAhead(period: string | null): boolean {
    const { reportDate } = this.cutter.found;
    return period !== null && reportDate !== null && YEAR.test(period) && period.slice(0, 4) > reportDate.slice(0, 4);
  }

  /** True for what stands under a heading of aims: `II. Chỉ tiêu năm 2023`. */
  isAimAt(offset: number): boolean {
    const { blocks } = this.article.structure;
    let heading = false;
    for (const at of this.#over(offset)) {
      const { isAims, isResults, results } = this.#timeOf(at);
      // What stands over the first heading of a plan tells why it is made.
      if (isAims) return heading || blocks[at]!.kind !== 'headline' || !this.#isPlanLine(at - 1);
      if (results !== null || isResults) return false;
      heading ||= blocks[at]!.kind === 'heading';
    }
    return false;
  }

  /** The blocks that govern an offset, nearest first. */
  *#over(offset: number): Generator<number> {
    const { structure } = this.article;
    const index = structure.blockAt(offset);
    const line = this.#lines[index] ?? -1;
    if (line >= 0) yield line;
    for (let at = structure.blocks[index]?.governor ?? -1; at >= 0; at = structure.blocks[at]!.governor) yield at;
  }

  #timeOf(index: number): StretchTime {
    const known = this.#times.get(index);
    if (known !== undefined) return known;
    const { kind, span, table } = this.article.structure.blocks[index]!;
    const short = { start: span.start, end: Math.min(span.end, span.start + LONGEST_STRETCH) };
    let time = table || kind === 'noise' ? NO_TIME : this.#withoutWhatLiesAhead(readStretch(this.cutter.cut(short)));
    // `Sơn Lâm được giao chỉ tiêu bao phủ 95,5%`: the news is of an aim, what follows is not all aimed at.
    if (kind === 'headline' && time.isAims && !this.#opensAsPlan(span)) time = { ...time, isAims: false };
    // `KẾ HOẠCH` over `Công tác dân số năm 2023`: a plan, but for what its headings tell of results.
    if (kind === 'headline' && this.#isPlanLine(index - 1))
      time = { results: null, aims: time.aims ?? time.results, isAims: true, isResults: false };
    // `- Tổng số lượt khám: 96.000 lượt, đạt 76,8% kế hoạch năm.` over its parts: an item that states figures announces no aims.
    if (
      (kind === 'item' || kind === 'paragraph') &&
      this.article.text[span.end - 1] !== ':' &&
      this.#holdsFigure(span) &&
      time.results === null
    )
      time = NO_TIME;
    this.#times.set(index, time);
    return time;
  }

  /** `… đạt 95,5% vào năm 2025` over a report of 2022: no time of results. */
  #withoutWhatLiesAhead(time: StretchTime): StretchTime {
    if (!this.liesAhead(time.results)) return time;
    return { ...time, results: null, aims: time.aims ?? time.results };
  }

  /** True for a headline of a plan: `KẾ HOẠCH`, `Mục tiêu, nhiệm vụ năm 2022`, `Một số chỉ tiêu`. */
  #opensAsPlan({ start, end }: TextSpan): boolean {
    const { tokens } = this.article;
    let at = tokens.indexAt(start);
    for (let signs = 0; signs < MOST_SIGNS && !tokens.isWord(at); signs++) at++;
    for (let leading = 0; leading <= MOST_LEADING && tokens.isWord(at) && tokens.start(at) < end; leading++, at++)
      if (this.cutter.lexicon.words.senseEnd(tokens, at, 'plan') >= 0) return true;
    return false;
  }

  /** True for a line that says that the headline under it is of a plan, and nothing else. */
  #isPlanLine(index: number): boolean {
    const block = this.article.structure.blocks[index];
    if (block?.kind !== 'line') return false;
    const { tokens } = this.article;
    const start = tokens.indexAt(block.span.start);
    const end = tokens.indexAt(block.span.end - 1) + 1;
    return this.cutter.lexicon.words.senseEnd(tokens, start, 'plan', end) === end;
  }

  #holdsFigure({ start, end }: TextSpan): boolean {
    return (this.#figures[countUpTo(this.#figures, start - 1)] ?? end) < end;
  }

  #linesOver(): readonly number[] {
    let over = -1;
    return this.article.structure.blocks.map(({ kind, span }, index) => {
      if (kind === 'headline' || kind === 'heading' || kind === 'paragraph') over = -1;
      const before = over;
      if (kind === 'line' && span.end - span.start < LONGEST_LINE && this.cutter.mayStateTime(span)) {
        const { results, aims } = this.#timeOf(index);
        if (results !== null || aims !== null)
          over = FIGURE.test(this.article.text.slice(span.start, span.end)) ? over : index;
      }
      return over === index ? before : over;
    });
  }
}

/** `Qua | kiểm tra`, `Kết quả | đợt | khảo sát` */
const FOUND_BY = ['means', 'results'] as const;
const YEAR = /^\d{4}/;
/** Signs before the words of a headline, and words before `kế hoạch`. */
const MOST_SIGNS = 4;
const MOST_LEADING = 2;
/** A line that states a figure is no heading. */
const FIGURE = /\d ?[%‰]|[.:…]{3}/;
const LONGEST_LINE = 120;
