import type { Article } from '../../engine/article.js';
import type { Clause } from '../clause/clause.js';
import type { Cutter } from '../clause/cutter.js';
import type { Figure } from '../values/figure.js';
import type { PeriodAnswer } from './answer.js';
import { ClauseTimes } from './clause-times.js';
import { isComparedWith } from './compared.js';
import { isDated } from './dated.js';
import { partBefore } from './parts.js';
import { readStretch } from './stretch.js';

/** The period of a report on one period, and how far into the text the report speaks for itself. */
export interface ReportTime {
  readonly answer: PeriodAnswer | null;
  /** Offset from which on others speak, or the length of the text. */
  readonly until: number;
}

/** The head of a report has no more blocks: who writes, to whom, on what. */
const HEAD_BLOCKS = 12;
const LONGEST_TITLE = 200;
/** A year, other than a month or a range of days, governs a report only at the head of its lead. */
const LEAD_HEAD = 6;
/** So many sentences of the first paragraph are its lead. */
const LEAD_SENTENCES = 2;

/**
 * The period that the head of a report states (`BẢNG TỔNG HỢP … THÁNG 8/2024`, `(Từ ngày 15/01 đến ngày 28/02/2024)`),
 * or its lead: `Năm 2018, với đội ngũ 268 cán bộ …`, `Tính đến 17h ngày 3/9, …`.
 */
export function readReportTime(article: Article, cutter: Cutter, figures: readonly Figure[]): ReportTime {
  const firstFigure = figures[0] ? article.tokens.start(figures[0].start) : article.text.length;
  const head = headPeriod(article, cutter, firstFigure);
  const atHead = { answer: { value: head, rule: 'report-head' }, until: article.text.length };
  if (head !== null && !YEAR_ALONE.test(head)) return atHead;
  const told = leadPeriod(article, cutter, figures);
  if (head !== null && !areDaysOf(told, head)) return atHead;
  const announced = announcedPeriod(article, cutter);
  if (head !== null && announced !== null) return atHead;
  const lead = announced ?? told;
  if (lead === null) return { answer: null, until: 0 };
  return { answer: { value: lead, rule: 'report-lead' }, until: othersSpeakAt(article, cutter) };
}

/** `Từ ngày 24/3 đến ngày 15/4/2025, …` under `Chiến dịch tiêm vắc xin năm 2025`: days of the year that the head states. */
export function areDaysOf(period: string | null, year: string): boolean {
  return period !== null && DAYS.test(period) && period.split('/').every(day => day.startsWith(`${year}-`));
}

const YEAR_ALONE = /^\d{4}$/;
/** A day that figures reach to, or a range of days. */
const DAYS = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/;

function headPeriod({ structure, tokens }: Article, cutter: Cutter, firstFigure: number): string | null {
  for (const { kind, span } of structure.blocks.slice(0, HEAD_BLOCKS)) {
    if (span.start > firstFigure || kind === 'paragraph' || kind === 'item') return null;
    if (kind === 'table' || kind === 'noise' || span.end > firstFigure) continue;
    // `Thực hiện Kế hoạch …`, `Căn cứ Quyết định …`: what the report goes by.
    const isPreamble = cutter.lexicon.words.senseEnd(tokens, tokens.indexAt(span.start), 'preamble') >= 0;
    if (isPreamble || span.end - span.start > LONGEST_TITLE || !cutter.mayStateTime(span)) continue;
    const { results, isAims } = readStretch(cutter.cut(span));
    if (results !== null && !isAims) return results;
  }
  return null;
}

function leadPeriod(article: Article, cutter: Cutter, figures: readonly Figure[]): string | null {
  const { structure, sentences, tokens } = article;
  const first = structure.blocks.find(({ kind }) => kind === 'paragraph');
  if (first === undefined || followsFigures(article, first.span.start, figures)) return null;
  const index = sentences.indexAt(first.span.start);
  for (let at = index; at < Math.min(sentences.count, index + LEAD_SENTENCES); at++) {
    const span = sentences.get(at);
    if (span.start >= first.span.end) return null;
    if (!cutter.mayStateTime(span)) continue;
    const own = figures.filter(({ start }) => tokens.start(start) >= span.start && tokens.start(start) < span.end);
    const found = periodOfLead(cutter.cut(span, own));
    if (found !== undefined) return found;
  }
  return null;
}

/** More figures than so many in lines before the first paragraph: it stands at their end, and leads nothing in. */
const MOST_BEFORE_LEAD = 2;

/** `Dân số: 12.450 người`, `Sinh: 38 trẻ` … and below them `Quý IV/2025: …`: the time of another report. */
function followsFigures({ structure, tokens }: Article, lead: number, figures: readonly Figure[]): boolean {
  let before = 0;
  for (const figure of figures) {
    const start = tokens.start(figure.start);
    if (start >= lead) break;
    const kind = structure.blocks[structure.blockAt(start)]?.kind;
    if (kind !== 'headline' && kind !== 'heading' && ++before > MOST_BEFORE_LEAD) return true;
  }
  return false;
}

/** So many paragraphs at the head of a report may announce what it tells of. */
const ANNOUNCING_BLOCKS = 4;
/** `Sáng 11/7, … công bố kết quả tổng điều tra dân số và nhà ở năm 2019`: the time of the survey is that of the report. */
function announcedPeriod({ structure, sentences }: Article, cutter: Cutter): string | null {
  const heads = structure.blocks.filter(({ kind }) => kind === 'paragraph').slice(0, ANNOUNCING_BLOCKS);
  for (const { span } of heads) {
    const index = sentences.indexAt(span.start);
    for (let at = index; at < Math.min(sentences.count, index + LEAD_SENTENCES); at++) {
      const sentence = sentences.get(at);
      if (sentence.start >= span.end || !cutter.mayStateTime(sentence)) continue;
      if (!cutter.holds(sentence, 'announces')) continue;
      const clause = cutter.cut(sentence);
      const times = new ClauseTimes(clause);
      for (let date = 0; date < clause.chunks.length; date++) {
        if (clause.role(date) !== 'date' || times.use(date) !== 'period' || isComparedWith(clause, date)) continue;
        const value = times.value(date);
        const told = value !== null && !value.includes('..') && !value.includes('XXXX');
        if (told && announces(clause, date)) return value;
      }
    }
  }
  return null;
}

/** True for the date of a survey whose results are made known: `công bố các kết quả | điều tra dân số năm | 2019`. */
function announces(clause: Clause, date: number): boolean {
  const part = partBefore(clause, date, NAMED_REACH);
  if (part === null) return false;
  const {
    tokens,
    lexicon: { words },
  } = clause;
  for (let at = part.start; at < part.end; at++) {
    const verb = words.senseEnd(tokens, at, 'announces', part.end);
    if (verb < 0) continue;
    const of = words.pastSense(tokens, verb, 'about', 1, part.end);
    const results = words.senseEnd(tokens, words.pastSense(tokens, of, 'plural', 1, part.end), 'results', part.end);
    if (results >= 0 && clause.holds({ start: results, end: part.end }, 'inquiry')) return true;
  }
  return false;
}

/** `Theo kết quả điều tra năm | 2019`, `trích số liệu thống kê năm | 2019`: one source of several. */
function cites(clause: Clause, date: number): boolean {
  const part = partBefore(clause, date, NAMED_REACH);
  for (let at = date - 1; part !== null && at >= 0 && clause.chunks[at]!.start >= part.start; at--)
    if (clause.is(at, 'cites')) return clause.holds({ start: clause.chunks[at]!.end, end: part.end }, 'inquiry');
  return false;
}

/** A survey is named in no more chunks: `công bố kết quả sơ bộ tổng điều tra dân số và nhà ở`. */
const NAMED_REACH = 32;

/** The one period of a sentence; null where it states several, undefined where it states none. */
function periodOfLead(clause: Clause): string | null | undefined {
  const times = new ClauseTimes(clause);
  let only: string | null | undefined;
  let figures = false;
  for (let at = 0; at < clause.chunks.length; at++) {
    // `Có 350 ca mắc sởi, năm 2016 có 200 ca`: the year is not that of the lead.
    figures ||= clause.role(at) === 'figure';
    if (clause.role(at) !== 'date' || isComparedWith(clause, at) || clause.is(at - 1, 'stage')) continue;
    if (times.pairedDates.has(at) || times.isIssue(at)) continue;
    // `hồi tháng 6/2018`: what went before.
    if (times.isAfterWord(at, 'gone-by')) continue;
    const use = times.use(at);
    if (use !== 'period' && use !== 'cut-off') continue;
    const value = times.value(at);
    if (value === null || value.includes('..') || value.includes('XXXX')) continue;
    const year = clause.chunks[at]!.date!.precision === 'year';
    if (year && (figures || isDated(clause, 0, at))) continue;
    // `Đến năm 2019 mức đóng sẽ tăng`: what lies ahead.
    if (year && use === 'cut-off' && !clause.is(at - 1, 'reckons-to')) continue;
    if (cites(clause, at)) continue;
    if (at < LEAD_HEAD) return value;
    if (year) continue;
    only = only === undefined ? value : null;
  }
  return only;
}

/** Where the first paragraph after the lead begins in which somebody speaks or gives an example. */
function othersSpeakAt({ structure, text }: Article, cutter: Cutter): number {
  let lead = true;
  for (const { kind, span } of structure.blocks) {
    if (kind !== 'paragraph') continue;
    if (!lead) {
      const head = { start: span.start, end: Math.min(span.end, span.start + SPEECH_REACH) };
      if (cutter.holds(head, 'speech') && cutter.cut(head).chunks.some(({ lexeme }) => lexeme?.senses.has('speech')))
        return span.start;
    }
    lead = false;
  }
  return text.length;
}

/** Who speaks is named near the beginning of a paragraph. */
const SPEECH_REACH = 300;
