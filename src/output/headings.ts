/** Vietnamese headings of the columns, by the English one. */
const VIETNAMESE: Readonly<Record<string, string>> = {
  file: 'Tệp',
  report_date: 'Ngày báo cáo',
  line: 'Dòng',
  column: 'Cột',
  kind: 'Loại',
  text: 'Nguyên văn',
  sentence: 'Câu',
  value: 'Giá trị',
  value_max: 'Giá trị đến',
  from: 'Từ ngày',
  to: 'Đến ngày',
  precision: 'Độ chính xác',
  inferred: 'Năm suy ra',
  recurring: 'Hằng năm',
  deictic: 'Tương đối',
  honorific: 'Xưng hô',
  degrees: 'Học hàm, học vị',
  titles: 'Chức vụ',
  organisations: 'Đơn vị',
  role: 'Vai trò',
  named: 'Có tên riêng',
  type: 'Loại hình',
  level: 'Cấp',
  place: 'Địa bàn',
  unit: 'Đơn vị tính',
  numerator: 'Tử số',
  denominator: 'Mẫu số',
  change: 'Tăng giảm',
  comparator: 'So sánh',
  period: 'Kỳ',
  period_from: 'Kỳ từ ngày',
  period_to: 'Kỳ đến ngày',
  base: 'So với',
};

/** What a name is called depends on whose it is. */
const VIETNAMESE_NAMES: Readonly<Record<string, string>> = {
  entities: 'Tên',
  people: 'Họ tên',
  units: 'Tên đơn vị',
  indicators: 'Chỉ tiêu',
  quantities: 'Nội dung',
};

/** Names of the tables as sheets. */
const VIETNAMESE_TABLES: Readonly<Record<string, string>> = {
  entities: 'Tất cả',
  dates: 'Ngày tháng',
  people: 'Nhân sự',
  units: 'Đơn vị',
  indicators: 'Chỉ tiêu',
  quantities: 'Số lượng',
};

export type HeadingLanguage = 'en' | 'vi';

/** The heading of a column of a table. */
export function heading(table: string, column: string, language: HeadingLanguage): string {
  if (language === 'en') return column;
  return (column === 'name' ? VIETNAMESE_NAMES[table] : undefined) ?? VIETNAMESE[column] ?? column;
}

/** The name of a table, as a person reads it. */
export function tableTitle(table: string, language: HeadingLanguage): string {
  return language === 'en' ? table : (VIETNAMESE_TABLES[table] ?? table);
}
