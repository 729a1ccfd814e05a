import type { Role } from '../../lexicon/role.js';
import type { Clause } from './clause.js';

/** `được chăm sóc, | nuôi dưỡng, trợ giúp vào năm 2025`: where a short member of a list of words ends, or -1. */
export function listedEnd(clause: Clause, from: number): number {
  let at = from;
  while (clause.role(at) === 'word' || clause.role(at) === 'predicate') at++;
  if (at === from || !AFTER_MEMBER.has(clause.role(at)) || clause.isNameAt(from)) return -1;
  // `rửa tay đúng cách, | nhiều bàn tay mang vi khuẩn`, `tham gia BHYT, | ngành BHXH cùng …`: a clause of its own.
  if (clause.is(from, 'begins-clause') || clause.is(from, 'plural')) return -1;
  // `1/5 chai đạm, | bệnh nhân thấy ngứa`
  const { tokens, lexicon } = clause;
  const noun = lexicon.nounAt(tokens, clause.chunks[from]!.start);
  if (noun?.value.kind === 'people' && noun.end < clause.chunks[at - 1]!.end) return -1;
  return clause.chunks[at - 1]!.end - clause.chunks[from]!.start > LONGEST_MEMBER ? -1 : at;
}

const AFTER_MEMBER: ReadonlySet<Role | undefined> = new Set([
  undefined,
  'comma',
  'and',
  'semicolon',
  'stop',
  'close',
  'date',
  'time',
]);
/** No member of a list of words within a name has more words. */
const LONGEST_MEMBER = 5;
