import type { Grammar } from './heads/index.js';

/** The ways in which a body is named, each with a text that it reads whole: what `rule` of a draft points to. */
export const UNIT_RULES: readonly { readonly id: `unit/${Grammar}`; readonly example: string }[] = [
  { id: 'unit/site', example: 'Trung tâm Y tế huyện Than Uyên' },
  { id: 'unit/proper', example: 'Trường Mầm non Sao Mai' },
  { id: 'unit/part', example: 'Khoa Hồi sức tích cực - Chống độc' },
  { id: 'unit/central', example: 'Cục Quản lý Dược' },
  { id: 'unit/board', example: 'Ban Thường vụ Huyện ủy Than Uyên' },
  { id: 'unit/centre', example: 'Trung tâm Đột quỵ Bệnh viện Bạch Mai' },
  { id: 'unit/whole', example: 'Bộ Y tế' },
];
