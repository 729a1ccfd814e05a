import type { Tokens } from '../../engine/tokens.js';
import type { Role } from '../../lexicon/role.js';
import type { QuantityValue } from '../values/counts.js';
import { type Chunk, chunkOf } from './chunk.js';

/** What ends the name of a measure. */
const NAME_ENDS: ReadonlySet<Role> = new Set([
  'figure',
  'semicolon',
  'stop',
  'bar',
  'link',
  'to',
  'increase',
  'decrease',
  'over',
  'colon',
  'equals',
  'boundary',
  'open',
  'aim',
  'now',
]);

/** `Trẻ dưới 1 tuổi tiêm đủ 8 loại vắc xin: | 61/134 trẻ`: a sort or a dose in the label before a colon with a figure. */
function isInLabel(tokens: Tokens, chunks: readonly Chunk[], at: number): boolean {
  const { figure, start } = chunks[at]!;
  if (at < 2 || figure?.kind !== 'quantity' || !isSort(tokens, figure, chunks[0]!.start)) return false;
  if (!tokens.isWord(start - 1)) return false;
  let next = at + 1;
  while (next < chunks.length && next < at + LABEL_REACH && LABEL.has(chunks[next]!.role)) next++;
  return chunks[next]?.role === 'colon' && chunks[next + 1]?.figure !== undefined;
}

const LABEL: ReadonlySet<Role> = new Set(['word', 'predicate', 'within', 'preposition', 'place']);
/** No label goes on for more chunks after a count in it. */
const LABEL_REACH = 8;

/** `Tỷ lệ trẻ được tiêm đủ 8 loại vắc xin đạt 95%`: the count is a word of the name. */
export function keepCountsInNames(tokens: Tokens, chunks: readonly Chunk[]): readonly Chunk[] {
  const kept: Chunk[] = [];
  let opener = -1;
  let share = false;
  let comma = -1;
  for (const [at, chunk] of chunks.entries()) {
    const { role, start, end, lexeme, figure } = chunk;
    let inName = false;
    if (role === 'opener') {
      if (opener < 0 || comma > opener) {
        opener = at;
        share = lexeme?.senses.has('share') === true;
      }
    } else if (opener < 0) {
      // `Doanh thu của 5 khoa tăng 12%`
      inName =
        figure?.kind === 'quantity' && (isOf(kept, chunks) || isInLabel(tokens, chunks, at) || isWhere(kept, chunks));
    } else if (role === 'comma') comma = at;
    else if (figure?.kind === 'quantity' && role === 'figure') {
      const inside = at > opener + 1 && comma !== at - 1 && (share || isSort(tokens, figure, chunks[opener]!.end));
      inName = inside || isOf(kept, chunks) || isAt(kept, chunks);
      if (!inName) opener = -1;
    } else if (NAME_ENDS.has(role) || (role === 'have' && comma > opener)) opener = -1;
    kept.push(inName ? chunkOf('word', start, end, lexeme, figure) : chunk);
  }
  return kept;
}

const OWNED: ReadonlySet<Role> = new Set(['word', 'opener', 'predicate', 'link']);
const STATES: ReadonlySet<Role> = new Set(['link', 'to', 'increase', 'decrease', 'over', 'adverb']);

/**
 * `Số ca nhập viện của 3 khoa chiếm 45%`: whose, where a verb with a figure of its own follows.
 * @param kept the chunks before the count, as they are kept
 */
function isOf(kept: readonly Chunk[], chunks: readonly Chunk[]): boolean {
  const at = kept.length;
  const before = kept[at - 1];
  if (before?.role !== 'within' || !before.lexeme?.senses.has('of')) return false;
  const owned = kept[at - 2]?.role;
  if (owned === undefined || !OWNED.has(owned)) return false;
  let next = at + 1;
  while (next < at + OWNER_REACH && (chunks[next]?.role === 'word' || chunks[next]?.role === 'place')) next++;
  return STATES.has(chunks[next]?.role ?? 'stop');
}

/** `Số bệnh nhân đang điều trị tại 3 cơ sở trong tỉnh là 450`: where, in the name of a measure. */
function isAt(kept: readonly Chunk[], chunks: readonly Chunk[]): boolean {
  const at = kept.length;
  if (kept[at - 1]?.lexeme?.senses.has('at') !== true || !OWNED.has(kept[at - 2]?.role ?? 'stop')) return false;
  let next = at + 1;
  while (next < at + OWNER_REACH && WHERE.has(chunks[next]?.role ?? 'stop')) next++;
  return chunks[next]?.role === 'link' && chunks[next]!.lexeme?.senses.has('states') === true;
}

/** `Thể thấp còi ở 3 huyện miền núi còn 37%`: the areas that a share is of, in a name without an opener. */
function isWhere(kept: readonly Chunk[], chunks: readonly Chunk[]): boolean {
  const at = kept.length;
  const { figure } = chunks[at]!;
  if (figure?.kind !== 'quantity' || figure.counted !== 'area') return false;
  if (kept[at - 1]?.lexeme?.senses.has('at') !== true || !OWNED.has(kept[at - 2]?.role ?? 'stop')) return false;
  let next = at + 1;
  while (next < at + OWNER_REACH && WHERE.has(chunks[next]?.role ?? 'stop')) next++;
  if (!STATES.has(chunks[next]?.role ?? 'stop')) return false;
  while (next < at + OWNER_REACH && LEADS.has(chunks[next]?.role ?? 'stop')) next++;
  return chunks[next]?.figure?.kind === 'indicator';
}

const LEADS: ReadonlySet<Role> = new Set([...STATES, 'bound', 'modal']);
const WHERE: ReadonlySet<Role> = new Set(['word', 'place', 'comma', 'within']);

/** No owner has more words than this after its noun: `của 3 khoa lâm sàng`. */
const OWNER_REACH = 8;

/** `Số trẻ được uống 2 liều vitamin A`: how many sorts or doses, where the number counted is of something else. */
export function isSort(tokens: Tokens, figure: QuantityValue, from: number): boolean {
  if (figure.value >= 10 || (figure.counted !== 'abstract' && figure.counted !== 'dose' && figure.counted !== 'supply'))
    return false;
  for (let at = from; at < figure.start; at++) if (tokens.word(at) === tokens.word(figure.noun)) return false;
  return true;
}
