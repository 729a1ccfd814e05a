import { corpus } from '../../support/corpus.js';

corpus('indicator', 'the day before the verb of what lies ahead', [
  ['Tỷ lệ giảm viện phí ngày 5/6/2024 sẽ là «20%».', { target: true, period: '2024-06-05' }],
  ['Tỷ lệ được giảm viện phí ngày 5/6/2024 sẽ là «20%».', { target: true, period: '2024-06-05' }],
]);

corpus('quantity', 'what is assigned is a target, but for money', [
  ['Xã được giao tiêm «1.200 liều».', { target: true }],
  ['Xã được giao «1,2 tỷ đồng».', { target: false }],
]);

corpus('indicator', 'a target is of what was stated', [
  [
    'Tỷ lệ khỏi bệnh đạt «87%», đạt mục tiêu của Bộ Y tế đề ra là trên «85%» nhưng chưa đạt mục tiêu đặt ra của Chương trình là «90%».',
    { name: 'Tỷ lệ khỏi bệnh' },
    { name: 'Tỷ lệ khỏi bệnh', comparator: 'gt' },
    { name: 'Tỷ lệ khỏi bệnh' },
  ],
  [
    'Tỷ lệ tiêm chủng đạt «92%», vượt chỉ tiêu tỉnh giao là «90%».',
    { name: 'Tỷ lệ tiêm chủng' },
    { name: 'Tỷ lệ tiêm chủng' },
  ],
  [
    'Tỷ lệ tiêm chủng đạt «88%», chưa đạt kế hoạch huyện đề ra là «90%».',
    { name: 'Tỷ lệ tiêm chủng' },
    { name: 'Tỷ lệ tiêm chủng' },
  ],
  [
    'Tỷ lệ bao phủ đạt «48%», trong khi mục tiêu đặt ra là «50%».',
    { name: 'Tỷ lệ bao phủ' },
    { name: 'Tỷ lệ bao phủ' },
  ],
  [
    'Tỷ lệ bao phủ đạt «48%». Mục tiêu của chương trình là «50%».',
    { name: 'Tỷ lệ bao phủ' },
    { name: 'Tỷ lệ bao phủ' },
  ],
  ['Mục tiêu của chương trình là «95%» trẻ được tiêm.', { name: 'trẻ được tiêm' }],
  ['Mục tiêu là tỷ lệ bao phủ đạt «95%».', { name: 'tỷ lệ bao phủ' }],
]);

corpus('indicator', 'aims take no past period, and say how much less', [
  ['Trong tháng 8/2022 có 20 ca. Ngành phấn đấu «100%» ổ dịch được xử lý.', { period: null }],
  ['Năm 2015 phấn đấu giảm «50%» số ca mắc lao.', { name: 'số ca mắc lao', change: 'decrease', period: '2015' }],
]);

corpus('quantity', 'what is planned, assigned or asked for is a target', [
  ['Từ nay đến hết năm, đơn vị sẽ thành lập «5 đoàn» công tác.', { target: true }],
  ['Dự kiến điều trị cho «560 người» và cấp «120 liều».', { target: true }, { target: true }],
  ['Sở sẽ phân bổ «24,5 tỷ đồng» mua máy.', { target: true }],
  ['Trạm dự trù «200 liều» vắc xin.', { target: true }],
  ['Đề nghị cấp bổ sung ít nhất «150 liều».', { target: true }],
  // What there is, what is thought to come, what is wanted of a sample.
  ['Kinh phí được giao «1,2 tỷ đồng».', { target: false }],
  ['Dự báo sẽ có thêm «150 ca».', { target: false }],
  ['Mẫu đạt yêu cầu là «150 mẫu».', { target: false }],
  ['Đã thành lập «5 đoàn» công tác.', { target: false }],
]);

corpus('indicator', 'what was reached by now is no target', [
  ['Sở yêu cầu dùng bệnh án điện tử, đến nay «65%» bệnh viện triển khai xong.', { target: false }],
]);

corpus('indicator', 'a year after that of the report lies ahead', [
  [
    'Sơn Lâm, ngày 12 tháng 3 năm 2021\n\nBÁO CÁO\nKết quả điều tra\n\nĐến năm 2025, quản lý ít nhất «50%» số người bệnh. Năm 2020 đã quản lý «31%».',
    { target: true, period: '2025' },
    { target: false, period: '2020' },
  ],
]);

corpus('indicator', 'headings that speak of aims, and headings that only list measures', [
  [
    'BÁO CÁO\nKết quả năm 2020, phương hướng năm 2021\n\n1. Một số chỉ tiêu chung\n- Công suất giường đạt «93,6%».\n\n2. Chỉ tiêu năm 2021\n- Công suất giường đạt «95%».',
    { target: false, period: '2020' },
    { target: true, period: '2021' },
  ],
  [
    'KẾ HOẠCH\nPhòng, chống suy dinh dưỡng\n\nI. THỰC TRẠNG\nTỷ lệ suy dinh dưỡng là «31,7%».\n\nII. MỤC TIÊU\n2. Mục tiêu cụ thể đến năm 2025\na) Giảm tỷ lệ suy dinh dưỡng xuống «25%».',
    { target: false },
    { target: true, period: '2025' },
  ],
  [
    'Sơn Lâm được giao chỉ tiêu bao phủ «95,5%» vào năm 2025\n\nNgày 13/5/2022, Bảo hiểm xã hội tỉnh cho biết tỷ lệ bao phủ đạt «90,1%».',
    { target: true, period: '2025' },
    { target: false, period: null },
  ],
]);

corpus('indicator', 'a promise that was signed is no aim', [
  ['Có «85%» hộ dân đã ký cam kết, «60/72» tổ không có lăng quăng.', { target: false }, { target: false }],
  ['Ngành y tế cam kết «85%» hộ dân có nước sạch.', { target: true }],
]);

corpus('indicator', 'an aim holds to the end of its sentence', [
  [
    'Phấn đấu tổng tỷ suất sinh đạt 2,1 con; tỷ lệ trẻ em dưới 15 tuổi khoảng «22%»; tỷ lệ người từ 65 tuổi trở lên đạt khoảng «12%»; tỷ lệ phụ thuộc chung đạt khoảng «51%»; tỷ lệ thanh niên được khám sức khỏe trước khi kết hôn đạt «90%»; giảm «50%» số cặp tảo hôn; «70%» phụ nữ mang thai được tầm soát.',
    { target: true },
    { target: true },
    { target: true },
    { target: true },
    { target: true, name: 'số cặp tảo hôn', change: 'decrease' },
    { target: true },
  ],
]);

corpus('indicator', 'what stands under a heading of aims', [
  [
    'II. MỤC TIÊU\na) Về thực hiện chế độ ăn đa dạng\n- Tỷ lệ trẻ có chế độ ăn đúng đạt «65%» vào năm 2025.',
    { target: true, period: '2025' },
  ],
]);

corpus('indicator', 'a level that treatment aims at is a word of a name', [
  [
    'Tỷ lệ người bệnh đạt đường huyết mục tiêu là «41,5%».',
    { name: 'Tỷ lệ người bệnh đạt đường huyết mục tiêu', target: false },
  ],
]);

const GOALS = { period: '2021/2025', target: true };

corpus('indicator', 'goals told sentence by sentence after who sets them', [
  [
    'Sở Y tế họp báo.\nSở Y tế đưa ra các mục tiêu cụ thể trong giai đoạn 2021-2025, nhằm mở rộng bao phủ.\nNgành dự kiến bao phủ «45%». Số người già đạt «35%». Số người hài lòng đạt «80%».\nHiện tỷ lệ bao phủ là «90%». Tỷ lệ tiêm đạt «95%».',
    GOALS,
    GOALS,
    GOALS,
    { period: null, target: false },
    { period: null, target: false },
  ],
  [
    'Trạm đã họp.\nMục tiêu cụ thể giai đoạn 2021-2025. Tỷ lệ bao phủ đạt «95%». Năm 2020, tỷ lệ này là «90%». Tỷ lệ thấp còi là «20%».',
    GOALS,
    { period: '2020', target: false },
    { target: false },
  ],
  // Told of goals, and not set; what came of them.
  [
    'Trạm đã họp.\nNgành tổng kết các mục tiêu giai đoạn 2016-2020.\nTheo đó, tỷ lệ tiêm đạt «95%».',
    { period: null, target: false },
  ],
  [
    'Trạm đã họp.\nTỉnh đặt mục tiêu giai đoạn 2021-2025 giảm tử vong mẹ. Theo đó, tỷ lệ khám thai đạt «95%». Tuy nhiên, tỷ lệ khám đủ là «80%».',
    GOALS,
    { target: false },
  ],
  ['KẾ HOẠCH Y TẾ NĂM 2022\nTỷ lệ tiêm chủng đạt «95%».', { period: '2022', target: true }],
  ['Trạm đã họp.\nCác mục tiêu giai đoạn 2021-2025. Tỷ lệ bao phủ đạt «95%».', GOALS],
  ['Trạm đã họp.\nTỉnh xác định một số mục tiêu giai đoạn 2021-2025. Theo đó, tỷ lệ khám thai đạt «95%».', GOALS],
  ['Trạm đã họp.\nTỉnh đưa ra các mục tiêu giai đoạn 2021-2025. Theo đó, tỷ lệ phát hiện bệnh sớm đạt «50%».', GOALS],
  [
    'Trạm đã họp.\nTỉnh đặt mục tiêu giai đoạn 2021-2025 giảm tử vong mẹ. Theo đó, tỷ lệ khám thai đạt «95%». Tỷ lệ thấp còi dưới «17%».',
    GOALS,
    GOALS,
  ],
  [
    'Trạm đã họp.\nTỉnh đặt mục tiêu giai đoạn 2021-2025 giảm tử vong mẹ.\nTrong năm qua, tỷ lệ tiêm đạt «95%». Tỷ lệ thấp còi là «17%».',
    { period: null, target: false },
    { period: null, target: false },
  ],
  [
    'Trạm đã họp.\nThực hiện các mục tiêu đề ra trong giai đoạn 2016-2020, ngành đã tiêm cho trẻ.\nTỷ lệ tiêm đạt «95%».',
    { period: null, target: false },
  ],
  [
    'Trạm đã họp.\nMục tiêu giai đoạn 2021-2025 là giảm tử vong mẹ.\nTỷ lệ tiêm là «95%».',
    { period: null, target: false },
  ],
  [
    'Trạm đã họp.\nTỉnh đưa ra các mục tiêu trong giai đoạn 2021-2025.\nNgành dự kiến bao phủ «45%».\nTỷ lệ bao phủ là «40%».\nTỷ lệ tiêm là «95%».',
    GOALS,
    { period: null, target: false },
    { period: null, target: false },
  ],
]);

corpus('indicator', 'a target by who set it, in a bracket after what was compared with it, under a label', [
  [
    'Năm 2014 tỷ lệ bao phủ đạt «71,6%», vượt mục tiêu «70%» mà Đề án đề ra đến năm 2015.',
    { target: false, period: '2014' },
    { target: true, period: '2015' },
  ],
  ['Tỷ lệ bao phủ đạt «71,6%», vượt chỉ tiêu «70%» được giao.', { target: false }, { target: true }],
  ['Tỷ lệ bao phủ đạt «71,6%», vượt chỉ tiêu «1,6%» và được khen.', { target: false }, { target: false }],
  [
    'Tỷ lệ tiêm đạt «76,3%», vượt «1,3%» so với tiến độ («75%»).',
    { target: false },
    { target: false },
    { target: true },
  ],
  ['Tỷ lệ tiêm đạt «76,3%», tăng so với kế hoạch («1,3%»).', { target: false }, { target: false }],
  [
    'Phương hướng 6 tháng cuối năm 2021: giữ tỷ lệ chuyển tuyến dưới «3%»; tỷ lệ tiêm trên «95%».',
    { target: true, period: '2021-41' },
    { target: true, period: '2021-41' },
  ],
  ['Nhu cầu vắc xin: đã cấp «60%» số liều.', { target: false }],
]);

corpus('quantity', 'what was claimed is no proposal', [
  ['Tổng chi phí khám chữa bệnh BHYT đề nghị thanh toán «41,6 tỷ đồng».', { target: false }],
  ['Các cơ sở đề nghị quyết toán «4,5 tỷ đồng».', { target: false }],
  ['Số hồ sơ đề nghị giám định là «320 hồ sơ».', { target: false }],
  ['Số tập thể đề nghị khen thưởng là «5 tập thể».', { target: false }],
  ['Trạm Y tế đề nghị hỗ trợ «5 tỷ đồng».', { target: true }],
  ['Đề nghị thanh toán «2 tỷ đồng» cho trạm.', { target: true }],
  ['Xã đề nghị khen thưởng «5 tập thể».', { target: true }],
]);

corpus('indicator', 'what came of an aim is a result', [
  ['Chi phí đề nghị thanh toán 4 tỷ đồng, bằng «68%» dự toán được giao.', { target: false }],
  [
    'Huyện đặt chỉ tiêu «60%» hộ dùng nước sạch, tuy nhiên đến nay mới đạt «36,6%».',
    { target: true },
    { target: false },
  ],
  ['Huyện phấn đấu có «95%» hộ dùng nước sạch, hiện đạt «90%».', { target: true }, { target: false }],
  ['Mục tiêu là «80%» người dân có hồ sơ sức khỏe, nhưng mới chỉ đạt «45%».', { target: true }, { target: false }],
  ['Huyện đặt mục tiêu hoàn thành tiêm chủng, tuy nhiên đến nay tỷ lệ tiêm mới đạt «60%».', { target: false }],
  ['Phấn đấu «95%» trẻ được tiêm, trong khi hiện nay tỷ lệ này chỉ là «70%».', { target: true }, { target: false }],
  ['Phấn đấu «95%» hộ dùng nước sạch, trên thực tế mới dừng ở «60%».', { target: true }, { target: false }],
  ['Phấn đấu «95%» hộ dùng nước sạch, thế nhưng chỉ có «60%».', { target: true }, { target: false }],
  ['Phấn đấu «95%» hộ dùng nước sạch, tới thời điểm này được «60%».', { target: true }, { target: false }],
  ['Căn cứ tình hình thực tế, phấn đấu «95%» hộ dùng nước sạch.', { target: true }],
  ['Phấn đấu «95%» hộ dùng nước sạch, hộ mới xây có nhà tiêu đạt «90%».', { target: true }, { target: true }],
  ['Phấn đấu từ nay đến năm 2025 đạt «95%» hộ dùng nước sạch.', { target: true }],
  ['Phấn đấu «85%» phụ nữ đẻ tại trạm, «90%» phụ nữ mới sinh được chăm sóc.', { target: true }, { target: true }],
  [
    'Mục tiêu giảm tỷ lệ suy dinh dưỡng xuống «10%», nhưng duy trì tỷ lệ tiêm chủng trên «95%».',
    { target: true },
    { target: true },
  ],
]);

const PLAN = 'Sơn Lâm, ngày 12/1/2024\nChỉ tiêu năm 2024:\n';

corpus('indicator', 'what was reached before, in the bracket after an aim', [
  [
    'Hội đặt mục tiêu đến năm 2025 ít nhất «60%» hội viên được khám (hiện là «27%»).',
    { target: true, period: '2025' },
    { target: false, period: null },
  ],
  ['Phấn đấu năm 2025 có «95%» dân số tham gia (hiện nay «91%»).', { target: true }, { target: false, period: null }],
  [
    `${PLAN}- Không quá «2%» hồ sơ bị xuất toán (năm 2023: «3,4%»).\n- Tỷ lệ tiêm đạt «95%» (năm 2022 đạt «93%»).`,
    { target: true },
    { target: false, period: '2023' },
    { target: true },
    { target: false, period: '2022' },
  ],
  [
    'Ngày 12/1/2024, tỉnh họp.\nPhấn đấu đến năm 2030 tỷ lệ thấp còi xuống dưới «15%» (so với năm 2020 là «19,6%»).',
    { target: true, period: '2030' },
    { target: false, period: '2020' },
  ],
  // Aims on the way, and a part of the aim.
  [
    'Ngày 12/1/2024, tỉnh họp.\nPhấn đấu đến năm 2030 đạt «95%» (năm 2025 đạt «80%»).',
    { target: true, period: '2030' },
    { target: true, period: '2025' },
  ],
  [`${PLAN}- Tỷ lệ tiêm đạt «95%» (miền núi: «90%»).`, { target: true }, { target: true }],
  // What was reached until a day.
  ['Tính đến ngày 30/9/2023, tỷ lệ tiêm (hiện là «27%») còn thấp.', { target: false, period: '2023-09-30' }],
]);

const AIMS = 'Sơn Lâm, ngày 12/1/2023\nII. KẾ HOẠCH NĂM 2023\n';

corpus('indicator', 'a result under a heading of aims', [
  [
    `${AIMS}- Tỷ lệ tiêm đạt «95%».\n- Năm 2022, tỷ lệ tiêm đạt «93%».\n- Đến nay đã tiêm cho «40%» số trẻ.`,
    { target: true, period: '2023' },
    { target: false, period: '2022' },
    { target: false, period: null },
  ],
  [
    `${AIMS}- Từ nay đến hết năm tiêm cho «40%» số trẻ.\n- Quý I/2023 đạt «20%».`,
    { target: true },
    { target: true, period: '2023-33' },
  ],
  // What was done is told beside the aim.
  [`${AIMS}- Duy trì kết quả đã đạt được, tỷ lệ tiêm trên «95%».`, { target: true, period: '2023' }],
  [`${AIMS}- Đến nay, toàn huyện đã tiêm cho «40%» số trẻ.`, { target: false, period: null }],
  // What there is now is in the name.
  [`${AIMS}- Tỷ lệ nam giới hiện hút thuốc lá dưới «39%».`, { target: true, period: '2023' }],
  // From what there is to what is aimed at.
  [`${AIMS}- Tỷ lệ sinh giảm từ «23‰» xuống «18‰».`, { target: false }, { target: true }],
  [`${AIMS}- Tỷ lệ tiêm tăng từ «2 đến 3%».`, { target: true }],
  [`${AIMS}- Mỗi xã khám từ «20%» số dân đến «30%» số dân.`, { target: true }, { target: true }],
]);

corpus('indicator', 'a year on the way to the aims is ahead, too', [
  [
    'Nghị quyết về y tế\n- Mục tiêu đến năm 2030\n+ Đến năm 2026, tỷ lệ bao phủ đạt trên «95%».',
    { target: true, period: '2026' },
  ],
  ['Nghị quyết về y tế\n- Mục tiêu năm 2030\n+ Năm 2029, tỷ lệ bao phủ đạt «95%».', { target: false, period: '2029' }],
]);

const PLAN_OF_2023 = 'SỞ Y TẾ\nKẾ HOẠCH\nCông tác dân số năm 2023\n';

corpus('quantity', 'a plan by the line over its headline', [
  [`${PLAN_OF_2023}III. TỔ CHỨC THỰC HIỆN\n- Phòng Dân số mở «5 lớp tập huấn».`, { target: true }],
  [`${PLAN_OF_2023}IV. KINH PHÍ\nTổng kinh phí: «435 triệu đồng».`, { target: true }],
  [`${PLAN_OF_2023}I. THỰC TRẠNG\nCó «12 trạm» xuống cấp.`, { target: false, period: null }],
  [`${PLAN_OF_2023}Hiện cả huyện có «12 trạm».\nI. MỤC TIÊU\nXây mới «3 trạm».`, { target: false }, { target: true }],
  ['SỞ Y TẾ\nBÁO CÁO\nCông tác dân số năm 2023\nIII. TỔ CHỨC THỰC HIỆN\n- Đã mở «5 lớp tập huấn».', { target: false }],
]);
