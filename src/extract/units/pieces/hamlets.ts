import { TokenKind } from '../../engine/tokens.js';
import type { TailState } from '../state.js';
import { runEnd } from './runs.js';

/** Bodies that are set up in a hamlet or another quarter of a commune. */
const CELLS: ReadonlySet<string> = new Set(['Chi bộ', 'Chi ủy', 'Chi hội', 'Chi đoàn', 'Ban Công tác Mặt trận']);

/** `Chi bộ thôn 3`, `Chi bộ khối Dự phòng`, `Chi hội Phụ nữ bản Nà Phát`: a cell or a branch in a quarter. */
export function hamlet(state: TailState): boolean {
  const { head, tables, article } = state.from;
  if (!CELLS.has(head.name) || state.numbered || state.proper) return false;
  const word = tables.hamlets.longestAt(article.tokens, state.at);
  if (word === undefined) return false;
  const end = hamletEnd(state, word.end);
  if (end === undefined) return false;
  state.proper = true;
  state.take(`${word.value} ${state.written(word.end, end)}`, end);
  return true;
}

function hamletEnd(state: TailState, from: number): number | undefined {
  const { tables, article } = state.from;
  const { tokens } = article;
  const at = state.word(from) === tables.word.number ? from + 1 : from;
  if (tokens.kind(at) === TokenKind.Number) return at + 1;
  if (at > from || !state.isCapitalised(at)) return undefined;
  const known = tables.fields.longestAt(tokens, at)?.end ?? tables.gazetteer.longestAt(article, at)?.end ?? 0;
  return Math.max(known, beforeSurname(state, at, runEnd(state, at, 3))) || undefined;
}

/** `Chi bộ bản Lốm Quàng Văn Tướng`: the secretary's name is no more of the hamlet's. */
function beforeSurname(state: TailState, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) if (state.from.tables.surnames.has(state.word(at))) return at;
  return end;
}
