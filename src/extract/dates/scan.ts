import { textSpan } from '../../model/span.js';
import type { Article, Refusal, Remark } from '../engine/article.js';
import type { RuleTable } from '../engine/rules.js';
import { doubt, isRecurring } from './evidence.js';
import { joinRange } from './joins.js';
import { YEAR_OFFSETS } from './lexicon.js';
import { listMembers } from './lists.js';
import type { Located, Need, RuleContext } from './rules/index.js';
import { bearsYear, type Mention, type Stated } from './stated.js';

/** `27/2 năm nay`, `tháng 6 năm ngoái`: the year, counted from the report's own. */
const YEAR_BY_WORD = /(?:,? (?:của )?năm|(?<=năm)) (nay|này|ngoái|trước|sau|tới)(?![\p{L}\p{M}])/uy;
/** Between the members of one list of days. */
const LIST_GAP = /^(?: ?[,;&/] ?|,? và |,? )(?:sáng |chiều |tối )?(?:ngày )?\(?$/u;

/** Finds what is written of dates, in order, not overlapping. */
export function locate(
  article: Article,
  table: RuleTable<RuleContext, Located>,
  remarks: Remark[],
  refusals: Refusal[],
): Mention[] {
  const { lower, tokens } = article;
  const mentions: Mention[] = [];
  /** Members of a list of days that wait for the month of its last: `22` of `22 và 23-5`. */
  let waiting: Mention[] = [];
  let context: RuleContext = { lower, previous: undefined };
  const readPoint = (offset: number) => {
    const at = tokens.indexAt(offset);
    if (at >= tokens.count || tokens.start(at) !== offset) return undefined;
    const reading = table.readAt(lower, tokens, at, context);
    if (
      reading === undefined ||
      reading.value.relative !== undefined ||
      reading.value.partial ||
      reading.value.impossible
    )
      return undefined;
    return { point: reading.value.point, end: reading.end };
  };
  for (let at = 0; at < tokens.count; at++) {
    const reading = table.readAt(lower, tokens, at, context);
    if (reading === undefined) continue;
    const { start, rule, value: located } = reading;
    let { end } = reading;
    const inList = follows(lower, waiting.at(-1) ?? mentions.at(-1), start);
    if (located.impossible) {
      if (doubt(located.need, lower, start, end, inList) === undefined)
        remarks.push({
          code: 'impossible-date',
          message: `${article.text.slice(start, end)}: no calendar has this day`,
          span: textSpan(start, end),
        });
      at = tokens.indexAt(end) - 1;
      continue;
    }
    let stated: Stated = { from: located.point, to: null };
    if (located.relative !== undefined) stated = { ...stated, relative: located.relative };
    const join = located.relative === undefined ? joinRange(lower, located.point, end, readPoint) : undefined;
    if (join !== undefined) {
      stated = join.stated;
      end = join.end;
    }
    if (located.partial && join === undefined && located.point.grain !== 'day') continue;
    const needed = join === undefined ? located.need : needOfRange(located.need, stated, lower, end);
    const why = doubt(needed, lower, start, end, inList);
    if (why !== undefined) {
      refusals.push({ kind: 'date', span: textSpan(start, end), rule, why });
      if (located.need === 'lunar') at = tokens.indexAt(end) - 1;
      continue;
    }
    const yearless = !bearsYear(stated) && located.relative === undefined;
    const recurring =
      yearless && (isRecurring(lower, stated.from, start, end) || (inList && mentions.at(-1)?.recurring === true));
    if (yearless && !recurring) {
      YEAR_BY_WORD.lastIndex = end;
      const word = YEAR_BY_WORD.exec(lower);
      if (word !== null) {
        end = YEAR_BY_WORD.lastIndex;
        stated = { ...stated, from: { ...stated.from, yearOffset: YEAR_OFFSETS[word[1]!]! } };
      }
    }
    const mention: Mention = { start, end, rule, stated, recurring };
    if (located.partial && join === undefined) waiting.push(mention);
    else {
      const point = stated.from;
      if (waiting.length > 0 && point.grain === 'day' && point.month !== null)
        for (const member of waiting)
          mentions.push({ ...member, stated: { from: { ...member.stated.from, month: point.month }, to: null } });
      waiting = [];
      mentions.push(mention);
      for (const member of listMembers(lower, mention)) {
        mentions.push(member);
        end = member.end;
      }
    }
    context = { lower, previous: mention };
    at = tokens.indexAt(end) - 1;
  }
  return mentions;
}

/** True when a member of the same list ends right before: days with a comma, years in the cells of one line. */
function follows(lower: string, previous: Mention | undefined, start: number): boolean {
  if (previous === undefined || start - previous.end > 12) return false;
  const gap = lower.slice(previous.end, start);
  if (previous.stated.from.grain === 'year') return /^ ?(?:\| ?)?$/.test(gap);
  return previous.stated.from.grain === 'day' && LIST_GAP.test(gap);
}

/** A range needs less than its first end alone: two days with a year between them, or `2006 – nay`. */
function needOfRange(need: Need, stated: Stated, lower: string, end: number): Need {
  if (need === 'year' || need === 'years') return 'years';
  if (need !== 'none' && bearsYear(stated) && isSlashed(lower, end)) return 'none';
  const { from, to } = stated;
  // `15/4 - 15/5`: two ratios above one are no ratios.
  if (need === 'slash-day' && to !== null && to !== 'open' && from.day! > from.month! && to.day! > to.month!)
    return 'month-year';
  if (need !== 'day') return need;
  return lower.slice(end - 5, end).includes('/')
    ? 'slash-day'
    : lower.slice(end - 8, end).includes('tháng')
      ? 'day'
      : 'loose-day';
}

/** A range whose last end is a full date needs no word before it. */
function isSlashed(lower: string, end: number): boolean {
  return (
    /[/.-] ?\d{4}$/.test(lower.slice(Math.max(0, end - 6), end)) ||
    /năm \d{4}$/.test(lower.slice(Math.max(0, end - 8), end))
  );
}
