import type { Modifier } from '../fields/index.js';
import type { TailState } from '../state.js';
import { beginsWithVerb } from './fields.js';

const MAX_LINKS = 5;

/** A phrase that goes on a name, up to token `end`. */
interface Link {
  readonly end: number;
  readonly sort: Modifier;
}

/**
 * What goes on a field in small letters: `Ung thư nhi`, `Hồi sức sau mổ`, `Tim mạch can thiệp`, `Chi trên và vi phẫu`.
 * What is doubtful counts where the whole chain ends the name.
 */
export function modifiers(state: TailState): boolean {
  const { head } = state.from;
  if (state.fields === 0 || (head.grammar !== 'part' && head.grammar !== 'centre' && head.grammar !== 'central'))
    return false;
  let sure = state.at;
  let whole = state.at;
  let at = state.at;
  for (let links = 0; links < MAX_LINKS; links++) {
    const joined = joinerEnd(state, at);
    const link = linkAt(state, joined, joined > at);
    if (link === undefined) break;
    at = link.end;
    if (link.sort === 'always' && joined === sure && state.capitalField) sure = at;
    if (link.sort === 'verbal' ? endsBeforeSubject(state, at) : endsName(state, at)) whole = at;
  }
  const end = Math.max(sure, whole);
  if (end === state.at) return false;
  state.take(state.written(state.at, end), end);
  return true;
}

/** Token after `và`, or after the comma of `Dinh dưỡng, tiết chế và an toàn thực phẩm`; `at` where neither stands. */
function joinerEnd(state: TailState, at: number): number {
  const { word } = state.from.tables;
  if (state.word(at) === word.and) return at + 1;
  if (state.word(at) !== word.comma) return at;
  const next = linkAt(state, at + 1, true);
  return next !== undefined && state.word(next.end) === word.and && linkAt(state, next.end + 1, true) ? at + 1 : at;
}

function linkAt(state: TailState, at: number, joined: boolean): Link | undefined {
  if (!state.isWord(at) || state.isCapitalised(at) !== state.heading) return undefined;
  const { article, tables } = state.from;
  const { tokens, lower } = article;
  const field = tables.fields.longestAt(tokens, at);
  const modifier = tables.modifiers.longestAt(tokens, at);
  const asField = field !== undefined && field.end > at + 1 && field.end > (modifier?.end ?? 0);
  const end = asField ? field.end : modifier?.end;
  if (end === undefined) return undefined;
  const sort = asField ? undefined : modifier!.value;
  const doubtful = sort === undefined || (joined && sort === 'verbal');
  if (doubtful && beginsWithVerb(lower.slice(tokens.start(at), tokens.end(end - 1)))) return undefined;
  return { end, sort: joined ? 'last' : (sort ?? 'last') };
}

/** True where no word goes on the phrase before: a mark, a capital, a word that stands in no name. */
function endsName(state: TailState, at: number): boolean {
  const { tables, article } = state.from;
  return !state.isWord(at) || state.isCapitalised(at) || tables.stops.longestAt(article.tokens, at) !== undefined;
}

function endsBeforeSubject(state: TailState, at: number): boolean {
  const { tables, article } = state.from;
  return !state.isWord(at) || state.isCapitalised(at) || tables.afterName.longestAt(article.tokens, at) !== undefined;
}
