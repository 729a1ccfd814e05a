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
