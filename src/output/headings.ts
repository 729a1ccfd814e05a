/** Vietnamese headings of the columns, by the English one. */
const VIETNAMESE: Readonly<Record<string, string>> = {
  file: 'Tệp',
  report_date: 'Ngày báo cáo',
  line: 'Dòng',
  column: 'Cột',
  kind: 'Loại',
  text: 'Cụm từ trong bài',
  rule: 'Quy tắc',
  start: 'Vị trí đầu',
  end: 'Vị trí cuối',
  sentence: 'Câu',
  value: 'Giá trị',
  value_max: 'Giá trị lớn nhất',
  from: 'Từ ngày',
  to: 'Đến ngày',
  date_from: 'Từ ngày',
  date_to: 'Đến ngày',
  precision: 'Mức thời gian',
  inferred: 'Năm là suy ra',
  recurring: 'Lặp lại hằng năm',
  deictic: 'Tính theo ngày báo cáo',
  full_name: 'Họ tên đầy đủ',
  person: 'Người số',
  honorific: 'Xưng hô',
  degrees: 'Học hàm, học vị',
  titles: 'Chức vụ',
  organisations: 'Đơn vị',
  role: 'Vai trò',
  named: 'Có tên riêng',
  type: 'Loại hình',
  level: 'Cấp',
  place: 'Địa bàn',
  place_code: 'Mã địa bàn',
  unit_id: 'Mã đơn vị',
  refers_to: 'Chỉ đơn vị',
  province: 'Tỉnh, thành phố',
  province_code: 'Mã tỉnh',
  province_now: 'Tỉnh, thành phố hiện nay',
  province_now_code: 'Mã tỉnh hiện nay',
  district: 'Huyện, quận',
  district_code: 'Mã huyện',
  indicator: 'Mã chỉ tiêu',
  unit: 'Đơn vị tính',
  numerator: 'Tử số',
  denominator: 'Mẫu số',
  change: 'Tăng/giảm',
  comparator: 'Dấu so sánh',
  target: 'Là mục tiêu',
  period: 'Kỳ',
  period_from: 'Kỳ từ ngày',
  period_to: 'Kỳ đến ngày',
  base: 'So với',
  pair: 'Cặp số',
  warning: 'Cảnh báo',
  of_unit: 'Của đơn vị',
  of_unit_id: 'Mã đơn vị của số liệu',
  table_number: 'Bảng số',
  table_row: 'Hàng của bảng',
  table_column: 'Cột của bảng',
  name_rule: 'Quy tắc tìm tên',
  period_rule: 'Quy tắc tìm kỳ',
};

/** What a column is called depends on the table where it says something else in each. */
const VIETNAMESE_IN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  entities: { name: 'Tên' },
  people: { name: 'Họ tên' },
  units: { name: 'Tên đơn vị', place: 'Địa danh' },
  indicators: { name: 'Chỉ tiêu' },
  quantities: { name: 'Nội dung' },
};

/** Names of the tables as sheets. */
const VIETNAMESE_TABLES: Readonly<Record<string, string>> = {
  entities: 'Tất cả',
  dates: 'Ngày tháng',
  people: 'Tên người',
  units: 'Đơn vị',
  indicators: 'Chỉ tiêu',
  quantities: 'Số lượng',
};

export type HeadingLanguage = 'en' | 'vi';

/** The heading of a column of a table. */
export function heading(table: string, column: string, language: HeadingLanguage): string {
  if (language === 'en') return column;
  return VIETNAMESE_IN[table]?.[column] ?? VIETNAMESE[column] ?? column;
}

/** The name of a table, as a person reads it. */
export function tableTitle(table: string, language: HeadingLanguage): string {
  return language === 'en' ? table : (VIETNAMESE_TABLES[table] ?? table);
}
