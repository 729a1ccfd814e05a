import { countUpTo } from '../../../model/search.js';
import type { TextSpan } from '../../../model/span.js';
import type { Article } from '../../engine/article.js';
import type { WordLexicon } from '../../lexicon/lexicon.js';
import type { Role } from '../../lexicon/role.js';
import type { Clause } from '../clause/clause.js';
import type { Cutter } from '../clause/cutter.js';
import { ClauseTimes } from './clause-times.js';
import { isComparedWith } from './compared.js';
import { isDated } from './dated.js';
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
    const before = this.article.lower.slice(start, Math.min(offset, start + LONGEST_LEAD));
    return OF_OTHERS.test(before) || (stretch.section === 'conclusion' && ADVICE.test(before)) ? null : stretch.value;
  }
}

/** Who found something, and whether it is advice, is told in so many UTF-16 units of a sentence. */
const LONGEST_LEAD = 400;
/** `cao hơn nghiên cứu của Lò Văn A (30%)`, `theo WHO`: what others found. */
const OF_OTHERS =
  /(?<!\p{L})(?:(?:nghiên cứu|kết quả) của (?!chúng tôi|đề tài)|tác giả |theo (?:who|unicef|tổ chức|bộ y tế|báo cáo|số liệu)(?!\p{L}))/u;
/** `Kết luận: cần nâng tỷ lệ lên 90%`: what is advised, and not what was found. */
const ADVICE = /(?<!\p{L})(?:cần|nên|khuyến nghị|kiến nghị|đề xuất|đề nghị|phấn đấu)(?!\p{L})/u;

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
  const { sentences, lower } = article;
  const first = sentences.indexAt(start);
  for (let at = first; at < Math.min(sentences.count, first + MOST_SENTENCES); at++) {
    const span = sentences.get(at);
    if (span.start >= end) return null;
    if (!DESIGN.test(lower.slice(span.start, span.end)) || !cutter.mayStateTime(span)) continue;
    const found = periodIn(cutter.cut(span), false);
    if (found !== null) return found;
  }
  return null;
}

const DESIGN =
  /(?:nghiên cứu|khảo sát|điều tra)[^.;]{0,80} (?:tiến hành|thực hiện|triển khai|mô tả|hồi cứu|tiến cứu|cắt ngang) /u;

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

/** A year after the name of a standard in its part of the sentence. */
function isOfStandard(clause: Clause, date: number): boolean {
  let start = date;
  while (start > Math.max(0, date - STANDARD_REACH) && !PARTS.has(clause.role(start - 1)!)) start--;
  return STANDARD.test(clause.slice(start, date).toLowerCase());
}

const PARTS: ReadonlySet<Role> = new Set(['comma', 'semicolon', 'stop', 'colon']);

/** `theo tiêu chuẩn của WHO năm 2006`: by what was measured, and not when. */
const STANDARD =
  /(?<!\p{L})(?:theo|dựa|tiêu chuẩn|hướng dẫn|phân loại|thang|chuẩn|who|bộ y tế|quyết định|thông tư|phần mềm|niên giám)(?!\p{L})/u;
/** A standard is named no more than so many chunks before its year. */
const STANDARD_REACH = 8;
