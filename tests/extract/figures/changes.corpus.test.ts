import { corpus } from '../../support/corpus.js';

corpus('indicator', 'a share in a bracket that is no part of the change before it', [
  ['Giảm 30 ca mắc, tỷ lệ nặng («6%»).', { name: 'tỷ lệ nặng', change: 'level' }],
]);

corpus('quantity', 'no amount of change after a word of degree', [
  ['Đến nay chỉ «26 bệnh nhân» tự chi trả.', { change: 'level' }],
]);

corpus('indicator', 'so much more', [
  // No word of more, nor one that says what was left.
  ['Công suất giường bệnh trung bình «96%».', { change: 'level' }],
  ['Tỷ lệ đẻ tại nhà chỉ «1,2%».', { change: 'level' }],
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

corpus('indicator', 'a change said again in brackets, bases', [
  ['Số ca giảm 240 ca (tương ứng với «4,7%» so với năm 2017).', { change: 'decrease', base: 'so với năm 2017' }],
  ['Số ca tăng 30 ca (tương đương «6%»), giảm 5 ca mắc sởi («1%»).', { change: 'increase' }, { change: 'decrease' }],
  ['Số ca tăng 30 ca so với năm 2019 (bằng «6%»).', { change: 'increase' }],
  ['Tăng 30 ca, trong đó người lớn (chiếm «60%»).', { change: 'level' }],
  ['Giảm «9,4%» đạt «39,98/100.000 dân».', { base: null, change: 'decrease' }, { change: 'level' }],
  ['Tỷ lệ thấp còi giảm còn «21%» vào cuối năm 2025.', { base: null, period: '2025' }],
  ['Giảm 105 ca («10,1%») so với trung bình các tuần.', { base: 'so với trung bình các tuần' }],
]);

corpus('indicator', 'amounts of change in a range, drinkers, abbreviated places', [
  [
    'Mục tiêu năm 2020 giảm tỷ lệ sinh con thứ ba «0,5 - 1%», giảm tỷ lệ tảo hôn từ «2-3%».',
    { change: 'decrease', period: '2020' },
    { change: 'decrease', value: 2, value_max: 3, period: '2020' },
  ],
  ['Trầm cảm «6%», lạm dụng rượu «5%».', { name: 'Trầm cảm' }, { name: 'lạm dụng rượu' }],
  ['Có «16%» dân ở TP.HCM mắc bệnh.', { name: 'dân ở TP.HCM mắc bệnh' }],
  ['Tỷ lệ tiêm ở Q.3 đạt «91%».', { name: 'Tỷ lệ tiêm ở Q.3' }],
  ['Địa bàn rất rộng.Tỷ lệ tiêm đạt «91%».', { name: 'Tỷ lệ tiêm' }],
  [
    'Tình trạng hộ nghèo không có nhà giảm từ mức «6,7 hộ/10.000 hộ» (năm 1999) xuống còn «4,7 hộ/10.000 hộ» (năm 2009).',
    { name: 'Tình trạng hộ nghèo không có nhà', unit: 'per_10000', period: '1999' },
    { name: 'Tình trạng hộ nghèo không có nhà', period: '2009' },
  ],
  ['Có 4.700 người đang điều trị và trên 1.000 người đã khỏi.'],
]);

corpus('indicator', 'hedges behind a verb', [
  ['Tỷ lệ A còn khoảng «9%», B chiếm khoảng «30%».', { comparator: 'approx' }, { comparator: 'approx' }],
  ['Tỷ lệ A tăng gần «5%», B đạt gần «90%».', { comparator: 'approx', change: 'increase' }, { comparator: 'approx' }],
]);

corpus('indicator', 'an amount in brackets between a level and its change', [
  [
    'Tổng số lượt khám: 12.460 lượt, đạt «79,3%» kế hoạch năm (16.000 lượt), tăng «4,8%».',
    { name: 'Tổng số lượt khám' },
    { name: 'Tổng số lượt khám', change: 'increase' },
  ],
  [
    'Tổng số mũi tiêm đạt «80%» (8.000 mũi), giảm «5%».',
    { name: 'Tổng số mũi tiêm' },
    { name: 'Tổng số mũi tiêm', change: 'decrease' },
  ],
]);

corpus('quantity', 'a change of counts is of what counts the same', [
  [
    'Xảy ra «4 vụ» ngộ độc thực phẩm với «58 người» mắc, tăng «2 vụ» và «30 người» mắc so với cùng kỳ.',
    { name: 'vụ ngộ độc thực phẩm', change: 'level' },
    { name: 'người mắc', change: 'level' },
    { name: 'vụ ngộ độc thực phẩm', change: 'increase' },
    { name: 'người mắc', change: 'increase' },
  ],
  [
    'Phát hiện «12 cơ sở» vi phạm, trị giá «85 triệu đồng»; so với năm trước tăng «3 cơ sở».',
    { name: 'cơ sở vi phạm' },
    { name: 'trị giá' },
    { name: 'cơ sở vi phạm', change: 'increase' },
  ],
  // The next count of a list is its own, where nothing is compared.
  ['So với năm trước tăng «3 cơ sở» và «20 người» tham gia.', { change: 'increase' }, { change: 'level' }],
  [
    'Ghi nhận «20 ca» mắc, giảm «8 ca» so với tuần trước và «2 người» tử vong.',
    { name: 'ca mắc' },
    { name: 'ca mắc', change: 'decrease' },
    { name: 'người tử vong', change: 'level' },
  ],
]);

corpus('quantity', 'what is forecast is no plan', [
  [
    'Có «5 triệu người» mắc đái tháo đường, dự báo tăng lên «8 triệu người» vào năm 2045.',
    { name: 'người mắc đái tháo đường' },
    { name: 'người mắc đái tháo đường', period: '2045', target: false },
  ],
  ['Dự báo đến năm 2045 sẽ có «10 triệu người» mắc.', { target: false, period: '2045' }],
  ['Dự kiến đến năm 2045 sẽ có «10 trạm y tế» mới.', { target: true }],
]);

corpus('indicator', 'to what something falls is a level', [
  ['Tỷ lệ thấp còi giảm dưới «8%» vào năm 2025.', { change: 'level', comparator: 'lt' }],
  ['Tỷ lệ thấp còi giảm hơn «8%» so với năm trước.', { change: 'decrease', comparator: 'gt' }],
]);

corpus('quantity', 'so many more are so many', [
  ['Hôm nay ghi nhận thêm «12 ca» mắc sởi.', { change: 'level', name: 'ca mắc sởi' }],
  ['Số ca mắc tăng thêm «12 ca».', { change: 'increase' }],
]);

corpus('quantity', 'so many fewer', [
  ['Số ca nhập viện bớt đi «37 ca».', { change: 'decrease', name: 'Số ca nhập viện' }],
  ['Số ca nhập viện giảm bớt «37 ca».', { change: 'decrease' }],
  ['Số ca nhập viện giảm đi «37 ca», vơi đi «20 ca».', { change: 'decrease' }, { change: 'decrease' }],
  ['Bệnh viện bớt được «20 giường» kê thêm.', { change: 'decrease' }],
  ['Số ca bớt còn «20 ca».', { change: 'level' }],
]);

corpus('quantity', 'more than in a year told between', [
  ['Năm 2020, viện khám «500 lượt», nhiều hơn năm 2019 tới «60 lượt».', { period: '2020' }, { period: '2020' }],
  [
    'Năm 2020, viện khám «500 lượt», bằng 108% chỉ tiêu Sở giao và nhiều hơn năm 2019 tới «60 lượt».',
    { target: false },
    { period: '2020', target: false },
  ],
  ['Năm 2020, viện khám «500 lượt», nhiều hơn năm 2019 («440 lượt»).', { period: '2020' }, { period: '2019' }],
  ['Chỉ tiêu do Sở và tỉnh giao là «500 lượt».', { target: true }],
]);

corpus('quantity', 'one verb of change for two counts that are compared', [
  ['Số vụ tăng «2 vụ», «15 người» so với cùng kỳ.', { change: 'increase' }, { change: 'increase' }],
  ['Số vụ giảm «2 vụ» và «15 người» mắc so với cùng kỳ.', { change: 'decrease' }, { change: 'decrease' }],
  ['Số vụ tăng «2 vụ», «15 người» nhập viện.', { change: 'increase' }, { change: 'level' }],
  // So many more, beside a share that says so.
  ['Số ca tăng gần 54% so với năm 2013 (thêm «15 người»).', { change: 'increase' }],
  ['Số ca là 54% (thêm «15 người» chờ kết quả).', { change: 'level' }],
]);
