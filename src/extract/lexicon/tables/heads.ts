import type { Words } from '../row.js';

/** Words of the heads, labels and titles of tables, which say nothing in a sentence or are not used there. */
export const TABLE_HEADS: readonly Words[] = [
  // How the figures of a column were come by: `TH 2022`, `So sánh`, `(+/-)`.
  { senses: ['attained'], rows: [] },
  { senses: ['against'], rows: [['so sánh', 'status']] },
  {
    senses: ['either-way'],
    rows: [
      'tăng/giảm',
      'tăng - giảm',
      'tăng – giảm',
      'tăng (giảm',
      'tăng (+)',
      'tăng hoặc giảm',
      'tăng hay giảm',
      ['biến động', 'status'],
      '+/-',
      '+, -',
      '±',
    ],
  },
  {
    senses: ['sum'],
    rows: [
      ['luỹ kế', 'status'],
      ['tích luỹ', 'status'],
    ],
  },
  { senses: ['year-alone'], rows: ['toàn năm'] },
  { senses: ['count-head'], rows: [['sl', 'status'], 'tần số', 'n'] },
  // `Tai nạn giao thông`, `Bệnh nhân chuyển giao`: no plan that is assigned.
  { senses: ['no-aims'], rows: ['giao thông', 'chuyển giao', ['giao ban', 'own-day']] },
  // Titles: what tells of what was counted, and what has a day or a year of its own.
  { senses: ['listing'], rows: ['diễn biến', 'danh sách', 'cập nhật'] },
  { senses: ['title-word'], rows: ['biểu'] },
  { senses: ['own-day'], rows: ['kế hoạch số', 'có hiệu lực'] },
  {
    senses: ['source'],
    rows: [
      // Not `Nguồn nhân lực y tế năm 2023`.
      'nguồn:',
      '(nguồn',
      'nguồn số liệu',
      'nguồn dữ liệu',
      'nguồn báo cáo',
      'nguồn niên giám',
    ],
  },
  // What a title says of how its measure is spread: `phân theo huyện`.
  { senses: ['part-by-part'], rows: ['phân theo', 'chia theo', 'phân ra theo', 'chia ra theo'] },
  {
    senses: ['sorted-by'],
    rows: ['tính theo', 'được tính theo', 'xếp theo', 'được xếp theo', 'thống kê theo', 'được thống kê theo'],
  },
  { senses: ['axis'], rows: [['miền', 'area-part'], 'trình độ'] },
];
