import { corpus } from '../../support/corpus.js';

corpus('indicator', 'what ends the period of the sentences before, and what goes on', [
  // The first two sentences are the lead of the report, whose period holds for all.
  [
    'Trạm đã họp. Dân đến đông.\nNăm 2019, tỷ lệ khám đạt «5%». Hiện nay trạm đã sửa xong. Tỷ lệ tiêm đạt «9%».',
    { period: '2019' },
    { period: null },
  ],
  [
    'Trạm đã họp. Dân đến đông.\nTháng 5/2014, khoa khám 900 lượt. Hội thảo mở ngày 12/6/2014. Tỷ lệ chi trả là «4%».',
    { period: null },
  ],
  [
    'Trạm đã họp. Dân đến đông.\nĐến ngày 4/6/2014, sở mới trả lời công văn. Khoảng «70%» kinh phí dành cho y tế.',
    { period: null },
  ],
  [
    'Trạm đã họp. Dân đến đông.\nĐến ngày 30/9/2016, toàn tỉnh có 5 trạm đạt chuẩn. Tỷ lệ bao phủ đạt «69%».',
    { period: '2016-09-30' },
  ],
  [
    'Trạm đã họp. Dân đến đông.\nTháng 3/2019 tiêm cho «60%» số trẻ. Bà Chín tâm sự: “Nhờ BHYT chi trả «95%» nên mới sống tới giờ”.',
    { period: '2019-03' },
    { period: null },
  ],
  [
    'Bệnh viện kỷ niệm 60 năm ngày thành lập (24/6/1957 - 24/6/2017). Chương trình được triển khai tại «100%» số xã.',
    { period: null },
  ],
]);

corpus('indicator', 'days within a clause, lists of years, the year of a base', [
  ['Khoảng 22h50 đêm 9-8-2014, anh được bệnh viện chuyển đến, SpO2 còn «82%».', { period: null }],
  ['Sau 3 ngày 1-2/6/2018 và ngày 4/6/2018, số trẻ được uống thuốc đạt «99,9%».', { period: '2018-06-01/2018-06-02' }],
  [
    'Tỷ lệ nặng là «5%», «6%» và «7%» qua các năm 2019, 2020 và 2021.',
    { period: '2019' },
    { period: '2020' },
    { period: '2021' },
  ],
  ['Năm 2019 khám 200 lượt, bằng «108%» năm 2018.', { period: '2019' }],
]);

corpus('quantity', 'two days, a month and its number, the head of a bulletin', [
  ['Ngày 01 và 02/6/2024, trạm khám «500 lượt».', { period: '2024-06-01/2024-06-02' }],
  ['Quý I năm nay có «20 ca», tháng 7 có «9 ca».', { name: null }, { name: null }],
  [
    'BÁO CÁO TÌNH HÌNH DỊCH SỞI\n(Tuần 17, từ 21/4/2014 đến 27/4/2014)\n\nTrong tuần, toàn huyện ghi nhận «24 ca» sốt phát ban.',
    { period: '2014-W17' },
  ],
]);

corpus('indicator', 'items over items: an aim, and a result with its plan', [
  [
    'Báo cáo công tác y tế năm 2024\n- Chỉ tiêu năm 2025\n  + Tỷ lệ bao phủ «95%».\n  + Tỷ lệ tiêm «97%».',
    { period: '2025', target: true },
    { period: '2025', target: true },
  ],
  [
    'Kết quả 9 tháng đầu năm 2022:\n- Tổng số lượt khám bệnh: 96.000 lượt, đạt «76,8%» kế hoạch năm.\n  + Khám BHYT chiếm «92%».',
    { period: '2022-01/2022-09', target: false },
    { period: '2022-01/2022-09', target: false },
  ],
]);

corpus('indicator', 'a base of comparison leaves the period that was said before', [
  [
    'Trong 8 tháng đầu năm 2022, số lượt khám tăng «17%» so với cùng kỳ năm 2021. Công suất giường là «112%», tăng «5%». Tỷ lệ chuyển tuyến còn «4%».',
    { period: '2022-01/2022-08' },
    { period: '2022-01/2022-08' },
    { period: '2022-01/2022-08' },
    { period: '2022-01/2022-08' },
  ],
  ['Năm 2020 khám 500 lượt. Năm 2021 nghỉ dịch. Tỷ lệ đạt «40%».', { period: '2021' }],
]);

corpus('indicator', 'documents of a year, levels against others, another year in a bracket', [
  ['Trái với Thông tư 14/2013 của Bộ Y tế và Nghị định 146/2018.'],
  ['Tỷ lệ này còn thấp hơn «3,5%» so với bình quân cả nước.', { change: 'level' }],
  ['Tỷ lệ tiêm giảm «3,5%» so với năm 2017.', { change: 'decrease' }],
  [
    'Công suất giường bệnh đạt «112%» (năm 2022: «98,3%»), tiêm chủng «91%» (năm 2021).',
    { name: 'Công suất giường bệnh' },
    { name: 'Công suất giường bệnh', period: '2022' },
    { period: '2021' },
  ],
]);

corpus('indicator', 'periods, bases, bounds and targets', [
  ['Năm 2016, tỷ lệ A đạt «70%»; tỷ lệ B đạt «65%».', { period: '2016' }, { period: '2016' }],
  ['Trước năm 2007, tỷ lệ A chỉ khoảng «20%».', { period: '../2006', comparator: 'approx' }],
  ['Ngày 31/10/2015, tỷ lệ A đạt «82%».', { period: '2015-10-31' }],
  [
    'Đạt «97,6%» kế hoạch năm, tăng «6,3%» so với cùng kỳ năm 2017.',
    { base: 'kế hoạch năm' },
    { base: 'so với cùng kỳ năm 2017', change: 'increase' },
  ],
  ['Phấn đấu tỷ lệ A đạt trên «95%».', { target: true, comparator: 'gt' }],
  [
    'Tỷ lệ A không quá «5%», tỷ lệ B dưới «7%», tỷ lệ C ≥ «90%».',
    { comparator: 'le' },
    { comparator: 'lt' },
    { comparator: 'ge' },
  ],
  [
    'Tỷ lệ A xấp xỉ «45%», tỷ lệ B tối thiểu «85%», tỷ lệ C tối đa «9%».',
    { comparator: 'approx' },
    { comparator: 'ge' },
    { comparator: 'le' },
  ],
  ['Tỷ lệ A đạt «85%» trở lên.', { comparator: 'ge' }],
]);

corpus('indicator', 'the time of a clause of its own', [
  [
    'Năm 2020 nam chiếm «70%», trong khi cùng kỳ năm 2019 nam chiếm «82%» và nữ chiếm «18%»; trẻ em chiếm «9%».',
    { period: '2020' },
    { period: '2019' },
    { period: '2019' },
    { period: '2020' },
  ],
  ['Năm 2020, tỷ lệ A là «8%»; cùng kỳ năm 2019 là «9%».', { period: '2020' }, { period: '2019' }],
  ['Năm 2020, tỷ lệ A là «8%» (cùng kỳ năm 2019: «9%»).', { period: '2020' }, { period: '2019' }],
  ['Năm 2020, tỷ lệ A là «8%», tăng «1%» so với cùng kỳ năm 2019.', { period: '2020' }, { period: '2020' }],
  ['Năm 2020 có dịch. Tỷ lệ A giảm bình quân hằng năm «0,5%».', { period: null }],
  ['Giai đoạn 2016 - 2020 đã qua. Tỷ lệ A giảm mỗi năm «0,5%».', { period: '2016/2020' }],
  ['Tạp chí Y Ộ 11/2013 có bài. Tỷ lệ A là «8%».', { period: null }],
  ['Đạt «97%» kế hoạch năm 2019.', { period: null }],
  ['Trong tháng 8/2019, đạt «97%» kế hoạch năm 2019.', { period: '2019-08' }],
]);

corpus('indicator', 'a list of periods before a list of figures: each has its own', [
  [
    'Tỷ lệ mắc quai bị quý I, II, III năm 2019 lần lượt là «4%», «6%» và «5%».',
    { name: 'Tỷ lệ mắc quai bị', period: '2019-33' },
    { name: 'Tỷ lệ mắc quai bị', period: '2019-34' },
    { name: 'Tỷ lệ mắc quai bị', period: '2019-35' },
  ],
  [
    'Tỷ lệ bao phủ các năm 2019, 2020, 2021 lần lượt là «84%», «86%» và «89%».',
    { name: 'Tỷ lệ bao phủ', period: '2019' },
    { name: 'Tỷ lệ bao phủ', period: '2020' },
    { name: 'Tỷ lệ bao phủ', period: '2021' },
  ],
  [
    'Tỷ lệ béo phì ở trẻ em trong năm 2019 và 2020 tương ứng là «8%» và «9%».',
    { name: 'Tỷ lệ béo phì ở trẻ em', period: '2019' },
    { name: 'Tỷ lệ béo phì ở trẻ em', period: '2020' },
  ],
  [
    'Năm 2021 và năm 2022, tỷ lệ tiêm nhắc đạt «71%» và «77%».',
    { name: 'tỷ lệ tiêm nhắc', period: '2021' },
    { period: '2022' },
  ],
  [
    'Tỷ lệ mắc tháng 1, 2, 3/2020 lần lượt là «1%», «2%», «3%».',
    { period: '2020-01' },
    { period: '2020-02' },
    { unit: '%' },
  ],
  [
    'Giai đoạn 2011-2015 và 2016-2020, tỷ lệ nặng lần lượt là «5%» và «4%».',
    { period: '2011/2015' },
    { period: '2016/2020' },
  ],
  [
    'Qua các năm 2019, 2020, tỷ lệ mắc là «5%», «6%»; tỷ lệ chết lần lượt là «1%», «2%».',
    { unit: '%' },
    { unit: '%' },
    { name: 'tỷ lệ chết', period: '2019' },
    { name: 'tỷ lệ chết', period: '2020' },
  ],
  [
    'Năm 2019 và 2020, số mắc lần lượt tăng «5%» và giảm «6%». Tỷ lệ chết là «3%».',
    { change: 'increase', period: '2019' },
    { change: 'decrease', period: '2020' },
    { period: null },
  ],
  [
    'Năm 2019 và 2020, tỷ lệ A lần lượt là «5%» và «6%», năm 2021 là «7%».',
    { period: '2019' },
    { period: '2020' },
    { period: '2021' },
  ],
]);

corpus('indicator', 'a list of periods after a list of figures', [
  [
    'Tỷ lệ quản lý thai đạt «88%», «90%» và «92%» trong các năm 2019, 2020, 2021.',
    { name: 'Tỷ lệ quản lý thai', period: '2019' },
    { name: 'Tỷ lệ quản lý thai', period: '2020' },
    { name: 'Tỷ lệ quản lý thai', period: '2021', base: null },
  ],
  [
    'Số lượt khám tăng lần lượt «5%» và «7%» vào các năm 2019 và 2020.',
    { change: 'increase', period: '2019' },
    { change: 'increase', period: '2020' },
  ],
  ['Tỷ lệ A đạt «88%» và «90%» (tương ứng các năm 2019 và 2020).', { period: '2019' }, { period: '2020' }],
  ['Tỷ lệ A đạt «88%» và «90%», tương ứng năm 2019 và 2020.', { period: '2019' }, { period: '2020' }],
]);

corpus('indicator', 'lists that do not go by one another', [
  [
    'Tỷ lệ A quý I, II năm 2019 lần lượt là «5%», «6%» và «7%».',
    { period: '2019-34' },
    { period: '2019-34' },
    { unit: '%' },
  ],
  [
    'Tỷ lệ A đạt «83%» năm 2016, năm 2017 là «85%» và «90%» vào năm 2020.',
    { period: '2016' },
    { period: '2017' },
    { period: '2020' },
  ],
  ['So với năm 2019 và 2020, số mắc tăng lần lượt «5%» và «6%».', { period: null }, { period: null }],
  ['Tỷ lệ A ở nam và nữ năm 2020 lần lượt là «5%» và «6%».', { period: '2020' }, { period: '2020' }],
  ['Năm 2019 và 2020, tỷ lệ A đạt «5%», tỷ lệ B đạt «6%».', { period: '2019/2020' }, { period: '2019/2020' }],
]);

corpus('indicator', 'the year in the bracket at the end of a clause', [
  ['Nam chiếm «70%», nữ chiếm «30%» (năm 2010).', { period: '2010' }, { period: '2010' }],
  [
    'Hộ có nước sạch đạt «80%», hộ có nhà tiêu đạt «92%» (trong năm 2015); hộ nghèo «4%».',
    { period: '2015' },
    { unit: '%' },
    { unit: '%' },
  ],
  ['Nam chiếm «70%» (năm 2009), nữ chiếm «30%» (năm 2010).', { period: '2009' }, { period: '2010' }],
  [
    'Nam chiếm «70%», nữ chiếm «30%» (năm 2009), trẻ em «5%» (năm 2010).',
    { period: null },
    { period: '2009' },
    { unit: '%' },
  ],
  ['Năm 2009, nam chiếm «70%», nữ chiếm «30%» (năm 2010).', { period: '2009' }, { period: '2010' }],
  ['Tỷ lệ A là «5%»; tỷ lệ B là «3%» (năm 2010).', { period: null }, { period: '2010' }],
  ['Tỷ lệ A là «5%», cao hơn «3%» (năm 2010).', { period: null }, { unit: '%' }],
  ['Tỷ lệ A là «5%», so với trước là «3%» (năm 2010).', { period: null }, { unit: '%' }],
]);

corpus('indicator', 'a year in a bracket serves the figures of the bracket', [
  [
    'Năm 2021, xã có 900 trẻ. Tỷ lệ thấp còi là «14%» (năm 2020 là «15,5%»). Tỷ lệ tiêm nhắc đạt «91%».',
    { period: '2021' },
    { period: '2020' },
    { period: '2021' },
  ],
  [
    'Năm 2021, xã có 900 trẻ. Con thứ 3 chiếm «8%» (tỷ lệ này năm 2020 là «9%»), tỷ lệ mắc sởi là «2%».',
    { period: '2021' },
    { period: '2020' },
    { period: '2021' },
  ],
  ['Tỷ lệ thấp còi là «14%» (năm 2020 là «15,5%»).', { period: null }, { period: '2020' }],
  ['Tỷ lệ thấp còi là «14%» («15,5%» năm 2020).', { period: null }, { period: '2020' }],
  ['Năm 2021 tỷ lệ A là «7%» (2020). Tỷ lệ B là «5%».', { period: '2020' }, { period: '2021' }],
  ['Trong kỳ (năm 2021), tỷ lệ A là «7%». Tỷ lệ B là «5%».', { period: '2021' }, { period: '2021' }],
  ['Tỷ lệ A là «7%» (2020).', { period: '2020' }],
  ['Tỷ lệ A tăng từ «7%» (năm 2019) lên «9%» (năm 2020).', { period: '2019' }, { period: '2020' }],
]);

corpus('indicator', 'a year that is compared with serves the comparison', [
  [
    'Đến cuối năm 2014 có 8.000 thẻ, gấp «3 lần» so với năm 2010 (chiếm trên «70%» số hộ).',
    { period: '2014' },
    { period: '2014' },
  ],
  ['Năm 2014 số hộ tăng 40 hộ so với năm 2010 (đạt tỷ lệ «75%»).', { period: '2014' }],
  ['Năm 2014 số ca mắc giảm 40 ca so với năm 2010 («8%»).', { change: 'decrease', period: '2014' }],
  ['Năm 2014 tỷ lệ A là «9%», cao hơn so với năm 2010 («8%»).', { period: '2014' }, { period: '2010' }],
  ['Năm 2014 tỷ lệ A là «9%», cao hơn so với năm 2010 (là «8%»).', { period: '2014' }, { period: '2010' }],
]);

corpus('indicator', 'stages after their figures', [
  [
    'Tỷ lệ hộ có nước sạch đạt «60%» giai đoạn 2006-2010 và «72%» giai đoạn 2011-2015.',
    { name: 'Tỷ lệ hộ có nước sạch', period: '2006/2010', base: null },
    { name: 'Tỷ lệ hộ có nước sạch', period: '2011/2015', base: null },
  ],
  [
    'Tỷ lệ hộ có nước sạch đạt «60%» trong giai đoạn 2006-2010 và «72%» trong nhiệm kỳ 2011-2015.',
    { name: 'Tỷ lệ hộ có nước sạch', period: '2006/2010', base: null },
    { name: 'Tỷ lệ hộ có nước sạch', period: '2011/2015', base: null },
  ],
  [
    'Tỷ lệ hộ nghèo giảm «2%» giai đoạn 2006-2010, «3%» giai đoạn 2011-2015 và «4%» năm 2016.',
    { change: 'decrease', period: '2006/2010', base: null },
    { change: 'decrease', name: 'Tỷ lệ hộ nghèo', period: '2011/2015' },
    { change: 'decrease', name: 'Tỷ lệ hộ nghèo', period: '2016' },
  ],
  [
    'Tỷ lệ hộ nghèo giảm «2%» giai đoạn 2006-2010 và còn «3%» giai đoạn 2011-2015.',
    { change: 'decrease' },
    { change: 'level', period: '2011/2015' },
  ],
  [
    'Tỷ lệ hộ nghèo giảm «2%» giai đoạn 2006-2010, tỷ lệ sinh «3‰» giai đoạn 2011-2015.',
    { change: 'decrease' },
    { change: 'level', name: 'tỷ lệ sinh', period: '2011/2015' },
  ],
  [
    'Tỷ lệ hộ có nước sạch giai đoạn 2006-2010 là «60%», giai đoạn 2011-2015 là «72%».',
    { name: 'Tỷ lệ hộ có nước sạch', period: '2006/2010' },
    { name: 'Tỷ lệ hộ có nước sạch', period: '2011/2015' },
  ],
  ['Đạt «90%» kế hoạch giai đoạn 2011-2015.', { period: null, base: 'kế hoạch giai đoạn 2011-2015' }],
  ['Tỷ lệ bệnh nhân ở giai đoạn cuối là «20%».', { name: 'Tỷ lệ bệnh nhân ở giai đoạn cuối', period: null }],
  ['Tỷ lệ tiêm nhắc phải đạt «95%».', { name: 'Tỷ lệ tiêm nhắc' }],
  ['Tỷ lệ tiêm nhắc cần đạt «95%».', { name: 'Tỷ lệ tiêm nhắc' }],
  ['Tỷ lệ người bệnh phải chuyển tuyến là «5%».', { name: 'Tỷ lệ người bệnh phải chuyển tuyến' }],
]);

corpus('indicator', 'a time without its year before the verb', [
  [
    'Tỷ lệ giải ngân quý I/2022 đạt «21%», sáu tháng đạt «45%», 9 tháng đạt «70%», hết năm đạt «98%».',
    { name: 'Tỷ lệ giải ngân', period: '2022-33' },
    { name: 'Tỷ lệ giải ngân', period: '2022-40' },
    { name: 'Tỷ lệ giải ngân', period: '2022-01/2022-09' },
    { name: 'Tỷ lệ giải ngân', period: '2022' },
  ],
  [
    'Tỷ lệ giải ngân tháng 5/2022 đạt «21%»; cả năm đạt «98%».',
    { unit: '%' },
    { name: 'Tỷ lệ giải ngân', period: '2022' },
  ],
  ['Tỷ lệ tiêm nhắc đạt «21%», hết năm 2022 đạt «98%».', { unit: '%' }, { name: 'Tỷ lệ tiêm nhắc', period: '2022' }],
  ['Tỷ lệ tiêm nhắc quý I đạt «21%», hết năm đạt «98%».', { unit: '%' }, { name: 'Tỷ lệ tiêm nhắc', period: null }],
  [
    'Tỷ lệ tiêm nhắc giai đoạn 2016-2020 đạt «21%», hết năm đạt «98%».',
    { period: '2016/2020' },
    { name: 'Tỷ lệ tiêm nhắc', period: null },
  ],
  ['Tỷ lệ tiêm nhắc ngày đầu đạt «21%», ngày thứ hai đạt «38%».', { unit: '%' }, { name: 'Tỷ lệ tiêm nhắc' }],
  ['Tỷ lệ sống sau sáu tháng đạt «45%».', { name: 'Tỷ lệ sống sau sáu tháng' }],
  ['Tỷ lệ trẻ dưới sáu tháng tuổi được bú mẹ là «30%».', { name: 'Tỷ lệ trẻ dưới sáu tháng tuổi được bú mẹ' }],
  ['Tỷ lệ người bệnh điều trị 6 tháng là «5%».', { name: 'Tỷ lệ người bệnh điều trị 6 tháng' }],
  ['Tỷ lệ thuốc hết hạn là «2%».', { name: 'Tỷ lệ thuốc hết hạn' }],
]);

corpus('indicator', 'a year after a range in a list of periods', [
  ['Giai đoạn 2011-2015 và 2020 đạt lần lượt «70%» và «80%».', { period: '2011/2015' }, { period: '2020' }],
]);

corpus('indicator', 'a time of its own after a comparison', [
  [
    'Số ca mắc năm 2022 giảm «10%» so với năm 2021 và năm 2023 giảm «15%» so với năm 2022.',
    { period: '2022' },
    { period: '2023' },
  ],
  ['So với năm 2019 và 2020, số mắc tăng «5%».', { period: null }],
]);

corpus('quantity', 'a date after the count', [
  ['Gần «78.000 cơ sở» vi phạm an toàn thực phẩm năm 2015.', { period: '2015', comparator: 'approx' }],
  ['Khảo sát trên «509 trẻ» dưới 5 tuổi của tỉnh Lâm Sơn, năm 2016; kết quả tốt.', { period: '2016' }],
  ['Các khoản chi «1.000 tỷ đồng» tại khoa từ tháng 1/2014 đến tháng 10/2017.', { period: '2014-01/2017-10' }],
  ['Có «20 ca» mắc, «5 ca» tử vong trong năm 2015.', { period: '2015' }, { period: '2015' }],
  ['Có «20 ca» mắc và «5 ca» tử vong năm 2015.', { period: '2015' }, { period: '2015' }],
  ['Toàn tỉnh có «350 cơ sở» thực hiện Nghị quyết năm 2015.', { period: null }],
  ['Kiểm tra «120 cơ sở» theo Kế hoạch số 5 năm 2020.', { period: null }],
  ['Có «350 ca» mắc sởi, năm 2016 có «200 ca».', { period: null }, { period: '2016' }],
  ['Đã tiêm «350 liều», phấn đấu xong trong năm 2023.', { period: null }],
  ['Luân phiên «180 bác sĩ» về cơ sở trong giai đoạn 2025 - 2027.', { period: '2025/2027' }],
  ['Đào tạo «180 bác sĩ» theo Kế hoạch giai đoạn 2025 - 2027.', { period: null }],
  ['Năm 2015 có «12 ca». Mỗi năm có khoảng «40.000 ca» tử vong.', { period: '2015' }, { period: null }],
  ['Năm 2015 đã qua. Khám «20.000 lượt»/năm.', { period: null }],
  ['Giai đoạn 2016 - 2020, mỗi năm có «500 ca».', { period: '2016/2020' }],
  [
    'Năm 2018 có «29 ca» (cùng kỳ năm 2017: «308 ca»). Số chết là «2 ca».',
    { value: 29, unit: 'ca' },
    { period: '2017' },
    { period: '2018' },
  ],
  ['Năm 2018 có «29 ca» (cùng kỳ «308 ca»).', { period: '2018' }, { period: null }],
]);

corpus('quantity', 'a list of periods and a list of counts', [
  [
    'Số ca mắc thủy đậu năm 2019, 2020, 2021 lần lượt là «50 ca», «60 ca» và «70 ca».',
    { name: 'Số ca mắc thủy đậu', period: '2019' },
    { name: 'Số ca mắc thủy đậu', period: '2020' },
    { name: 'Số ca mắc thủy đậu', period: '2021' },
  ],
  [
    'Trong hai năm 2019 và 2020, số bác sĩ lần lượt là «50 người» (5%) và «60 người» (6%).',
    { name: 'số bác sĩ', period: '2019' },
    { name: 'số bác sĩ', period: '2020' },
  ],
  ['Ghi nhận «20 ca» mắc và «30 ca» mắc trong tháng 1 và tháng 2/2020.', { period: '2020-01' }, { period: '2020-02' }],
  ['Năm 2019 và 2020 có «5 ca» tử vong, «6 ca» nặng.', { period: '2019/2020' }, { period: '2019/2020' }],
  ['Năm 2019 và 2020 có «5 ca» và «6 giường».', { period: '2019/2020' }, { period: '2019/2020' }],
  ['Có «20 ca» mắc, «5 ca» tử vong (năm 2015).', { period: '2015' }, { period: '2015' }],
]);

corpus('quantity', 'a year in a bracket serves the figures of the bracket', [
  [
    'Năm 2021 có «200 trẻ» ra đời (năm 2020 là «220 trẻ»). Số hộ nghèo là «30 hộ».',
    { period: '2021' },
    { period: '2020' },
    { period: '2021' },
  ],
  ['Số trẻ ra đời là «200 trẻ» (năm 2020 là «220 trẻ»).', { period: null }, { period: '2020' }],
  ['Có «200 trẻ» ra đời (năm 2020).', { period: '2020' }],
]);

corpus('indicator', 'so many months summed up, of the year that the report speaks of', [
  ['BÁO CÁO\nKết quả tháng 8 năm 2023\n\nLũy kế 8 tháng tỷ lệ tiêm đạt «58,3%».', { period: '2023-01/2023-08' }],
  ['Lũy kế 8 tháng tỷ lệ tiêm đạt «58,3%».', { period: null }],
]);

corpus('quantity', 'days without a year, days that a remark stands beside, and what goes on', [
  ['Đến ngày 9/2, tỉnh có «5.247 bệnh nhân».', { period: 'XXXX-02-09' }],
  ['Ngày 9/2/2022 ghi nhận số ca mắc cao nhất từ trước tới nay với «450 ca».', { period: '2022-02-09' }],
  [
    'Từ đầu năm 2019 đến nay, tỉnh xảy ra «4 vụ» ngộ độc. Đã kiểm tra «1.246 cơ sở».',
    { period: '2019-01-01/..' },
    { period: '2019-01-01/..' },
  ],
  // So long a time is not said of what follows.
  ['Từ năm 1972 đến nay, viện đã mổ «4.000 ca». Mỗi kíp có «5 người».', { period: '1972/..' }, { period: null }],
]);

corpus('indicator', 'what is left is of now, what it fell to of the report', [
  [
    'BÁO CÁO\nKết quả 6 tháng đầu năm 2018\n\nCòn «9/27» phòng khám chưa có máy. Tỷ lệ mắc giảm sâu nhất, còn «11,3%».',
    { period: null },
    { period: '2018-40' },
  ],
]);

corpus('quantity', 'a bracket before the first figure says when', [
  ['Trong đợt dịch thứ 4 (từ ngày 29/4/2021 đến nay), Hà Nội ghi nhận «45 ca» mắc sởi.', { period: '2021-04-29/..' }],
  ['Trong đợt dịch thứ 4 (từ ngày 29/4 đến nay), Hà Nội ghi nhận «45 ca» mắc sởi.', { period: 'XXXX-04-29/..' }],
  [
    'Tính đến ngày 29/12, Hà Nội điều trị cho «25 bệnh nhân», trong đó:\n- Bệnh viện A: «12 người».',
    { period: 'XXXX-12-29' },
    { period: 'XXXX-12-29' },
  ],
]);

corpus('indicator', 'a year at the end of a list serves its members', [
  [
    'Tỷ lệ béo phì: trẻ em dưới 5 tuổi ở mức «10%» (khu vực thành phố ở mức «11%» và khu vực nông thôn ở mức «7%»); trẻ 5-18 tuổi ở mức «19%»; người trưởng thành 19-64 tuổi ở mức «20%» vào năm 2025.',
    { period: '2025' },
    { period: '2025' },
    { period: '2025' },
    { period: '2025' },
    { period: '2025' },
  ],
  [
    'Tỷ lệ bệnh viện có khoa dinh dưỡng đạt «90%» đối với tuyến trung ương, tuyến tỉnh; «75%» đối với tuyến huyện vào năm 2025 và đạt «100%» đối với tuyến tỉnh; «80%» đối với tuyến huyện vào năm 2030.',
    { period: '2025' },
    { period: '2025' },
    { period: '2030' },
    { period: '2030' },
  ],
  // Another measure has a time of its own.
  ['Tỷ lệ khám thai đạt «90%»; tỷ lệ tiêm vắc xin đạt «95%» năm 2019.', { period: null }, { period: '2019' }],
]);

corpus('indicator', 'the year after a word that ends in `sinh`', [
  ['Theo Điều tra sức khỏe học sinh năm 2019, tỷ lệ hút thuốc là «2,6%».', { period: '2019' }],
  ['Theo kết quả khảo sát vệ sinh năm 2020, nhà tiêu đạt «80%».', { period: '2020' }],
  ['Chị Vừ Thị Mảy, sinh năm 1990, được hỗ trợ «80%» chi phí.', { period: null }],
]);

corpus('indicator', 'a founding in brackets, a measure that begins with `hiện`', [
  ['Bệnh viện kỷ niệm 60 năm thành lập (1965-2025). Bác sĩ chiếm «30%».', { period: null }],
  ['Trạm đã họp. Dân đến đông.\nNăm 2019 có 23 ca. Tỷ lệ hiện mắc lao là «0,2%».', { period: '2019' }],
]);

corpus('quantity', 'the beginning of a year that nothing says, the time of a report that stands below', [
  [
    'Từ đầu năm đến nay có «500 ca». So với cùng thời kỳ năm 2014, số mắc tăng. Từ đầu năm đến nay có «20 ca» nặng.',
    { period: null },
    { period: null },
  ],
  ['Từ 1/1 đến nay có «500 ca».', { period: 'XXXX-01-01/..' }],
  [
    'UBND xã Sơn Lâm\nDân số: «8.450 người»\nSinh: «38 trẻ»\nTử: «8 người»\nKhám bệnh: «1.250 lượt»\n\nQuý IV/2025: Dân số là «8.380 người» theo sổ của trạm. Khám được «1.180 lượt» cho người dân trong xã.',
    { period: null },
    { period: null },
    { period: null },
    { period: null },
    { period: '2025-36' },
    { period: '2025-36' },
  ],
]);

corpus('indicator', 'what points back at a sentence of now, what went before the report', [
  [
    'Tháng 11/2018, ngành y tế tổng kết.\nHiện cả tỉnh có 30 trạm đạt chuẩn. Trong đó, huyện Mường Tè chiếm «50%». Tỷ lệ tiêm đạt «95%».',
    { period: null },
    { period: '2018-11' },
  ],
  [
    'Tháng 11/2018, ngành y tế tổng kết.\nCả tỉnh khám 30 ca. Trong đó, huyện Mường Tè chiếm «50%».',
    { period: '2018-11' },
  ],
  ['Sở Y tế họp bàn về trạm mở hồi tháng 6/2018.\nTỷ lệ tiêm đạt «95%».', { period: null }],
]);

corpus('indicator', 'the day on which a level begins', [
  [
    'Từ ngày 1/7/2017, mức đóng bảo hiểm y tế tăng «7,4%», thay vì «5%» như trước.',
    { period: '2017-07-01' },
    { period: null },
  ],
  [
    'Trạm đã họp. Dân đến đông.\nKể từ ngày 1/3/2020, ông Lò Văn Tướng làm giám đốc. Tỷ lệ tiêm đạt «95%».',
    { period: null },
  ],
]);

corpus('quantity', 'what was counted since a day was not counted on it', [
  ['Từ ngày 1/7/2017, trạm khám cho «500 người».', { period: null }],
  ['Từ ngày 1/3/2020 đến ngày 5/4/2020, huyện ghi nhận «5 ca».', { period: '2020-03-01/2020-04-05' }],
]);

corpus('indicator', 'the year of a law is no time', [
  ['Theo Luật Bảo hiểm y tế 2014, mức hưởng là «80%».', { period: null }],
  ['Năm 2021, theo Luật Dân số năm 2019, tỷ lệ sinh là «15%».', { period: '2021' }],
  ['Mức đóng còn «0,5%» theo Luật Khám bệnh, chữa bệnh 2023.', { period: null }],
  ['Theo Bộ luật Lao động 2019, tỷ lệ đóng là «8%».', { period: null }],
  ['Tỷ lệ phổ biến pháp luật năm 2020 đạt «95%».', { period: '2020' }],
  ['Luật Bảo hiểm y tế có hiệu lực từ năm 2015, tỷ lệ bao phủ đạt «75%».', { period: '2015' }],
]);

corpus('indicator', 'when a study was made, told before its sections, and goals told sentence by sentence', [
  [
    'Nghiên cứu mô tả cắt ngang được tiến hành từ tháng 1 đến tháng 6/2018 tại huyện Mẫu.\nKẾT QUẢ\nTỷ lệ mắc bệnh là «12%».',
    { period: '2018-01/2018-06' },
  ],
  [
    'Ngành đưa ra các mục tiêu cụ thể trong giai đoạn 2021-2025.\nTỷ lệ bao phủ đạt «91%». Ngành dự kiến bao phủ «95%».',
    { period: null, target: false },
    { period: '2021/2025', target: true },
  ],
]);

corpus('quantity', 'a week that nothing tells', [
  [
    'BÁO CÁO THÁNG 8/2019\nLũy kế từ đầu năm 2019 đến nay có «900 ca» mắc. Trong tuần có «14 ổ dịch».',
    { period: '2019-01-01/..' },
    { period: null },
  ],
  [
    'BÁO CÁO TUẦN 35 NĂM 2019\nLũy kế từ đầu năm 2019 đến nay có «900 ca» mắc. Trong tuần có «14 ổ dịch».',
    { period: '2019-01-01/..' },
    { period: '2019-W35' },
  ],
]);

corpus('quantity', 'a week that was told before the sum', [
  [
    'Tuần 35/2019, huyện có «20 ca» mắc. Lũy kế từ đầu năm 2019 đến nay có «900 ca» mắc. Trong tuần có «14 ổ dịch».',
    { period: '2019-W35' },
    { period: '2019-01-01/..' },
    { period: '2019-W35' },
  ],
]);

corpus('indicator', 'an item that heads the paragraphs after it', [
  [
    [
      'KẾ HOẠCH Y TẾ',
      '- Mục tiêu đến năm 2030',
      '+ Giảm gánh nặng bệnh tật.',
      'Tỷ lệ tiêm các vắc xin đạt trên «95%». Tỷ lệ người dân tập thể dục tăng thêm «10%».',
      '+ «100%» trạm y tế được đầu tư.',
      '- Kết quả năm 2020',
      'Tỷ lệ bao phủ đạt «91%».',
    ].join('\n'),
    { period: '2030', target: true },
    { period: '2030', target: true, change: 'increase' },
    { period: '2030', target: true },
    { period: '2020', target: false },
  ],
  // An item that states something is over its own words alone.
  [
    '- Mục tiêu đến năm 2030 là giảm bệnh tật.\nTỷ lệ tiêm đạt «95%».\n- Việc khác\nTỷ lệ khám đạt «40%».',
    { target: false },
    { target: false },
  ],
]);

corpus('quantity', 'a day that something holds to the end of is a cut-off without a word before it', [
  [
    'Hết ngày 24/3/2025, đã có «24.906 trẻ» được tiêm. Có «742 trẻ» phải hoãn tiêm.',
    { period: '2025-03-24' },
    { period: '2025-03-24' },
  ],
]);

corpus('indicator', 'the same part of another year at the head of a sentence', [
  [
    '9 tháng đầu năm 2024, đường máu chiếm «17,9%». Cùng kỳ năm 2023, con số ấy là «33,3%».',
    { period: '2024-01/2024-09' },
    { period: '2023-01/2023-09' },
  ],
  // Compared with, and no time of its own.
  [
    '9 tháng đầu năm 2024, đường máu chiếm «17,9%». So với cùng kỳ năm 2023, tỷ lệ này giảm «3%».',
    { period: '2024-01/2024-09' },
    { period: '2024-01/2024-09' },
  ],
]);

const CAMPAIGN = 'Kết quả chiến dịch tiêm vắc xin sởi năm 2025';
const RESULT = 'Toàn huyện đã tiêm cho «95%» số trẻ.';

corpus('indicator', 'the days that the lead tells of under a headline of their year', [
  [
    `${CAMPAIGN}\nTừ ngày 24/3/2025 đến ngày 15/4/2025, huyện tổ chức chiến dịch.\n${RESULT}`,
    { period: '2025-03-24/2025-04-15' },
  ],
  // Days of another year, and a month.
  [`${CAMPAIGN}\nTừ ngày 24/12/2024 đến ngày 15/1/2025, huyện tổ chức chiến dịch.\n${RESULT}`, { period: '2025' }],
  [`${CAMPAIGN}\nTrong tháng 4/2025, huyện tổ chức chiến dịch.\n${RESULT}`, { period: '2025' }],
]);
