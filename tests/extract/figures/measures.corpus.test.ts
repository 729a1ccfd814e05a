import { expect, test } from 'vitest';
import type { Measure } from '../../../src/extract/figures/measures/measure.js';
import { MEASURES } from '../../../src/extract/figures/measures/measures.js';
import { type CorpusRow, corpus } from '../../support/corpus.js';
import { MEASURE_NAMES } from './measure-names.js';

type Row = CorpusRow<Extract<import('../../../src/model/entity.js').Entity, { kind: 'indicator' }>>;

/** Clauses around a name and its figures, by the unit in which the measure is usually given. */
const CLAUSES: Readonly<Partial<Record<Measure['units'][number], readonly ((name: string) => string)[]>>> = {
  '%': [
    name => `${name} đạt «71,5%».`,
    name => `Năm 2019, ${name.charAt(0).toLowerCase()}${name.slice(1)} là «12,4%».`,
    name => `- ${name}: «33,8%»;`,
  ],
  '‰': [name => `${name} là «14,2‰».`, name => `- ${name}: «9,5‰»;`, name => `${name} giảm «0,3‰» so với năm trước.`],
  per_100000: [
    name => `${name} là «45,2/100.000 dân».`,
    name => `- ${name}: «18/100.000 dân»;`,
    name => `${name} giảm «15%» so với năm trước.`,
  ],
  per_10000: [
    name => `${name} là «8,5/10.000 dân».`,
    name => `- ${name}: «27,3/1 vạn dân»;`,
    name => `${name} tăng «5%» so với năm trước.`,
  ],
  per_1000: [name => `${name} là «2,5/1.000 dân».`, name => `- ${name}: «1,2/1.000 dân»;`, name => `${name} là «3‰».`],
  ratio: [name => `${name} là «112,3 bé trai/100 bé gái».`],
  count: [
    name => `${name} đạt «102%» kế hoạch năm.`,
    name => `${name} giảm «12%» so với năm trước.`,
    name => `${name} tăng «8,5%» so với cùng kỳ.`,
  ],
};
/** Measures in other units are known by how much they changed. */
const CHANGED: readonly ((name: string) => string)[] = [name => `${name} giảm «12%» so với năm trước.`];

test('every measure has a code of its own, a name, a definition, a source, and names of figures', () => {
  const codes = MEASURES.map(measure => measure.code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toHaveLength(163);
  expect(Object.keys(MEASURE_NAMES).sort()).toEqual([...codes].sort());
  for (const { code, name, units, definition, source } of MEASURES) {
    expect(code).toMatch(/^[a-z0-9_]+$/);
    for (const text of [name, definition, source]) expect(text, code).toMatch(/^\S.*\S$/u);
    expect(units, code).not.toHaveLength(0);
  }
});

for (const { code, units } of MEASURES) {
  const clauses = CLAUSES[units[0]!] ?? CHANGED;
  const rows = MEASURE_NAMES[code]!.map((name, i): Row => [clauses[i % clauses.length]!(name), { indicator: code }]);
  corpus('indicator', `measure ${code}`, rows);
}

/** Names that hold words of a measure and mean another thing, or figures in a unit that the measure has not. */
const LOOK_ALIKES: readonly string[] = [
  'Tỷ lệ lao động qua đào tạo đạt «71,5%».',
  'Tỷ lệ giới tính nam là «55%».',
  'Tỷ lệ dược sĩ có chứng chỉ hành nghề đạt «95%».',
  'Tỷ lệ điều dưỡng được tập huấn đạt «98%».',
  'Tỷ lệ nhiễm viêm gan B là «8%».',
  'Tỷ lệ nhiễm viêm gan B ở trẻ sơ sinh là «8%».',
  'Tỷ lệ trẻ em dưới 6 tuổi có thẻ BHYT đạt «100%».',
  'Tỷ lệ hộ nghèo tham gia bảo hiểm y tế đạt «100%».',
  'Tỷ lệ người bệnh có thẻ BHYT là «94,6%».',
  'Tỷ lệ cơ sở khám chữa bệnh BHYT kết nối liên thông đạt «98%».',
  'Mức phí bảo hiểm y tế hộ gia đình tăng «7,4%».',
  'Tỷ lệ cơ sở vi phạm là «12%».',
  'Tỷ lệ mẫu nước không đạt là «9%».',
  'Tỷ lệ mẫu thực phẩm không đạt là «9%».',
  'Tỷ lệ phụ nữ đẻ được khám thai 3 lần đạt «92%».',
  'Tỷ lệ uốn ván sơ sinh là «0,1‰».',
  'Tỷ lệ tăng dân số là «1,1%».',
  'Tỷ số tử vong mẹ là «0,2%».',
  'Tỷ lệ mắc ung thư cổ tử cung là «12/100.000 dân».',
  'Tỷ lệ ổ dịch sốt xuất huyết được xử lý đạt «100%».',
  'Tỷ lệ người lao động được khám sức khỏe định kỳ đạt «85%».',
  'Tỷ lệ môi trường không khói thuốc đạt «40%».',
  'Tỷ lệ dự phòng lây truyền HIV từ mẹ sang con đạt «95%».',
  'Tỷ lệ hài lòng của người dân đạt «90%».',
  'Tỷ lệ trạm y tế khám bằng y học cổ truyền đạt «90%».',
  'Tỷ lệ thuốc nội tiết chiếm «3%».',
  'Tỷ lệ thất thoát nước sạch là «21%».',
  'Tỷ lệ người chưa khám sức khỏe định kỳ là «66%».',
  'Tỷ lệ người dân bị suy dinh dưỡng là «12%».',
  'Giá khám bệnh tăng «10%».',
  'Tỷ lệ biết chữ của dân số từ 15 tuổi trở lên là «95,8%».',
  '«34%» số người nhiễm HIV mới là nữ giới.',
];
corpus(
  'indicator',
  'figures of no measure that is known',
  LOOK_ALIKES.map((marked): Row => [marked, { indicator: null }]),
);

/** Names that hold the words of several measures: the one that says more wins. */
corpus('indicator', 'measures whose words another holds', [
  ['Tỷ lệ điều trị khỏi bệnh nhân lao phổi đạt «92%».', { indicator: 'tb_treatment_success' }],
  ['Tỷ lệ trẻ suy dinh dưỡng thể gầy còm là «5,1%».', { indicator: 'wasting' }],
  ['Tỷ lệ người cao tuổi có thẻ BHYT đạt «99%».', { indicator: 'insurance_elderly' }],
  ['Tỷ lệ bệnh nhân điều trị ARV có tải lượng vi rút dưới ngưỡng đạt «96%».', { indicator: 'viral_suppression' }],
  ['Tỷ lệ bệnh nhân ARV có thẻ bảo hiểm y tế đạt «96%».', { indicator: 'insurance_hiv' }],
  ['Tỷ lệ tiêm đầy đủ vắc xin phòng COVID-19 đạt «96%».', { indicator: 'covid_vaccine' }],
  ['Tỷ lệ người mắc tăng huyết áp là «25%».', { indicator: 'hypertension_prevalence' }],
  ['Tỷ lệ người mắc tăng huyết áp được phát hiện đạt «45%».', { indicator: 'hypertension_detected' }],
  ['Tỷ lệ giường bệnh ngoài công lập là «10%».', { indicator: 'private_beds' }],
]);
