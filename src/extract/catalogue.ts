import { DATE_RULES } from './dates/rules/index.js';
import { VALUE_RULES } from './indicators/rules.js';
import { WORD_RULES } from './indicators/word-rules.js';

/** A rule as a person meets it: the id that `explain` shows, and a text that the rule reads. */
export interface RuleEntry {
  readonly id: string;
  readonly example: string;
}

/** Ways in which a mention says whom it names. */
const PEOPLE: readonly RuleEntry[] = [
  { id: 'person/after-honorific', example: 'Đồng chí Trần Thị Bình phát biểu tại hội nghị.' },
  { id: 'person/after-degree', example: 'BSCKII Trần Thị Bình phát biểu tại hội nghị.' },
  { id: 'person/after-office', example: 'Giám đốc Trần Thị Bình phát biểu tại hội nghị.' },
  { id: 'person/after-occupation', example: 'Bệnh nhân Trần Thị Bình đã khỏe lại.' },
  { id: 'person/before-office', example: 'Trần Thị Bình - Giám đốc Sở Y tế phát biểu tại hội nghị.' },
  { id: 'person/full-name', example: 'Hôm qua Trần Thị Bình đến trạm khám bệnh.' },
  { id: 'person/coauthor', example: 'DỊCH SỐT LÊ VĂN CẢM và cộng sự' },
  { id: 'person/labelled-author', example: 'Trạm đã khám cho nhân dân.\nTác giả: Trần Thị Bình' },
  { id: 'person/byline', example: 'Trạm đã khám cho nhân dân.\nTrần Thị Bình' },
  { id: 'person/tail', example: 'Trạm đã khám cho nhân dân./. Trần Thị Bình' },
  { id: 'person/list', example: 'Bác sĩ Trần Thị Yến trực. Các bác sĩ Bình và Yến đã khám bệnh.' },
  { id: 'person/signature', example: 'GIÁM ĐỐC\n(đã ký)\nTrần Thị Bình' },
];

/** Grammars of the names of bodies, by what may follow the head word. */
const UNITS: readonly RuleEntry[] = [
  { id: 'unit/site', example: 'Trung tâm Y tế huyện Yên Lập' },
  { id: 'unit/proper', example: 'Bệnh viện Đa khoa Hà Đông' },
  { id: 'unit/board', example: 'Ban Giám đốc Bệnh viện Đa khoa tỉnh họp' },
  { id: 'unit/whole', example: 'Chính phủ' },
  { id: 'unit/part', example: 'Khoa Nội' },
  { id: 'unit/centre', example: 'Trung tâm Kỹ thuật cao Bệnh viện Xanh Pôn' },
  { id: 'unit/central', example: 'Cục Quản lý Dược' },
];

const FIGURES: readonly RuleEntry[] = [{ id: 'indicator/labelled', example: 'Tỷ lệ tiêm chủng (%): 71,6' }];

const QUANTITIES: readonly RuleEntry[] = [{ id: 'quantity/count', example: '506 bệnh nhân' }];

/** What a rule's id ends in where the mention is a further member of a list that the rule's own mention begins. */
const LIST_MEMBER = '-list';

/** Every rule, in the order of the kinds. */
export function ruleCatalogue(): readonly RuleEntry[] {
  return [...DATE_RULES, ...PEOPLE, ...UNITS, ...VALUE_RULES, ...WORD_RULES, ...FIGURES, ...QUANTITIES].map(
    ({ id, example }) => ({
      id,
      example,
    }),
  );
}

/** The rule of that id, also where the id is that of a further member of a list. */
export function findRule(id: string): RuleEntry | undefined {
  const rules = ruleCatalogue();
  const base = id.endsWith(LIST_MEMBER) ? id.slice(0, -LIST_MEMBER.length) : id;
  return rules.find(rule => rule.id === id) ?? rules.find(rule => rule.id === base);
}
