import { corpus } from '../../support/corpus.js';

corpus('quantity', 'tables: a unit that fills its head, words after a number', [
  [
    'Nội dung;ĐVT: lượt\nKhám bệnh;«120»\nCấp thuốc;«130»\n',
    { unit: 'lượt', name: 'Khám bệnh' },
    { unit: 'lượt', name: 'Cấp thuốc' },
  ],
  ['Xã;Số ca mắc\nSơn Lâm;120 nhập viện\nSơn Hà;«130»\n', { place: 'Sơn Hà', value: 130 }],
]);

corpus('indicator', 'tables: shares under a unit after `đơn vị tính`, rates in a label, aims', [
  [
    'Nội dung;Đơn vị tính: lượt;Đơn vị tính: %\nKhám bệnh;120;«95»\nCấp thuốc;130;«97»\n',
    { name: 'Khám bệnh', unit: '%' },
    { name: 'Cấp thuốc' },
  ],
  [
    'Chỉ số;Năm 2022;Năm 2023\nTỷ lệ mắc cộng dồn/100.000 dân;«200,5»;«94,5»\n',
    { unit: 'per_100000', name: 'Tỷ lệ mắc cộng dồn', period: '2022' },
    { unit: 'per_100000', period: '2023' },
  ],
  [
    'Chỉ tiêu kế hoạch giai đoạn 2026-2030\nChỉ tiêu;Năm 2024;Thực hiện 2025;Năm 2026;Năm 2030\nTỷ lệ bao phủ (%);«90»;«92»;«93»;«95»\n',
    { period: '2024', target: false },
    { period: '2025', target: false },
    { period: '2026', target: true },
    { period: '2030', target: true },
  ],
]);

corpus('quantity', 'tables: places of one word, days, a population in a label, the whole year', [
  ['Xã;Số ca mắc\nLai;«12»\nMẹo;«5»\n', { place: 'Lai', name: 'Số ca mắc' }, { place: 'Mẹo', name: 'Số ca mắc' }],
  [
    'Kết quả tiêm (ĐVT: trẻ)\nXã;Số trẻ;Tháng tiêm\nSơn Lâm;«120»;8-2024\nSơn Hà;«130»;9-2024\n',
    { place: 'Sơn Lâm', unit: 'trẻ' },
    { place: 'Sơn Hà' },
  ],
  [
    'Xã;Ngày tiêm;Số trẻ\nSơn Lâm;05/6/2024;«120»\nSơn Hà;07/6/2024;«130»\n',
    { period: null, place: 'Sơn Lâm' },
    { period: null, place: 'Sơn Hà' },
  ],
  ['Chỉ số;2022;2023\nSố bác sĩ trên 1 vạn dân;11,2;11,5\nSố giường trên 1 vạn dân;25,1;26\n'],
  [
    'Chỉ số;Quý I/2023;Quý II/2023;Quý III/2023;Quý IV/2023;Cả năm\nSố lượt khám bệnh;«31.250»;«33.480»;«34.620»;«32.150»;«131.500»\n',
    { period: '2023-33' },
    { period: '2023-34' },
    { period: '2023-35' },
    { period: '2023-36' },
    { period: '2023', value: 131500 },
  ],
]);

corpus('indicator', 'tables: what heads, labels and titles say', [
  // An age is no day, and names nothing.
  [
    'Nhóm tuổi\tNam (%)\tChung (%)\n25-44\t«12,1»\t«10,1»\n65+\t«55,6»\t«57,0»',
    { name: 'Nam' },
    { name: null },
    { name: 'Nam' },
    { name: null },
  ],
  // A drawn table; the rate stands in the head, the period in the name of the report.
  [
    'BÁO CÁO\nTình hình dịch bệnh quý II năm 2022\n\n| STT | Huyện | Số mắc | Tỷ lệ mắc/100.000 dân |\n|---|---|---|---|\n| 1 | Yên Bình | 48 | «45,2» |\n| 2 | Tân Sơn | 31 | «30,7» |\n| | Tổng | 79 | «39,1» |\n',
    { unit: 'per_100000', name: 'Tỷ lệ mắc', place: 'Yên Bình', period: '2022-34', table_number: 1, table_row: 2 },
    { name: 'Tỷ lệ mắc', place: 'Tân Sơn', table_row: 3, table_column: 4 },
    { name: 'Tỷ lệ mắc', place: null, period: '2022-34' },
  ],
  // The unit stands in the title; a plan for a year; a change by its sign.
  [
    'Kết quả tiêm chủng (ĐVT: %)\nVắc xin;KH năm 2022;Quý II/2022;So với cùng kỳ 2021\nBCG;«95»;«24,8»;+«1,2»\nSởi mũi 1;«95»;«23,5»;-«0,8»\n',
    { name: 'BCG', period: '2022', target: true },
    { name: 'BCG', period: '2022-34', target: false },
    { value: 1.2, change: 'increase', base: 'cùng kỳ 2021', period: '2022-34' },
    { name: 'Sởi mũi 1', target: true },
    { period: '2022-34' },
    { value: 0.8, change: 'decrease' },
  ],
  // Merged heads over cells that stand under each other; the upper one measures, the lower one dates.
  [
    'Bảng 3: Nước sạch và vệ sinh (%)\nXã          Nước sạch           Nhà tiêu HVS\n            2021      2022      2021      2022\nMai Sao     «81,2»      «84,5»      «70,1»      «75,3»\nQuan Sơn    «77,4»      «80,0»      «65,8»      «69,9»\n',
    { name: 'Nước sạch', period: '2021', place: 'Mai Sao' },
    { name: 'Nước sạch', period: '2022', place: 'Mai Sao' },
    { name: 'Nhà tiêu HVS', period: '2021', place: 'Mai Sao' },
    { name: 'Nhà tiêu HVS', period: '2022', place: 'Mai Sao' },
    { name: 'Nước sạch', period: '2021', place: 'Quan Sơn' },
    { place: 'Quan Sơn', period: '2022' },
    { name: 'Nhà tiêu HVS', period: '2021' },
    { name: 'Nhà tiêu HVS', period: '2022' },
  ],
  // A column of units and of shares of the plan; a label over two lines.
  [
    'TT  Chỉ tiêu                    ĐVT     KH 2021   TH 2021   % so KH\n1   Tỷ lệ trẻ được tiêm         %       «95»        «95,6»      «100,6»\n    chủng đầy đủ\n2   Số giường bệnh              giường  120       126       «105,0»\n',
    { name: 'Tỷ lệ trẻ được tiêm chủng đầy đủ', target: true, period: '2021' },
    { name: 'Tỷ lệ trẻ được tiêm chủng đầy đủ', target: false, period: '2021' },
    { value: 100.6, unit: '%', base: 'KH', target: false },
    { name: 'Số giường bệnh', base: 'KH' },
  ],
  // One cell a line, under a cut-off day.
  [
    'TỔNG HỢP KẾT QUẢ TIÊM VẮC XIN\n(Tính đến ngày 30/11/2021)\nĐơn vị\nSố liều được cấp\nTỷ lệ sử dụng (%)\nHuyện Bắc Sơn\n12.000\n«97,0»\nThị xã Kỳ Lâm\n15.200\n«95,0»\n',
    { name: 'Tỷ lệ sử dụng', place: 'Bắc Sơn', period: '2021-11-30' },
    { name: 'Tỷ lệ sử dụng', place: 'Kỳ Lâm', period: '2021-11-30' },
  ],
  // Quarters take the year of the title, the whole year too.
  [
    'Kết quả hoạt động năm 2023\nThứ hai, 15/01/2024 | 09:20\nChỉ số\nQuý I\nQuý II\nCả năm\nCông suất giường (%)\n«88,4»\n«94,1»\n«91,2»\nTỷ lệ chuyển tuyến\n«4,1%»\n«3,8%»\n«3,9%»\n',
    { period: '2023-33', name: 'Công suất giường' },
    { period: '2023-34' },
    { period: '2023' },
    { period: '2023-33', name: 'Tỷ lệ chuyển tuyến' },
    { period: '2023-34' },
    { period: '2023' },
  ],
  // Heads that single spaces part name their periods.
  [
    'Nội dung Năm 2020 Năm 2021\nCông suất giường (%) «91,4» «95,0»\nTỷ lệ tử vong (%) «0,3» «0,2»\n',
    { period: '2020', name: 'Công suất giường' },
    { period: '2021' },
    { period: '2020', name: 'Tỷ lệ tử vong' },
    { period: '2021' },
  ],
  // Label and value in turn in a section of what is planned; a line that says more of a value.
  [
    'CON SỐ NĂM 2024\n\nCông suất giường bệnh\n«96,7%»\nĐạt «102,1%» kế hoạch\n\nTỷ lệ chuyển tuyến\n«3,8%»\n\nCHỈ TIÊU NĂM 2025\n\nCông suất giường bệnh\nTrên «95%»\n\nTỷ lệ chuyển tuyến\nDưới «4%»\n',
    { name: 'Công suất giường bệnh', period: '2024', target: false },
    { name: 'Công suất giường bệnh', period: '2024' },
    { name: 'Tỷ lệ chuyển tuyến' },
    { name: 'Công suất giường bệnh', target: true, comparator: 'gt', period: '2025' },
    { name: 'Tỷ lệ chuyển tuyến', target: true, comparator: 'lt' },
  ],
  // Places in the heads, periods in the rows, a sum over periods.
  [
    'Nội dung\tMỹ Tú\tVĩnh Châu\tCộng\nTỷ lệ ổ dịch được xử lý (%)\t«88,9»\t«100»\t«93,5»\nSố ca\t9\t18\t27\n',
    { place: 'Mỹ Tú', name: 'Tỷ lệ ổ dịch được xử lý' },
    { place: 'Vĩnh Châu' },
    { place: null },
  ],
  [
    'BẢN TIN TUẦN 32 NĂM 2023\nTuần\tSố mắc (ca)\tTỷ lệ nhập viện (%)\nTuần 31\t60\t«30,0»\nTuần 32\t75\t«32,0»\nCộng\t135\t«31,1»\n',
    { period: '2023-W31', name: 'Tỷ lệ nhập viện' },
    { period: '2023-W32' },
    { period: null },
  ],
  // Rows of bodies.
  [
    'Năm 2021\nKhoa/phòng\tSố bác sĩ\tTỷ lệ đại học (%)\nKhoa Nội\t8\t«65,2»\nKhoa Nhi\t5\t«58,8»\n',
    { of_unit: 'Khoa Nội', place: null, name: 'Tỷ lệ đại học' },
    { of_unit: 'Khoa Nhi' },
  ],
]);

corpus('indicator', 'tables: heads over all columns, tables side by side, words in cells', [
  // The name of the table and its unit stand in rows of their own.
  [
    'KẾT QUẢ TIÊM CHỦNG QUÝ I NĂM 2021\t\t\nĐVT: %\t\t\nHuyện\tLao\tSởi\nTà Năng\t«81,2»\t«84,0»\nLộc Hạ\t«76,5»\t«80,8»',
    { name: 'Lao', place: 'Tà Năng', unit: '%', period: '2021-33' },
    { name: 'Sởi', period: '2021-33' },
    { name: 'Lao', place: 'Lộc Hạ' },
    { name: 'Sởi' },
  ],
  [
    'TT\tHuyện\tTỷ lệ (%)\tTT\tHuyện\tTỷ lệ (%)\n1\tAn Sơn\t«71,5»\t3\tGò Mây\t«68,0»\n2\tAn Lâm\t«66,2»\t4\tHòn Tre\t«73,9»',
    { place: 'An Sơn', table_row: 2, table_column: 3 },
    { place: 'Gò Mây', table_row: 2, table_column: 6 },
    { place: 'An Lâm' },
    { place: 'Hòn Tre' },
  ],
  [
    'Chỉ tiêu\tKế hoạch\tKết quả\nTrẻ tiêm đủ\t«95%»\t«1.412/1.467» trẻ, đạt «96,3%»\nKhám sức khỏe người cao tuổi\t«80%»\t«6.120/7.200» («85%»)',
    { name: 'Trẻ tiêm đủ', target: true },
    { name: 'Trẻ tiêm đủ', unit: 'ratio', target: false },
    { name: 'Trẻ tiêm đủ', value: 96.3 },
    { target: true },
    { name: 'Khám sức khỏe người cao tuổi' },
    { name: 'Khám sức khỏe người cao tuổi' },
  ],
  // A wrapped label of words without an accent is Vietnamese.
  [
    'Chỉ tiêu\nNăm 2021\nNăm 2022\nTỷ lệ khám thai\nít nhất 4 lần (%)\n«72,4»\n«76,8»\nTỷ lệ bà mẹ được chăm sóc\nsau sinh (%)\n«80,1»\n«83,5»\n',
    { name: 'Tỷ lệ khám thai ít nhất 4 lần' },
    { period: '2022' },
    { name: 'Tỷ lệ bà mẹ được chăm sóc sau sinh', period: '2021' },
    { period: '2022' },
  ],
]);

corpus('indicator', 'tables: what is no share', [
  ['Xã\tSố hộ\tSố khẩu\nNậm Lúc\t145\t612\nBản Cái\t98\t430'],
  ['Chỉ tiêu\t2021\t2022\n(1)\t(2)\t(3)\nSố hộ\t120\t130\nSố khẩu\t412\t430'],
  // The second row has a cell less: nobody knows which.
  [
    'Xã | Số trẻ | Tỷ lệ (%)\nNà Phặc | 145 | «93,8»\nVân Tùng | 98\nBản Lầu | 120 | «91»',
    { place: 'Nà Phặc' },
    { place: 'Bản Lầu' },
  ],
  // Cut off in the middle of a number.
  [
    'Xã | Lần 1 (%) | Lần 2 (%)\nNà Phặc | «88,2» | «97,5»\nVân Tùng | «71,4» | 80,',
    { value: 88.2 },
    { value: 97.5 },
    { value: 71.4 },
  ],
]);

corpus('quantity', 'tables: what a bracket, a column of units or a name counts', [
  [
    'Nội dung | KH 2021 | TH 2021\n | (lượt) | (lượt)\nKhám bệnh | «8.400» | «8.120»\nNội trú | «520» | «498»\n',
    { unit: 'lượt', name: 'Khám bệnh', target: true },
    { value: 8120, target: false, period: '2021' },
    { name: 'Nội trú' },
    { value: 498 },
  ],
  [
    'Chỉ tiêu\tĐVT\tTH 2020\tTH 2021\nKinh phí\tTriệu đồng\t«1.250»\t«1.285»\nSố ngày điều trị\tNgày\t410\t420\n',
    { value: 1_250_000_000, unit: 'đồng', name: 'Kinh phí', period: '2020' },
    { value: 1_285_000_000, period: '2021' },
  ],
  [
    'Xã\tSố ca mắc\tTử vong\nNà Phặc\t«12»\t0\nVân Tùng\t«15»\t1\n',
    { unit: 'ca', name: 'Số ca mắc', place: 'Nà Phặc' },
    { value: 15, place: 'Vân Tùng' },
  ],
  // A share that lost its sign is no count.
  ['Xã\tSố trẻ được tiêm đủ\nNà Phặc\t95,1\nVân Tùng\t90,4\n'],
]);

corpus('quantity', 'tables: days, and two columns of labels', [
  [
    'Xã, thị trấn | Số ca mắc (ca) | Tử vong (ca)\nTT. Bắc Yên | «12» | «1»\nXã Tà Xùa | «5» | «2»',
    { place: 'Bắc Yên', of_unit: null },
    { place: 'Bắc Yên', of_unit: null },
    { place: 'Tà Xùa' },
    { place: 'Tà Xùa' },
  ],
  // The year of a day stands in the title.
  [
    'Số ca mắc mới theo ngày, tháng 9/2021\nĐVT: ca\nĐịa phương\t06/9\t07/9\nTân Phú\t«512»\t«498»\nThuận Hòa\t«210»\t«187»',
    { name: 'Số ca mắc mới', period: '2021-09-06', place: 'Tân Phú' },
    { period: '2021-09-07' },
    { period: '2021-09-06', place: 'Thuận Hòa' },
    { period: '2021-09-07' },
  ],
  [
    'Số ca mắc tháng 9/2021\nNgày\tSố ca mắc mới\n06/9\t«512»\n07/9\t«498»',
    { name: 'Số ca mắc mới', period: '2021-09-06' },
    { period: '2021-09-07' },
  ],
  [
    'Bệnh\tHuyện\tTuần 40 (ca)\tTuần 41 (ca)\nSởi\tAn Sơn\t«24»\t«30»\n\tAn Lâm\t«41»\t«38»\nCúm\tAn Sơn\t«5»\t«4»\n\tAn Lâm\t«9»\t«12»',
    { name: 'Sởi', place: 'An Sơn', unit: 'ca' },
    { name: 'Sởi' },
    { name: 'Sởi', place: 'An Lâm' },
    { name: 'Sởi' },
    { name: 'Cúm', place: 'An Sơn' },
    { name: 'Cúm' },
    { name: 'Cúm', place: 'An Lâm' },
    { name: 'Cúm' },
  ],
  // The column before holds areas.
  [
    'Huyện\tXã\tNăm 2020 (ca)\tNăm 2021 (ca)\nAn Sơn\tHòa Lộc\t«24»\t«30»\n\tHòa Mai\t«41»\t«38»\n',
    { name: null, place: 'Hòa Lộc' },
    { name: null, period: '2021' },
    { name: null, place: 'Hòa Mai' },
    { name: null },
  ],
]);

corpus('indicator', 'tables: a share of the plan of the year is said for what was reached', [
  [
    'Kết quả 9 tháng năm 2020\nNội dung\tĐVT\tTH 9 tháng\tSo sánh (%)\t\n\t\t\tKH năm\tCùng kỳ\nKhám bệnh\tLượt\t45.180\t«70,6»\t«91,3»\nNội trú\tLượt\t5.602\t«69,2»\t«88,7»',
    { name: 'Khám bệnh', period: '2020-01/2020-09', target: false, base: 'KH năm' },
    { period: '2020-01/2020-09', base: 'Cùng kỳ' },
    { name: 'Nội trú', target: false },
    { target: false },
  ],
]);

corpus('indicator', 'tables: the same time of another year is the same part of it', [
  [
    'BÁO CÁO\nKết quả quý I năm 2024\n\nNội dung | Tỷ lệ (%) | Cùng kỳ 2023 (%)\nTrẻ tiêm đủ | «22,0» | «18,7»\nTrẻ tiêm sởi | «26,6» | «21,5»',
    { period: '2024-33' },
    { period: '2023-33' },
    { period: '2024-33' },
    { period: '2023-33' },
  ],
]);
