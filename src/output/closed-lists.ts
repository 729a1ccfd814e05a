import { type DateSource, ENCODINGS, type Encoding, type MediaType } from '../model/document.js';
import type { Change, Comparator, IndicatorUnit, Kind, Precision, Role, UnitLevel, UnitType } from '../model/entity.js';
import { MEDIA_TYPES } from '../model/media.js';
import type { WarningCode } from '../model/warning.js';

// What a Vietnamese reader sees for each word of a closed list. The types see to it that no word is missing.

const kind: Record<Kind, string> = {
  date: 'ngày tháng',
  person: 'tên người',
  unit: 'đơn vị',
  indicator: 'chỉ tiêu',
  quantity: 'số lượng',
};

const precision: Record<Precision, string> = {
  day: 'ngày',
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  half: 'nửa năm',
  months: 'nhiều tháng',
  year: 'năm',
  range: 'khoảng thời gian',
};

const role: Record<Role, string> = { author: 'tác giả', patient: 'bệnh nhân' };

const unit_type: Record<UnitType, string> = {
  ministry: 'bộ',
  department: 'sở, cục, vụ',
  health_centre: 'trung tâm y tế',
  hospital: 'bệnh viện',
  health_station: 'trạm y tế',
  clinic: 'phòng khám',
  preventive: 'y tế dự phòng',
  people_committee: 'ủy ban nhân dân',
  people_council: 'hội đồng nhân dân',
  party: 'tổ chức đảng',
  union: 'đoàn thể, hội',
  school: 'trường học',
  faculty: 'khoa',
  office: 'phòng, ban, tổ',
  committee: 'ban chỉ đạo, hội đồng',
  insurer: 'cơ quan bảo hiểm',
  enterprise: 'doanh nghiệp',
  other: 'khác',
};

const unit_level: Record<UnitLevel, string> = {
  central: 'trung ương',
  province: 'tỉnh',
  district: 'huyện',
  region: 'khu vực',
  commune: 'xã',
  facility: 'khoa, phòng của cơ sở',
};

const indicator_unit: Record<IndicatorUnit, string> = {
  '%': '%',
  '‰': '‰',
  pp: 'điểm phần trăm',
  ratio: 'tỷ số',
  per_100000: 'trên 100.000',
  per_10000: 'trên 10.000',
  per_1000: 'trên 1.000',
  times: 'lần',
};

const change: Record<Change, string> = { increase: 'tăng', decrease: 'giảm', level: 'mức đạt' };

const comparator: Record<Comparator, string> = {
  eq: 'bằng',
  gt: 'trên',
  ge: 'ít nhất',
  lt: 'dưới',
  le: 'nhiều nhất',
  approx: 'khoảng',
};

const date_source: Record<DateSource, string> = {
  given: 'ngày nêu riêng cho bài',
  metadata: 'thông tin của trang',
  stamp: 'dấu ngày đăng',
  dateline: 'dòng địa danh, ngày tháng',
  headline: 'tiêu đề',
  lead: 'câu mở đầu',
  'cut-off': 'ngày chốt số liệu',
  'file-name': 'tên tệp',
  reference: 'ngày nêu chung cho các bài',
};

const warning: Record<WarningCode, string> = {
  empty: 'tệp không có chữ',
  replaced: 'mất chữ',
  'impossible-date': 'ngày không có trong lịch',
  'irregular-number': 'số phân nhóm sai',
  'ambiguous-number': 'dấu trong số chưa rõ',
  'no-article': 'không thấy bài viết trong trang',
};

/** Beside these damage is an old encoding, under its own name. */
const damage = {
  entities: 'thực thể HTML',
  escapes: 'ký hiệu xuống dòng',
  tags: 'thẻ HTML',
  'double-utf8': 'UTF-8 đọc hai lần',
  'capital-font': 'phông chữ hoa',
  mixed: 'nhiều bảng mã',
};

/** Every closed list: its words, and what a Vietnamese reader sees for each. */
const LISTS = {
  kind,
  precision,
  role,
  unit_type,
  unit_level,
  indicator_unit,
  change,
  comparator,
  date_source,
  warning,
  damage,
  media: same<MediaType>(MEDIA_TYPES),
  encoding: same<Encoding>(ENCODINGS),
};

export type ListName = keyof typeof LISTS;

/** The words of a list, in order. */
export function wordsOf(list: ListName): readonly string[] {
  return Object.keys(LISTS[list]);
}

/** A word as a Vietnamese reader sees it; itself where it is not of the list. */
export function inVietnamese(word: string, list: ListName): string {
  const words: Readonly<Record<string, string>> = LISTS[list];
  return Object.hasOwn(words, word) ? words[word]! : word;
}

/** Names that are the same in every language. */
function same<Word extends string>(words: readonly Word[]): Readonly<Record<string, Word>> {
  return Object.fromEntries(words.map(word => [word, word]));
}
