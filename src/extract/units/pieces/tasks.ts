import type { TailState } from '../state.js';
import { endsField } from './ends.js';

const MAX_WORDS = 12;
/** So many words after its verb make a task one that tells its body from others. */
const TELLING_WORDS = 3;

/** `Hội đồng tư vấn chuyên môn phòng chống Covid-19`, `Ban vận động hiến máu`: what a committee is set up for. */
export function task(state: TailState): boolean {
  const { head, tables, article } = state.from;
  if (head.tasks !== true || state.fields > 0 || state.heading || state.at !== state.from.headEnd) return false;
  const verb = tables.tasks.longestAt(article.tokens, state.at);
  if (verb === undefined) return false;
  const end = taskEnd(state, verb.end);
  const known = head.grammar === 'site' ? tables.fields.longestAt(article.tokens, state.at) : undefined;
  if (known !== undefined && known.end >= end) return false;
  state.fields++;
  if (head.name === 'Hội đồng' && end - verb.end >= TELLING_WORDS) state.tasked = true;
  state.take(state.written(state.at, end), end);
  return true;
}

/** Token after the words that say what is done; `from` where nothing tells where they end. */
function taskEnd(state: TailState, from: number): number {
  const { tables, article } = state.from;
  const { word } = tables;
  let end = from;
  for (let at = from; at < from + MAX_WORDS; ) {
    const known = tables.fields.longestAt(article.tokens, at);
    if (known !== undefined && known.end > at + 1) {
      end = at = known.end;
      continue;
    }
    if (!state.isWord(at) || endsField(state, at)) return end;
    at++;
    if (state.word(at - 1) !== word.and) end = at;
  }
  return from;
}

/** `Cụm thi đua các tỉnh Tây Nguyên`, `Khối thi đua Y tế`: the members, up to a sign, a verb or a person. */
export function members(state: TailState): boolean {
  const { head, tables, article } = state.from;
  const { tokens } = article;
  if (head.members !== true || state.at !== state.from.headEnd || state.heading) return false;
  let end = state.at;
  while (end < state.at + MAX_WORDS && state.isWord(end)) {
    if (tables.stops.longestAt(tokens, end) || tables.address.longestAt(tokens, end)) break;
    if (state.isCapitalised(end) && state.isCapitalised(end + 1) && tables.surnames.has(state.word(end))) {
      const place = tables.gazetteer.longestAt(article, end);
      if (place === undefined) break;
      end = place.end;
    } else end++;
  }
  const { all, block, zone, area } = tables.word;
  const opens = state.isCapitalised(state.at) || [all, block, zone, area].includes(state.word(state.at));
  if (end === state.at || !opens) return false;
  state.tasked = true;
  state.take(state.written(state.at, end), end);
  return true;
}
