import type { Words } from '../row.js';

/** A dose and a round by its number or its sort. */
const DOSES: readonly string[] = ['mũi', 'liều', 'vòng'].flatMap(dose => [
  `${dose} 0`,
  ...['nhắc lại', 'bổ sung'].flatMap(sort => [`${dose} ${sort}`, `${dose} ${sort} 0`]),
]);

/** Words of the labels of rows and columns, which do nothing in a sentence. */
export const TABLE_LABELS: readonly Words[] = [
  { senses: ['status'], rows: ['tl', ['cộng', 'sums-up']] },
  { senses: ['sums-up'], rows: ['tổng chung', 'cộng chung', 'bình quân chung', 'trung bình chung'] },
  {
    senses: ['everywhere'],
    rows: ['toàn khu vực', 'toàn trung tâm', 'toàn vùng', 'toàn bộ', 'cả tỉnh', 'cả huyện', 'cả xã', 'cả vùng'],
  },
  {
    senses: ['of-whom'],
    rows: ['hai giới', 'đô thị', 'kinh', 'dân tộc kinh', 'dân tộc khác', 'khác'],
  },
  { senses: ['of-whom', 'which-dose'], rows: DOSES },
  { senses: ['body'], rows: ['pk'] },
  // Departments: `Ngoại - Sản`, `Hồi sức tích cực`.
  {
    senses: ['speciality'],
    rows: [
      'nội',
      'ngoại',
      'sản',
      'phụ sản',
      'nhi',
      'tai mũi họng',
      'răng hàm mặt',
      'da liễu',
      'truyền nhiễm',
      'ung bướu',
      'tim mạch',
      'thần kinh',
      'đông y',
      'y học cổ truyền',
      'yhct',
      'phục hồi chức năng',
      'phcn',
      ['hồi sức', 'speciality-tail'],
      'hscc',
      'gây mê',
      'chẩn đoán hình ảnh',
      'cđha',
      'dược',
      'lão khoa',
      'tâm thần',
      'lao',
    ],
  },
  { senses: ['speciality-tail'], rows: ['tích cực'] },
  // Places: `Tên buôn`, `Nơi`, `Plei Rông`, `X. Sơn Hà`.
  { senses: ['name-of'], rows: ['tên'] },
  { senses: ['places-head'], rows: ['nơi'] },
  { senses: ['hamlet'], rows: ['plei', 'khối phố', 'tổ nhân dân tự quản', 'tdp'] },
  { senses: ['level-short'], rows: ['h.', 'x.', 'p.'] },
  // `ĐVT: lượt`, `Đơn vị tính - Unit: %`
  { senses: ['unit-of'], rows: ['đơn vị tính', 'đơn vị đo', 'đvt', 'đv tính', 'unit'] },
];
