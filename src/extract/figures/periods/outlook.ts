import type { Block } from '../../../structure/structure.js';
import type { Article } from '../../engine/article.js';
import type { Cutter } from '../clause/cutter.js';
import type { PeriodAnswer } from './answer.js';
import { ClauseTimes } from './clause-times.js';
import { readStretch, type StretchTime } from './stretch.js';

const NO_TIME: StretchTime = { results: null, aims: null, isAims: false };
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
/** The lead of a report states its period near its beginning. */
const LEAD_HEAD = 6;

/** The times that govern the figures of one article from outside their sentences. */
export class Outlook {
  readonly #times = new Map<number, StretchTime>();
  readonly #lead: PeriodAnswer | null;

  constructor(
    readonly article: Article,
    readonly cutter: Cutter,
  ) {
    this.#lead = this.#readLead();
  }

  /**
   * The period that the headings over an offset state, nearest first, then the headline, then the lead of the report.
   * @param target true for a figure that is aimed at: it takes its period from a heading of aims alone
   */
  periodAt(offset: number, target: boolean): PeriodAnswer | undefined {
    const { structure } = this.article;
    const index = structure.blockAt(offset);
    for (let at = structure.blocks[index]?.governor ?? -1; at >= 0; at = structure.blocks[at]!.governor) {
      const time = this.#timeOf(at);
      const value = target || time.isAims ? time.aims : time.results;
      if (value !== null) return { value, rule: RULES[structure.blocks[at]!.kind] };
      if (time.isAims || (target && time.results !== null)) return undefined;
    }
    return target ? undefined : (this.#lead ?? undefined);
  }

  /** True for what stands under a heading of aims: `II. Chỉ tiêu năm 2023`. */
  isAimAt(offset: number): boolean {
    const { blocks } = this.article.structure;
    const index = this.article.structure.blockAt(offset);
    for (let at = blocks[index]?.governor ?? -1; at >= 0; at = blocks[at]!.governor) {
      const { isAims, results } = this.#timeOf(at);
      if (isAims) return true;
      if (results !== null) return false;
    }
    return false;
  }

  #timeOf(index: number): StretchTime {
    const known = this.#times.get(index);
    if (known !== undefined) return known;
    const { kind, span, table } = this.article.structure.blocks[index]!;
    const short = { start: span.start, end: Math.min(span.end, span.start + LONGEST_STRETCH) };
    const time = table || kind === 'noise' ? NO_TIME : readStretch(this.cutter.cut(short));
    this.#times.set(index, time);
    return time;
  }

  /** `Năm 2018, với đội ngũ 268 cán bộ …`, `Tính đến 17h ngày 3/9, …`: the time at the head of the first paragraph. */
  #readLead(): PeriodAnswer | null {
    const { structure, sentences } = this.article;
    const first = structure.blocks.find(({ kind }) => kind === 'paragraph');
    if (first === undefined) return null;
    const clause = this.cutter.cut(sentences.at(first.span.start));
    const times = new ClauseTimes(clause);
    for (let at = 0; at < Math.min(clause.chunks.length, LEAD_HEAD); at++) {
      if (clause.role(at) !== 'date') continue;
      const use = times.use(at);
      const value = use === 'period' || use === 'cut-off' ? times.value(at) : null;
      if (value !== null && !value.endsWith('/..')) return { value, rule: 'report-lead' };
    }
    return null;
  }
}
