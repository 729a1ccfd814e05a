import type { Clause } from '../clause/clause.js';

/** What was claimed or applied for says how many papers or costs there were, whoever did it. */
const CLAIMS = /^(?:thanh toán|quyết toán|chi trả|hoàn trả|hoàn ứng|thanh quyết toán|giám định)(?!\p{L})/u;
/** The like, where it says which of them are counted: `Số tập thể đề nghị khen thưởng`. */
const APPLICATIONS =
  /^(?:hưởng|khen thưởng|khen|công nhận|xét|xét tặng|tặng|phong tặng|cấp (?:giấy|phép|chứng chỉ|thẻ|sổ|đổi)|thẩm định|phê duyệt|xác nhận|giải quyết|vinh danh|khám|nhập viện)(?!\p{L})/u;
const COUNTED =
  /(?:^|[\s(])(?:tổng )?(?:số|chi phí|chi|hồ sơ|kinh phí|trường hợp|lượt|giá trị)(?: [\p{L}()/]{1,12}){0,12}$/u;
/** No more chunks of a name stand before the word. */
const REACH = 10;

/**
 * True where `đề nghị` at chunk `at` proposes nothing but is part of what is counted: `tổng chi phí đề nghị thanh toán 41 tỷ
 * đồng`, `Số hồ sơ đề nghị khen thưởng: 12`; not `Đề nghị thanh toán 2 tỷ đồng`, `xã đề nghị khen thưởng 5 tập thể`.
 */
export function isClaim(clause: Clause, at: number): boolean {
  if (clause.role(at) !== 'soft' || !clause.is(at, 'giving')) return false;
  const before = clause.role(at - 1);
  if (before === undefined || before === 'comma' || before === 'semicolon' || before === 'colon') return false;
  const after = clause.slice(at + 1, Math.min(clause.chunks.length, at + 4)).toLowerCase();
  if (CLAIMS.test(after)) return true;
  let start = at;
  while (start > 0 && at - start < REACH && !ENDS.has(clause.role(start - 1) ?? '')) start--;
  return APPLICATIONS.test(after) && COUNTED.test(clause.slice(start, at).toLowerCase());
}

const ENDS: ReadonlySet<string> = new Set(['comma', 'semicolon', 'colon', 'stop', 'figure', 'date', 'link']);
