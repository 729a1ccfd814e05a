import type { TextSpan } from '../../../model/span.js';
import { signAt } from '../values/signs.js';
import { draftsWithin, type LabelContext } from './label-context.js';
import { ITEM, TITLE_NUMBER } from './layout.js';
import { unitOfBracket } from './units.js';

const BRACKET = /\([^()]{1,40}\)/gu;

/** What a line of a label measures: without the number of its row, its unit and its date. */
export function namePart(context: LabelContext, part: TextSpan): TextSpan {
  const { lower } = context.article;
  const whole = lower.slice(part.start, part.end);
  const start = part.start + (ITEM.exec(whole) ?? TITLE_NUMBER.exec(whole) ?? [''])[0].length;
  let end = part.end;
  BRACKET.lastIndex = 0;
  for (const { index, 0: bracket } of whole.matchAll(BRACKET)) {
    const at = part.start + index;
    // What follows the first bracket of a unit is the same in another language, or its second half.
    if (at >= start && unitOfBracket(context, at, at + bracket.length) !== null) {
      end = at;
      break;
    }
  }
  for (const date of [...draftsWithin(context.dates, context.dateStarts, part)].reverse()) {
    if (date.span.start >= end) continue;
    if (date.span.end >= end - 1 && date.span.start > start)
      end = Math.max(start, beforeJoint(context, date.span.start));
    else if (date.span.start <= start && date.span.end >= end) end = start;
  }
  end = beforeRate(context, start, end);
  while (end > start && /[\s:;,–-]/u.test(lower[end - 1]!)) end--;
  return { start, end };
}

/** Where the words end before `, năm`, ` trong`, ` tính đến` and the date at an offset. */
function beforeJoint({ article, lexicon }: LabelContext, date: number): number {
  const { tokens, text } = article;
  const pastMarks = (at: number): number => {
    let end = at;
    while (',;:–-'.includes(signAt(text, tokens, end - 1) || ' ')) end--;
    return end;
  };
  const at = pastMarks(tokens.indexAt(date));
  const joint = [at - 2, at - 1].find(from => lexicon.words.senseEnd(tokens, from, 'joins-date', at) === at);
  const last = pastMarks(joint ?? at) - 1;
  return last < 0 ? 0 : tokens.end(last);
}

/** Words of whom a rate is counted per: `/1.000 trẻ | dưới năm tuổi`. */
const MOST_AFTER = 4;

/** Where the words end before `/100.000 dân`, `/vạn dân` at the end of a name. */
function beforeRate({ article, lexicon }: LabelContext, start: number, end: number): number {
  const { tokens, text } = article;
  const last = tokens.indexAt(end - 1) + 1;
  for (let at = tokens.indexAt(start); at < last; at++) {
    if (signAt(text, tokens, at) !== '/') continue;
    let per = at + 1;
    while (tokens.isNumber(per) || signAt(text, tokens, per) === '.') per++;
    per = lexicon.scaleAt(tokens, per)?.end ?? per;
    const population = lexicon.populationEnd(tokens, per);
    if (population < 0) continue;
    let rest = population;
    while (rest < last && rest < population + MOST_AFTER && tokens.isWord(rest)) rest++;
    if (rest >= last) return tokens.start(at);
  }
  return end;
}
