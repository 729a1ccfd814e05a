import { Shape } from '../../engine/tokens.js';
import { holds } from '../nesting.js';
import type { TailState } from '../state.js';

/** `Khoa Dược Bệnh viện Mắt Huế`: the body that it is a part of, or that it is named after. It ends the name. */
export function innerBody(state: TailState): boolean {
  if (state.parent !== null || !state.isWord(state.at)) return false;
  const { article, tables, head } = state.from;
  const inner = tables.heads.longestAt(article.tokens, state.at)?.value;
  if (!inner || !holds(head, inner)) return false;
  const small = article.tokens.shape(state.at) === Shape.Lower;
  if (small && inner.shy) return false;
  const reading = state.from.readBody(state.at);
  if (reading === undefined) return false;
  state.parent = reading;
  state.take(reading.name, reading.end);
  return true;
}
