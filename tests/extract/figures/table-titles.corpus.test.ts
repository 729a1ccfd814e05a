import { corpus } from '../../support/corpus.js';

const NAME = 'Tỷ lệ trẻ được tẩy giun';

corpus('indicator', 'tables whose title names the measure', [
  // With a number, a remark and a line of the unit.
  [
    `Biểu số 7. ${NAME}, tỉnh Hà Lâm\n(Số liệu năm 2021 là sơ bộ)\nĐơn vị tính: %\nĐịa phương\t2020\t2021\nToàn tỉnh\t«68,5»\t«70,1»\nHuyện Tà Năng\t«60,0»\t«62,5»\n`,
    { name: NAME, place: null, period: '2020' },
    { name: NAME, place: null, period: '2021' },
    { name: NAME, place: 'Tà Năng', period: '2020' },
    { period: '2021' },
  ],
  // Years in the rows, places in the columns, the sign before how it is spread.
  [
    `Bảng 5. ${NAME} (%), theo huyện, giai đoạn 2018 - 2019\nNăm\tCao Sơn\tLộc Hạ\tToàn tỉnh\n2018\t«27,4»\t«26,8»\t«26,1»\n2019\t«26,9»\t«26,0»\t«25,4»\n`,
    { name: NAME, place: 'Cao Sơn', period: '2018' },
    { name: NAME, place: 'Lộc Hạ' },
    { name: NAME, place: null },
    { period: '2019' },
    { period: '2019' },
    { period: '2019' },
  ],
  // Two measures side by side: a count has the name of the count.
  [
    'Bảng số 4: Số ca mắc và tỷ lệ mắc sởi/100.000 dân phân theo huyện năm 2019\nHuyện\tSố lượng\tTỷ lệ\nTà Năng\t70\t«24,1»\nLộc Hạ\t66\t«19,0»\n',
    { name: 'tỷ lệ mắc sởi', unit: 'per_100000', place: 'Tà Năng', period: '2019' },
    { name: 'tỷ lệ mắc sởi', place: 'Lộc Hạ' },
  ],
  // Sexes, ages, town and country say of whom.
  [
    'Biểu đồ 1. Tỷ lệ tăng huyết áp theo giới và nhóm tuổi (%)\nNhóm tuổi\tNam\tNữ\tChung\n25-44\t«12,1»\t«8,2»\t«10,1»\n65+\t«55,6»\t«58,1»\t«57,0»\n',
    { name: 'Tỷ lệ tăng huyết áp' },
    { name: 'Tỷ lệ tăng huyết áp' },
    { name: 'Tỷ lệ tăng huyết áp' },
    { name: 'Tỷ lệ tăng huyết áp' },
    { name: 'Tỷ lệ tăng huyết áp' },
    { name: 'Tỷ lệ tăng huyết áp' },
  ],
  [
    'Bảng 7. Tỷ suất chết trẻ em chia theo thành thị, nông thôn (‰)\n\tToàn tỉnh\tThành thị\tNông thôn\n2017\t«14,1»\t«9,2»\t«16,0»\n2018\t«13,8»\t«9,0»\t«15,7»\n',
    { name: 'Tỷ suất chết trẻ em', unit: '‰', period: '2017' },
    { name: 'Tỷ suất chết trẻ em' },
    { name: 'Tỷ suất chết trẻ em' },
    { name: 'Tỷ suất chết trẻ em', period: '2018' },
    { name: 'Tỷ suất chết trẻ em' },
    { name: 'Tỷ suất chết trẻ em' },
  ],
  // The sum of an area; words before the measure.
  [
    'Bảng 2.1 Kết quả thực hiện tỷ lệ bao phủ BHYT của các huyện qua các năm (%)\nSTT\tĐơn vị\t2019\t2020\n1\tHuyện Mèo Đen\t«98,2»\t«99,1»\n\tCộng vùng cao\t«98,6»\t«99,2»\n',
    { name: 'tỷ lệ bao phủ BHYT', place: 'Mèo Đen', period: '2019' },
    { period: '2020' },
    { name: 'tỷ lệ bao phủ BHYT', place: 'vùng cao' },
    { period: '2020' },
  ],
  // An average over years is a sum of the column that it stands in.
  [
    'Năm | Tỷ suất sinh thô (‰)\n2014 | «17,2»\n2015 | «16,8»\nBình quân giai đoạn 2014-2015 | «17,0»\n',
    { name: 'Tỷ suất sinh thô', period: '2014' },
    { period: '2015' },
    { name: 'Tỷ suất sinh thô', period: '2014/2015' },
  ],
  // Under its table.
  [
    `Các xã đã báo cáo đủ.\nXã\tTỷ lệ\nTà Năng\t«70,2»\nLộc Hạ\t«66,0»\nBảng 2. ${NAME} (%) tại các xã năm 2019\nCác trạm y tế tiếp tục rà soát, tẩy giun vét cho trẻ chưa được uống thuốc.`,
    { name: NAME, place: 'Tà Năng', period: '2019' },
    { name: NAME, place: 'Lộc Hạ' },
  ],
  [
    'Đơn vị\tTỷ lệ khám BHYT (%)\nTrạm Y tế xã Phú Lâm\t«91,3»\nXã Phú Bình\t«94,8»\nCộng toàn huyện\t«93,0»\n',
    { name: 'Tỷ lệ khám BHYT' },
    { place: 'Phú Bình' },
    { name: 'Tỷ lệ khám BHYT', place: null },
  ],
  // A yearbook: the name of the table under its number, in two languages.
  [
    '223\nTỷ lệ xã có bác sĩ\nphân theo huyện\nRate of communes having doctor\nĐơn vị tính - Unit: %\nSơ bộ\n2017 2018\nPrel. 2019\n' +
      'TOÀN TỈNH - WHOLE PROVINCE «68,5» «61,9» «67,6»\nHuyện Tà Năng - Ta Nang district «80,0» «81,0» «93,3»\n224\nTỷ lệ xã có hộ sinh\n',
    { name: 'Tỷ lệ xã có bác sĩ', place: null, period: '2017' },
    { period: '2018' },
    { period: '2019' },
    { name: 'Tỷ lệ xã có bác sĩ', place: 'Tà Năng', period: '2017' },
    { period: '2018' },
    { value: 93.3, period: '2019' },
  ],
  // `TT.` under places is a town.
  [
    'STT\tXã, thị trấn\tTỷ lệ tiêm đủ (%)\n1\tPhong Lưu\t«92,1»\n2\tTT. Mãn Sơn\t«94,0»\n',
    { place: 'Phong Lưu' },
    { place: 'Mãn Sơn', of_unit: null },
  ],
]);

corpus('indicator', 'tables whose title names no measure of theirs', [
  // Heads and labels that say what is measured stay its name.
  [
    'Bảng 3. Tỷ lệ bao phủ một số dịch vụ theo huyện (%)\nHuyện\tKhám thai\tTiêm chủng\nTà Năng\t«27,4»\t«26,8»\nLộc Hạ\t«26,9»\t«26,0»\n',
    { name: 'Khám thai' },
    { name: 'Tiêm chủng' },
    { name: 'Khám thai' },
    { name: 'Tiêm chủng' },
  ],
  ['Số liệu tiêm chủng năm 2020 (%)\nXã\tQuý I\nTà Năng\t«27,4»\nLộc Hạ\t«26,9»\n', { name: null }, { name: null }],
  // The name of the next table.
  [
    'Xã\tTỷ lệ tiêm đủ (%)\nTà Năng\t«70,2»\nLộc Hạ\t«66,0»\nBảng 2. Tỷ lệ tẩy giun (%) năm 2019\nXã\tQuý I\nTà Năng\t«27,4»\nLộc Hạ\t«26,9»\n',
    { name: 'Tỷ lệ tiêm đủ', period: null },
    { name: 'Tỷ lệ tiêm đủ', period: null },
    { name: 'Tỷ lệ tẩy giun', period: '2019-33' },
    { name: 'Tỷ lệ tẩy giun' },
  ],
]);

corpus('quantity', 'counts of tables whose title names the measure', [
  [
    'Bảng 4. Số ca mắc và tỷ lệ mắc sởi/100.000 dân theo huyện năm 2019\nHuyện\tSố lượng\tTỷ lệ\nTà Năng\t«70»\t24,1\nLộc Hạ\t«66»\t19,0\n',
    { name: 'Số ca mắc', unit: 'ca', place: 'Tà Năng', period: '2019' },
    { name: 'Số ca mắc', place: 'Lộc Hạ' },
  ],
  [
    'Số trạm y tế đạt tiêu chí quốc gia phân theo quận, huyện\nĐơn vị tính: Trạm\n\t2018\t2019\nTỔNG SỐ\t«100»\t«104»\nQuận Hải Vân\t«13»\t«14»\n',
    { name: 'Số trạm y tế đạt tiêu chí quốc gia', place: null, period: '2018' },
    { period: '2019' },
    { name: 'Số trạm y tế đạt tiêu chí quốc gia', place: 'Hải Vân' },
    { period: '2019' },
  ],
  // The title alone says what is counted; of the trạm it says where.
  [
    'Số ca mắc sởi tại các trạm y tế tuần 36/2024\nQuận\tTuần 36\tTuần 35\nGò Mây\t«24»\t«20»\nBình Lâm\t«31»\t«38»\n',
    { name: 'Số ca mắc sởi', unit: 'ca', place: 'Gò Mây', period: '2024-W36' },
    { period: '2024-W35' },
    { name: 'Số ca mắc sởi', place: 'Bình Lâm' },
    { value: 38 },
  ],
  // A hospital is counted under what its title says and in nothing that it says of others.
  [
    'Số cơ sở y tế và giường bệnh năm 2016\nNội dung\tTổng số\tNhà nước\nBệnh viện tỉnh Hà Lâm\t2.780\t2.770\nBệnh viện tỉnh Hà Mai\t780\t770\n',
  ],
]);

corpus('indicator', 'tables: the day that a title tells, and days of papers and meetings', [
  [
    'BÁO CÁO\n6 tháng đầu năm 2021\n\nKết quả cân đo trẻ dưới 5 tuổi ngày 01/6/2021 theo xã:\nXã;Số trẻ;Nhẹ cân (%)\nSơn Hà;48;«14,6»\nSơn Lâm;52;«19,2»\n',
    { period: '2021-06-01' },
    { period: '2021-06-01' },
  ],
  [
    'BÁO CÁO\n6 tháng đầu năm 2021\n\nBảng 2. Trẻ suy dinh dưỡng (01/6/2021)\nXã;Số trẻ;Nhẹ cân (%)\nSơn Hà;48;«14,6»\nSơn Lâm;52;«19,2»\n',
    { period: '2021-06-01' },
    { period: '2021-06-01' },
  ],
  [
    'BÁO CÁO\n6 tháng đầu năm 2021\n\nTrong kỳ đã cân nhiều trẻ. Kết quả cân ngày 01/6/2021 như sau:\nXã;Số trẻ;Nhẹ cân (%)\nSơn Hà;48;«14,6»\nSơn Lâm;52;«19,2»\n',
    { period: '2021-06-01' },
    { period: '2021-06-01' },
  ],
  [
    'BÁO CÁO\n6 tháng đầu năm 2021\n\nNgày 01/6/2021, trạm cân đo trẻ dưới 5 tuổi:\nXã;Số trẻ;Nhẹ cân (%)\nSơn Hà;48;«14,6»\nSơn Lâm;52;«19,2»\n',
    { period: '2021-06-01' },
    { period: '2021-06-01' },
  ],
  [
    'BÁO CÁO\n6 tháng đầu năm 2021\n\nKết quả đến 17h00 ngày 20/6/2021:\nXã;Số trẻ;Nhẹ cân (%)\nSơn Hà;48;«14,6»\nSơn Lâm;52;«19,2»\n',
    { period: '2021-06-20' },
    { period: '2021-06-20' },
  ],
  [
    'BÁO CÁO\n6 tháng đầu năm 2021\n\nKết quả cân trẻ tháng 5/2021:\nXã;Số trẻ;Nhẹ cân (%)\nSơn Hà;48;«14,6»\nSơn Lâm;52;«19,2»\n',
    { period: '2021-05' },
    { period: '2021-05' },
  ],
  [
    'BÁO CÁO\n6 tháng đầu năm 2021\n\nKết quả thực hiện Kế hoạch số 12/KH-UBND ngày 05/1/2021:\nXã;Số trẻ;Nhẹ cân (%)\nSơn Hà;48;«14,6»\nSơn Lâm;52;«19,2»\n',
    { period: '2021-40' },
    { period: '2021-40' },
  ],
  [
    'BÁO CÁO\n6 tháng đầu năm 2021\n\nKết quả thực hiện từ ngày 05/1/2021:\nXã;Số trẻ;Nhẹ cân (%)\nSơn Hà;48;«14,6»\nSơn Lâm;52;«19,2»\n',
    { period: '2021-40' },
    { period: '2021-40' },
  ],
  [
    'BÁO CÁO\n6 tháng đầu năm 2021\n\nKết quả giám sát ngày 05/6/2021 và ngày 10/6/2021:\nXã;Số trẻ;Nhẹ cân (%)\nSơn Hà;48;«14,6»\nSơn Lâm;52;«19,2»\n',
    { period: '2021-40' },
    { period: '2021-40' },
  ],
  [
    'BÁO CÁO\n6 tháng đầu năm 2021\n\nSố liệu theo báo cáo ngày 05/7/2021:\nXã;Số trẻ;Nhẹ cân (%)\nSơn Hà;48;«14,6»\nSơn Lâm;52;«19,2»\n',
    { period: '2021-40' },
    { period: '2021-40' },
  ],
  [
    'BÁO CÁO\n6 tháng đầu năm 2021\n\nSố 12/BC-TTYT, ngày 05/7/2021\nXã;Số trẻ;Nhẹ cân (%)\nSơn Hà;48;«14,6»\nSơn Lâm;52;«19,2»\n',
    { period: '2021-40' },
    { period: '2021-40' },
  ],
  [
    'BÁO CÁO\n6 tháng đầu năm 2021\n\nHòa Bình, ngày 05/7/2021\nXã;Số trẻ;Nhẹ cân (%)\nSơn Hà;48;«14,6»\nSơn Lâm;52;«19,2»\n',
    { period: '2021-40' },
    { period: '2021-40' },
  ],
]);
