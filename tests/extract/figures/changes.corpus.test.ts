import { corpus } from '../../support/corpus.js';

corpus('indicator', 'so much more', [
  ['Tỷ lệ bao phủ nâng thêm «2%».', { change: 'increase', name: 'Tỷ lệ bao phủ' }],
  ['Tỷ lệ bao phủ nhích thêm «3%».', { change: 'increase', name: 'Tỷ lệ bao phủ' }],
  ['Tỷ lệ bao phủ nâng cao thêm «0,3%».', { change: 'increase', name: 'Tỷ lệ bao phủ' }],
  ['Nâng tỷ lệ bao phủ thêm «2%».', { change: 'increase', name: 'tỷ lệ bao phủ' }],
  ['Tỷ lệ mắc giảm thêm «2%».', { change: 'decrease' }],
  ['Tỷ lệ mắc giảm mạnh thêm «2%».', { change: 'decrease' }],
  ['Thêm một năm tỷ lệ tiêm là «92%».', { change: 'level' }],
]);

corpus('indicator', 'a sign before what is compared', [
  ['Tỷ lệ sinh: +«0,1‰» so với năm 2020.', { change: 'increase', value: 0.1 }],
  ['Tỷ lệ sinh: -«0,2%» so với cùng kỳ.', { change: 'decrease', value: 0.2 }],
  ['Tỷ lệ A đạt «95%», +«2%» so với năm 2019.', { change: 'level' }, { change: 'increase', name: 'Tỷ lệ A' }],
  ['Số khám đạt «95%» (-«5%»).', { unit: '%' }, { change: 'decrease' }],
  ['-«95%» so với kế hoạch được giao.', { change: 'level' }],
  ['Tỷ lệ A - «95%» so với năm 2019.', { change: 'level' }],
  ['Tỷ lệ A: «5-7%» so với năm 2019.', { change: 'level', value_max: 7 }],
  ['Gồm: -«20%» hộ nghèo; +«30%» hộ cận nghèo.', { change: 'level' }, { change: 'level' }],
]);

corpus('indicator', 'a sign before an amount of change', [
  ['Số ca sởi -«18,5%», số ca thủy đậu +«6,2%».', { value: 18.5, change: 'decrease' }, { change: 'increase' }],
  ['Lượt khám \u2212«4,8%».', { value: 4.8, change: 'decrease' }],
  ['Số ngày nằm viện: –«3,5%».', { change: 'decrease' }],
  ['Lượt khám (-) «5%», (+) «3%».', { change: 'decrease' }, { change: 'increase' }],
  ['Số ca: -«5%» so với năm 2019; +«3%» so với năm 2018.', { change: 'decrease' }, { change: 'increase' }],
  [
    'Bệnh | Tháng 4 | Tăng, giảm\nSởi | 52 | +«30%»\nHo gà | 8 | −«20%»',
    { change: 'increase' },
    { change: 'decrease' },
  ],
  ['- «92%» hộ có nhà tiêu.\n– «71%» thai phụ.', { change: 'level' }, { change: 'level' }],
  ['Sai số ±«2,5%»; dao động «12–15%».', { change: 'level' }, { change: 'level', value_max: 15 }],
  ['Đạt: -«95%» trẻ, +«85%» bà mẹ.', { change: 'level' }, { change: 'level' }],
]);

const CASES = (['level', 'increase', 'level', 'decrease'] as const).map(change => ({ change }));

corpus('quantity', 'an amount of change', [
  ['«64 ca» mắc, giảm «8 ca».', { change: 'level' }, { change: 'decrease' }],
  ['Có «64 ca» (tăng «8 ca»), tử vong «2 ca» (-«1 ca»).', ...CASES],
]);

corpus('quantity', 'signs of counts after a comparison', [
  ['So với năm 2022: sởi +«12 ca», ho gà -«3 ca».', { change: 'increase' }, { change: 'decrease' }],
  ['Xã Hòa Bình -«12 ca».', { change: 'level' }],
]);

corpus('indicator', 'a verb apart from its amount', [
  ['Số ca sởi tăng mạnh, tới «43%».', { change: 'increase' }],
  ['Số ca sởi tăng đột biến, gần «150%» so với cùng kỳ.', { change: 'increase', comparator: 'approx' }],
  ['Số ca sởi giảm mạnh («31%»).', { change: 'decrease' }],
  ['Tỷ lệ tiêm tăng so với năm 2020 («85%»).', { change: 'level' }],
  ['Lượt khám tăng so với năm 2020 là «15%».', { change: 'increase' }],
  ['Lượt khám giảm so với cùng kỳ năm trước «12%».', { change: 'decrease' }],
  ['Số ca sởi tăng mạnh, «70%» là trẻ chưa tiêm.', { change: 'level' }],
  ['Số ca sởi tăng nhanh, chiếm «45%».', { change: 'level' }],
  ['Số ca sởi giảm rõ rệt, còn «45%».', { change: 'level' }],
  ['Lượt khám tăng so với cùng kỳ, đạt «45%» kế hoạch.', { change: 'level' }],
  ['Số ca giảm, chủ yếu ở Sơn Hà («45%»).', { change: 'level' }],
]);

corpus('quantity', 'how many there were before', [
  ['Lượt khám tăng so với năm 2020 («1.250 lượt»).', { change: 'level' }],
  ['Lượt khám tăng so với năm 2020 là «1.250 lượt».', { change: 'increase' }],
]);

corpus('indicator', 'words of change inside nouns', [
  ['Tỷ lệ hao hụt vắc xin là «5%».', { name: 'Tỷ lệ hao hụt vắc xin', change: 'level' }],
  ['Tỷ lệ thiếu hụt bác sĩ là «18%».', { name: 'Tỷ lệ thiếu hụt bác sĩ', change: 'level' }],
  ['Giảm thị lực chiếm «12%».', { name: 'Giảm thị lực', change: 'level' }],
  ['Suy giảm miễn dịch chiếm «6%».', { name: 'Suy giảm miễn dịch', change: 'level' }],
  ['Biến chứng hạ đường huyết «4%».', { change: 'level' }],
  ['Tỷ lệ tăng men gan là «15%».', { name: 'Tỷ lệ tăng men gan', change: 'level' }],
  ['Tốc độ tăng trưởng đạt «7%».', { name: 'Tốc độ tăng trưởng', change: 'level' }],
  ['Tỷ lệ trẻ chậm tăng trưởng là «12%».', { name: 'Tỷ lệ trẻ chậm tăng trưởng', change: 'level' }],
  ['Doanh thu tăng trưởng «8%».', { change: 'increase' }],
  ['Tỷ lệ tăng lên «45%».', { name: 'Tỷ lệ', change: 'level' }],
  ['Tỷ lệ tăng huyết áp giảm «3%».', { name: 'Tỷ lệ tăng huyết áp', change: 'decrease' }],
  ['Sản lượng hụt «5%».', { change: 'decrease' }],
  ['Tỷ lệ tử vong suy giảm «5%».', { change: 'decrease' }],
]);
