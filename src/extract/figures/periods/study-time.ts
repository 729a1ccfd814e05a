import { countUpTo } from '../../../model/search.js';
import type { TextSpan } from '../../../model/span.js';
import type { Article } from '../../engine/article.js';
import type { WordLexicon } from '../../lexicon/lexicon.js';
import type { Clause } from '../clause/clause.js';
import type { Cutter } from '../clause/cutter.js';
import { ClauseTimes } from './clause-times.js';
import { isComparedWith } from './compared.js';
import { isDated } from './dated.js';
import { partBefore } from './parts.js';
import { type StudySection, sectionAt } from './study-sections.js';

/** From an offset to the next: the time of the study whose results are told there, or null. */
interface Stretch {
  readonly start: number;
  readonly section: StudySection;
  value: string | null;
}

/** The time in which a study was done, for all that it found: `Phương pháp: … từ tháng 3 đến tháng 6/2021. Kết quả: …`. */
export class StudyTimes {
  readonly #stretches: readonly Stretch[];
  readonly #starts: readonly number[];

  constructor(
    readonly article: Article,
    readonly cutter: Cutter,
  ) {
    const stretches = stretchesOf(article, cutter.lexicon.words);
    this.#stretches = stretches.some(({ section }) => section === 'results' || section === 'time')
      ? dated(article, cutter, stretches)
      : [];
    this.#starts = this.#stretches.map(({ start }) => start);
  }

  /** True for a text in the sections of a study: its first sentences tell what others found. */
  get isStudy(): boolean {
    return this.#stretches.some(({ value }) => value !== null);
  }

  /** EDTF of the time of the study that found the figure at an offset, or null. */
  at(offset: number): string | null {
    const stretch = this.#stretches[countUpTo(this.#starts, offset) - 1];
    if (stretch === undefined || stretch.value === null) return null;
    const { start } = this.article.sentences.at(offset);
    const before = { start, end: Math.min(offset, start + LONGEST_LEAD) };
    if (before.end === start) return stretch.value;
    const isAdvice = stretch.section === 'conclusion' && this.cutter.holds(before, 'advises');
    return isAdvice || this.#isOfOthers(before) ? null : stretch.value;
  }

  /** `cao hơn nghiên cứu của | Lò Văn A (30%)`, `theo | WHO`: what others found. */
  #isOfOthers({ start, end }: TextSpan): boolean {
    const { tokens } = this.article;
    const { words } = this.cutter.lexicon;
    const last = tokens.indexAt(end - 1) + 1;
    for (let at = tokens.indexAt(start); at < last; at++) {
      if (words.senseEnd(tokens, at, 'authors', last) >= 0) return true;
      if (words.is(tokens, at, 'cites') && words.senseEnd(tokens, at + 1, 'authority', last) >= 0) return true;
      // `nghiên cứu của chúng tôi`
      for (const sense of FINDINGS) {
        const of = words.senseEnd(tokens, at, sense, last);
        if (of >= 0 && words.is(tokens, of, 'of') && words.senseEnd(tokens, of + 1, 'own-study', last) < 0) return true;
      }
    }
    return false;
  }
}

const FINDINGS = ['inquiry', 'section-results'] as const;
/** Who found something, and whether it is advice, is told in so many UTF-16 units of a sentence. */
const LONGEST_LEAD = 400;

function stretchesOf(article: Article, words: WordLexicon): Stretch[] {
  const stretches: Stretch[] = [];
  const { sentences } = article;
  for (let at = 0; at < sentences.count; at++) {
    const { start, end } = sentences.get(at);
    const section = sectionAt(article, words, start, end);
    if (section !== undefined) stretches.push({ start, section, value: null });
  }
  return stretches;
}

/** The stretches, each with the time of its study, where that is told in its methods or before them. */
function dated(article: Article, cutter: Cutter, stretches: readonly Stretch[]): readonly Stretch[] {
  const { text } = article;
  let study: Stretch[] = [];
  let time: string | null = designTime(article, cutter, { start: 0, end: stretches[0]!.start });
  let surest: number = time === null ? Surety.None : Surety.Told;
  for (const [i, stretch] of stretches.entries()) {
    const end = stretches[i + 1]?.start ?? text.length;
    const before = stretches[i - 1]?.section;
    // The methods of another study: `BÀI 2 … Phương pháp: …`.
    if (stretch.section === 'methods' && (before === 'results' || before === 'conclusion' || before === 'others')) {
      if (study.some(({ section }) => section === 'results')) {
        study = [];
        time = null;
        surest = Surety.None;
      }
    }
    const found =
      stretch.section === 'time' || stretch.section === 'methods'
        ? timeIn(article, cutter, { start: stretch.start, end }, stretch.section === 'time')
        : null;
    const surety = found === null ? Surety.None : stretch.section === 'time' ? Surety.Named : Surety.Told;
    if (surety > surest) {
      time = found;
      surest = surety;
      for (const earlier of study) earlier.value = time;
    }
    if (stretch.section === 'others') continue;
    stretch.value = time;
    study.push(stretch);
  }
  return stretches;
}

/** `Thời gian nghiên cứu: …` says it by name; other sentences of the methods only tell it. */
const Surety = { None: 0, Told: 1, Named: 2 } as const;
/** So many sentences of the methods, and of what stands before them, are looked at. */
const MOST_SENTENCES = 12;

/** The time of a study in a stretch of its methods: of its first sentence that tells one. */
function timeIn(article: Article, cutter: Cutter, { start, end }: TextSpan, named: boolean): string | null {
  const { sentences } = article;
  const first = sentences.indexAt(start);
  for (let at = first; at < Math.min(sentences.count, first + MOST_SENTENCES); at++) {
    const span = sentences.get(at);
    if (span.start >= end) return null;
    if (!cutter.mayStateTime(span)) continue;
    const found = periodIn(cutter.cut(span), named);
    if (found !== null) return found;
  }
  return null;
}

/** `Nghiên cứu được tiến hành từ tháng 1 đến tháng 6/2018`: told before any section, in a sentence that says how it was done. */
function designTime(article: Article, cutter: Cutter, { start, end }: TextSpan): string | null {
  const { sentences } = article;
  const first = sentences.indexAt(start);
  for (let at = first; at < Math.min(sentences.count, first + MOST_SENTENCES); at++) {
    const span = sentences.get(at);
    if (span.start >= end) return null;
    if (!cutter.holds(span, 'inquiry') || !cutter.mayStateTime(span)) continue;
    const clause = cutter.cut(span);
    const found = tellsDesign(clause) ? periodIn(clause, false) : null;
    if (found !== null) return found;
  }
  return null;
}

/** `Khảo sát | các hộ được | thực hiện từ …`: how a study was made, not `khảo sát nhu cầu năm 2018`. */
function tellsDesign({ chunks, tokens, lexicon: { words } }: Clause): boolean {
  let until = -1;
  for (const { role, start, end } of chunks) {
    if (role === 'stop' || role === 'semicolon') until = -1;
    else if (start < until && words.senseEnd(tokens, start, 'design') >= 0) return true;
    else if (words.senseEnd(tokens, start, 'inquiry') >= 0) until = end + DESIGN_REACH;
  }
  return false;
}

/** No more words stand between a study and how it was made. */
const DESIGN_REACH = 20;

/** The first stretch of time of a sentence; a year alone where no standard or guideline bears it. */
function periodIn(clause: Clause, named: boolean): string | null {
  const times = new ClauseTimes(clause);
  let year: string | null = null;
  for (let at = 0; at < clause.chunks.length; at++) {
    if (clause.role(at) !== 'date' || isComparedWith(clause, at) || times.isIssue(at)) continue;
    const value = times.value(at);
    if (times.use(at) !== 'period' || value === null || value.includes('..') || value.includes('XXXX')) continue;
    // `từ tháng 1 đến tháng 6/2018`, and not `từ năm 2014`, `kế hoạch năm 2020`
    if (clause.role(at - 1) === 'from' ? !value.includes('/') : isDated(clause, 0, at)) continue;
    if (clause.chunks[at]!.date!.precision !== 'year') return value;
    if (named || !isOfStandard(clause, at)) year ??= value;
  }
  return year;
}

/** `theo tiêu chuẩn của WHO năm | 2006`, of a year: by what was measured, and not when. */
function isOfStandard(clause: Clause, date: number): boolean {
  const part = partBefore(clause, date, STANDARD_REACH);
  return part !== null && clause.holds(part, 'standard');
}

/** A standard is named no more than so many chunks before its year. */
const STANDARD_REACH = 8;
