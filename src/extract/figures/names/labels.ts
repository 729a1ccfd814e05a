import type { NameSpan, Sentence } from '../clause/clause.js';

/** Where something is counted, and not what. */
const WHOLE_PLACE = /^(?:bệnh viện|trung tâm|toàn \p{L}+|cả nước|địa bàn|trên địa bàn|khoa|tỉnh|huyện|xã|thành phố)$/iu;
const NO_LABEL =
  /^(?:đây|đó|họ|ông|bà|anh|chị|tôi|chúng (?:tôi|ta)|nơi (?:đây|này)|tại đây|đoàn|đồng chí|giám đốc|phó|chủ tịch|bí thư|thủ tướng|bộ trưởng|thứ trưởng|cục trưởng|lãnh đạo|đại diện|được|bị|và|vượt qua|mỗi|con số|gồm|khi|nghiên cứu|khảo sát|(?:cấp|phát|mua|dùng|chi|nhận|lập|xây|treo|dán|in|cử|bán)$)(?![\p{L}\p{M}])/iu;
const GIVING =
  /(?<![\p{L}\p{M}])(?:thăm|trao|tặng|biếu|gửi|quyên góp|ủng hộ|đóng góp|bàn giao|tài trợ|kêu gọi|chia sẻ|mang theo|đem theo|đến dự|tham dự|phối hợp|điều chuyển|đề nghị|yêu cầu)(?![\p{L}\p{M}])/iu;

/** False for a pronoun, a person, and what somebody gives: `Giám đốc đến thăm và trao`. */
export function isLabel(clause: Sentence, name: NameSpan): boolean {
  const text = clause.slice(name.start, name.end);
  if (name.end === name.start + 1 && WHOLE_PLACE.test(text)) return false;
  return !NO_LABEL.test(text) && !GIVING.test(text);
}
