import { Shape } from '../../engine/tokens.js';
import { holds } from '../nesting.js';
import type { TailState } from '../state.js';

/** `Khoa Dược Bệnh viện Mắt Huế`: the body that it is a part of, or that it is named after. It ends the name. */
export function innerBody(state: TailState): boolean {
  if (state.parent !== null || !state.isWord(state.at)) return false;
  const { article, tables, head } = state.from;
  const at = afterOffice(state);
  if (tables.bodies.begins(article.tokens.word(at)) && ownBody(state, at)) return true;
  const inner = tables.heads.longestAt(article.tokens, at)?.value;
  if (!inner || !(holds(head, inner) || at > state.at)) return false;
  const small = article.tokens.shape(at) === Shape.Lower;
  if (small && inner.shy) return false;
  const reading = state.from.readBody(at);
  if (reading === undefined) return false;
  state.parent = reading;
  state.take(at > state.at ? `cơ quan ${reading.name}` : reading.name, reading.end);
  return true;
}

/** A body of a user's lexicon, of which it is a part: `Khoa Dược BVHĐ`. */
function ownBody(state: TailState, at: number): boolean {
  const reading = state.from.readBody(at);
  if (reading?.own === undefined || !holds(state.from.head, reading.head)) return false;
  state.parent = reading;
  state.take(reading.name, reading.end);
  return true;
}

/** `Công đoàn cơ quan Bộ Y tế`: the branch of a union or of the Party at the seat of a body; token after those words. */
function afterOffice({ at, from: { head, article, tables } }: TailState): number {
  if (head.type !== 'union' && head.type !== 'party') return at;
  const { tokens } = article;
  return tokens.word(at) === tables.word.own && tokens.word(at + 1) === tables.word.office ? at + 2 : at;
}
