import { isReportYear } from './calendar.js';
import { order } from './joins.js';
import { bearsYear, lastYear, type Mention, type Point, type Stated } from './stated.js';

/** What may stand between two members of one list or range. */
const BETWEEN_SIBLINGS =
  /^ ?(?:[,;/–-]|và|hoặc|cùng|đến|với|,? ?và)? ?(?:các |trong |vào |của )?(?:sáng |chiều |tối |đêm |hai |2 )?(?:ngày |tháng |hết )?\(?$/u;
const SIBLING_REACH = 20;

/** Years said for another time than the report's: they lend none. */
const NO_LENDER =
  /(?:^|[^\p{L}])(?:so với|cùng kỳ|cùng kì|từ|kể từ|so với cùng kỳ|sn|sinh|hiệu lực|giai đoạn|nhiệm kỳ|nhiệm kì|đến|vào)(?: cuối| đầu)?(?: năm| ngày)? ?$/u;
const DOCUMENT_DATE =
  /(?:\/[\p{L}đ\d]+(?:-[\p{L}\d]+)*|luật|nghị quyết|quyết định|thông tư|nghị định|số \S+),?(?: ban hành| ký)? ?(?:ngày )?$/u;

interface Context {
  readonly lower: string;
  readonly reportDate: string | null;
  /** Sentence number of an offset. */
  readonly sentenceOf: (offset: number) => number;
}

/**
 * Concludes the years that are not written. In this order: the last member of the same list or range; another mention of the same day and month;
 * the nearest mention before that speaks of the report's own time; the report's own date; the nearest mention before of
 * any sort; a year later in the same sentence.
 * @returns for each mention its year, or null: the year of the last end of a range
 */
export function inferYears(
  mentions: readonly Mention[],
  { lower, reportDate, sentenceOf }: Context,
): (number | null)[] {
  const years: (number | null)[] = mentions.map(({ stated }) => (bearsYear(stated) ? lastYear(stated) : null));
  const sameDay = new Map<string, number>();
  for (const { stated } of mentions) {
    for (const point of [stated.from, stated.to]) {
      const key = dayKey(point);
      if (key !== undefined && (point as Point).year !== null && !sameDay.has(key))
        sameDay.set(key, (point as Point).year!);
    }
  }
  const ownYear = reportDate === null ? null : Number(reportDate.slice(0, 4));
  let strong: number | null = null;
  let weak: number | null = null;
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!;
    const { stated } = mention;
    if (bearsYear(stated)) {
      const year = lastYear(stated)!;
      if (stated.to === 'open') continue;
      const before = lower.slice(Math.max(0, mention.start - 40), mention.start);
      if (/(?:^|[^\p{L}])(?:từ|kể từ|sn|sinh)(?: ngày| năm)? ?$/u.test(before) && stated.to === null) continue;
      if (!isReportYear(year)) continue;
      weak = year;
      if (!isStage(stated) && !NO_LENDER.test(before) && !DOCUMENT_DATE.test(before)) strong = year;
      continue;
    }
    if (mention.recurring || stated.relative !== undefined) continue;
    const offset = stated.from.yearOffset;
    if (offset !== undefined) {
      const base = ownYear ?? strong ?? weak;
      years[i] = base === null ? null : base + offset;
      continue;
    }
    years[i] =
      siblingYear(mentions, years, i, lower) ??
      sameDay.get(dayKey(stated.from) ?? '') ??
      strong ??
      ownYear ??
      weak ??
      laterInSentence(mentions, i, sentenceOf);
  }
  return years;
}

/** `giai đoạn 2020-2025` is no time in which a day of a report lies. */
function isStage({ from, to }: Stated): boolean {
  return to !== null && to !== 'open' && from.grain === 'year' && to.grain === 'year';
}

function dayKey(point: Point | 'open' | null): string | undefined {
  return point !== null && point !== 'open' && point.grain === 'day' ? `${point.month}-${point.day}` : undefined;
}

/** The year of the next member of the same list that bears one. */
function siblingYear(
  mentions: readonly Mention[],
  years: readonly (number | null)[],
  at: number,
  lower: string,
): number | undefined {
  for (let i = at; i + 1 < mentions.length && i < at + 12; i++) {
    const next = mentions[i + 1]!;
    const gap = next.start - mentions[i]!.end;
    if (gap > SIBLING_REACH || gap < 1 || !BETWEEN_SIBLINGS.test(lower.slice(mentions[i]!.end, next.start)))
      return undefined;
    const last = next.stated.from.grain === 'year' ? undefined : years[i + 1];
    if (last != null) return last - (order(mentions[at]!.stated.from) > order(next.stated.from) ? 1 : 0);
    if (next.stated.from.grain === 'year') return undefined;
  }
  return undefined;
}

function laterInSentence(
  mentions: readonly Mention[],
  at: number,
  sentenceOf: (offset: number) => number,
): number | null {
  const sentence = sentenceOf(mentions[at]!.start);
  for (let i = at + 1; i < mentions.length && i < at + 12 && sentenceOf(mentions[i]!.start) === sentence; i++) {
    const { stated } = mentions[i]!;
    if (bearsYear(stated) && isReportYear(lastYear(stated)!)) return lastYear(stated);
  }
  return null;
}

/** The same mention with its year put in: of a range, the year of its last end. */
export function withYear({ from, to, ...rest }: Stated, year: number | null): Stated {
  if (year === null || from.year !== null) return { ...rest, from, to };
  if (to === null || to === 'open') return { ...rest, from: { ...from, year }, to };
  return {
    ...rest,
    from: { ...from, year: year - (order(from) > order(to) && to.grain !== 'year' ? 1 : 0) },
    to: { ...to, year },
  };
}
