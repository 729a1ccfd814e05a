import type { Comparator } from '../../../model/entity.js';
import type { Sentence } from '../clause/clause.js';

/** `nghiên cứu được tiến hành trên 299 cặp`: on whom, and not how many at least. */
export function isAmong(clause: Sentence, at: number): boolean {
  if (!ON.test(clause.slice(at, at + 1))) return false;
  let end = at;
  while (clause.role(end - 1) === 'date' || clause.role(end - 1) === 'time') end--;
  return STUDY.test(clause.slice(Math.max(0, end - 3), end));
}

const ON = /^trên$/iu;
const STUDY =
  /(?:nghiên cứu|cắt ngang|khảo sát|tiến hành|thực hiện|thử nghiệm|phẫu thuật|điều tra|can thiệp|áp dụng|phỏng vấn|mô tả|hồi cứu|tiến cứu|lâm sàng|đánh giá)$/iu;

/** `95% trở lên`. */
export function readBoundAfter(clause: Sentence, at: number): Comparator | null {
  const next = clause.role(at + 1) === 'word' ? clause.role(at + 2) : undefined;
  const role = clause.role(at + 1);
  if (role === 'or-more' || next === 'or-more') return 'ge';
  return role === 'or-less' || next === 'or-less' ? 'le' : null;
}
