import type { RuleEntry } from '../engine/rules.js';

/** A shape in which a person is found. */
interface PersonRule extends RuleEntry {
  /** The name that stands in the example. */
  readonly name: string;
}

export const PERSON_RULES = [
  { id: 'person/after-honorific', example: 'đồng chí Lê Văn Cảm', name: 'Lê Văn Cảm' },
  { id: 'person/after-degree', example: 'TTƯT.BSCKII. Lê Văn Cảm', name: 'Lê Văn Cảm' },
  { id: 'person/after-office', example: 'Giám đốc Sở Y tế Lê Văn Cảm', name: 'Lê Văn Cảm' },
  { id: 'person/after-occupation', example: 'lương y Lê Văn Cảm', name: 'Lê Văn Cảm' },
  { id: 'person/before-office', example: 'Lê Cảm – TUV. Giám đốc Sở Y tế', name: 'Lê Cảm' },
  { id: 'person/full-name', example: 'Lê Văn Cảm', name: 'Lê Văn Cảm' },
  { id: 'person/given-name', example: 'Lê Văn Cảm bị bắt. Tại đây, Cảm đã khai nhận.', name: 'Cảm' },
  { id: 'person/list', example: 'đồng chí Dực và Yến', name: 'Yến' },
  { id: 'person/signature', example: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLê Văn Cảm', name: 'Lê Văn Cảm' },
  {
    id: 'person/table-row',
    example: 'Họ và tên\tChức vụ\tĐơn vị\nLê Văn Cảm\tGiám đốc\tSở Y tế',
    name: 'Lê Văn Cảm',
  },
  { id: 'person/labelled-author', example: 'Bài, ảnh: Thu Hiền', name: 'Thu Hiền' },
  { id: 'person/coauthor', example: 'DỊCH SỐT LÊ VĂN CẢM và cộng sự', name: 'LÊ VĂN CẢM' },
  { id: 'person/byline', example: 'Dịch đã giảm.\nThu Hiền', name: 'Thu Hiền' },
  { id: 'person/tail', example: 'Dịch đã giảm. Thu Hiền', name: 'Thu Hiền' },
  // Only where a second opinion is asked for: without it the name is left out.
  {
    id: 'person/second-opinion',
    example: 'Giải nhất hội thi năm nay thuộc về Lê Trung của đội chủ nhà.',
    name: 'Lê Trung',
  },
] as const satisfies readonly PersonRule[];

/** Id of the shape that made a person. */
export type PersonRuleId = (typeof PERSON_RULES)[number]['id'];
