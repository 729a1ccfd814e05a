import { layouts } from './brief.js';

layouts('cells parted by tabs', [
  [
    'Xã\tSố trẻ\tTỷ lệ tiêm đủ (%)\nNậm Pung\t145\t93,8\nBản Vược\t98\t88,5',
    '[Xã] | [Số trẻ] | [Tỷ lệ tiêm đủ (%)]',
    '[Nậm Pung] | 145 | 93,8',
    '[Bản Vược] | 98 | 88,5',
  ],
  [
    'TT\tHuyện\tKhám thai\t\tSinh tại trạm\t\n\t\tSố ca\tTỷ lệ\tSố ca\tTỷ lệ\n1\tHòa An\t120\t95,1\t60\t48\n2\tTân Lập\t80\t91,0\t44\t50',
    '[TT] | [Huyện] | [Khám thai ×2] | [Sinh tại trạm ×2]',
    '[Số ca] | [Tỷ lệ] | [Số ca] | [Tỷ lệ]',
    '[1] | [Hòa An] | 120 | 95,1 | 60 | 48',
    '[2] | [Tân Lập] | 80 | 91,0 | 44 | 50',
  ],
  [
    'Chỉ tiêu\t2021\t2022\n(1)\t(2)\t(3)\nSố giường\t120\t130\nSố bác sĩ\t20\t22',
    '[Chỉ tiêu] | [2021] | [2022]',
    '[(1)] | [(2)] | [(3)]',
    '[Số giường] | 120 | 130',
    '[Số bác sĩ] | 20 | 22',
  ],
  [
    'Nội dung\tQuý I\tQuý II\nI. Dự phòng\nSố trẻ tiêm đủ\t210\t198\nII. Điều trị\nSố ca phẫu thuật\t12\t15',
    '[Nội dung] | [Quý I] | [Quý II]',
    '[I. Dự phòng]',
    '[Số trẻ tiêm đủ] | 210 | 198',
    '[II. Điều trị]',
    '[Số ca phẫu thuật] | 12 | 15',
  ],
  [
    'Chỉ tiêu\tKH\tTH\nTỷ lệ trẻ dưới 1 tuổi\nđược tiêm đủ\t95\t96,1\nTỷ lệ khám thai\t90\t91',
    '[Chỉ tiêu] | [KH] | [TH]',
    '[Tỷ lệ trẻ dưới 1 tuổi / được tiêm đủ] | 95 | 96,1',
    '[Tỷ lệ khám thai] | 90 | 91',
  ],
]);

layouts('rows that line ends inside a cell cut in two', [
  [
    'TT\tChỉ tiêu\tĐVT\t2015\t2016\n1\tTrẻ dưới 5 tuổi\nthấp còi\t%\t24,6\t23,9\n2\tLượt khám tại\ntrạm y tế xã\tlượt\t210\t234',
    '[TT] | [Chỉ tiêu] | [ĐVT] | [2015] | [2016]',
    '[1] | [Trẻ dưới 5 tuổi / thấp còi] | [%] | 24,6 | 23,9',
    '[2] | [Lượt khám tại trạm y tế xã] | [lượt] | 210 | 234',
  ],
  // A short row of its own.
  [
    'Xã\tSố trẻ\tTỷ lệ\nNậm Pung\t145\nBản Vược\t98\t88,5\nMai Sao\t90\t81,0',
    '[Xã] | [Số trẻ] | [Tỷ lệ]',
    '[Nậm Pung] | 145',
    '[Bản Vược] | 98 | 88,5',
    '[Mai Sao] | 90 | 81,0',
  ],
]);

layouts('rows on one line each, parted by single spaces', [
  [
    'TT Xã Số trẻ Tỷ lệ tiêm đủ (%)\n1 Nà Phòn 145 93,8\n2 Mai Hịch 98 88,5\nTổng cộng 243 91,6',
    '[TT] | [Xã] | [Số trẻ] | [Tỷ lệ tiêm đủ (%)]',
    '[1] | [Nà Phòn] | 145 | 93,8',
    '[2] | [Mai Hịch] | 98 | 88,5',
    '[Tổng cộng] | 243 | 91,6',
  ],
  [
    'Địa phương Số ca mắc Tỷ lệ tử vong (%)\nNà Phòn 145 0,8\nMai Hịch 98 1,5',
    '[Địa phương] | [Số ca mắc] | [Tỷ lệ tử vong (%)]',
    '[Nà Phòn] | 145 | 0,8',
    '[Mai Hịch] | 98 | 1,5',
  ],
  // More heads than columns: nobody knows which is whose.
  [
    'Địa phương Số ca Mắc mới Tỷ lệ (%)\nNà Phòn 145 0,8\nMai Hịch 98 1,5',
    'headline: Địa phương Số ca Mắc mới Tỷ lệ (%)',
    '[Nà Phòn] | 145 | 0,8',
    '[Mai Hịch] | 98 | 1,5',
  ],
]);

layouts('yearbooks: two languages, preliminary years, numbers of tables', [
  [
    '223\nTỷ lệ xã có bác sĩ\nRate of communes having doctor\nĐơn vị tính - Unit: %\nSơ bộ\n2017 2018\nPrel. 2019\nTOÀN TỈNH - WHOLE PROVINCE 68,5 61,9 67,6\nHuyện Tà Năng - Ta Nang district 80,0 81,0 93,3\n224\nTỷ lệ xã có hộ sinh\n',
    'line: 223',
    'headline: Tỷ lệ xã có bác sĩ',
    'line: Rate of communes having doctor',
    'line: Đơn vị tính - Unit: %',
    'line: Sơ bộ',
    '[2017] | [2018] | [2019]',
    '[TOÀN TỈNH - WHOLE PROVINCE] | 68,5 | 61,9 | 67,6',
    '[Huyện Tà Năng - Ta Nang district] | 80,0 | 81,0 | 93,3',
    'line: 224',
    'line: Tỷ lệ xã có hộ sinh',
  ],
  // One cell a line: heads in two languages are not told apart, labels are.
  [
    'Tổng số\nTotal\nBệnh viện\nHospital\nTỔNG SỐ -\nTOTAL\n240\n20\nI. Khu vực đồng bằng\nPlain districts\n155\n13\n1. Huyện Bình Mai\n28\n2',
    'headline: Tổng số',
    'line: Total',
    'line: Bệnh viện',
    'line: Hospital',
    '[TỔNG SỐ -] | 240 | 20',
    '[I. Khu vực đồng bằng] | 155 | 13',
    '[1. Huyện Bình Mai] | 28 | 2',
  ],
]);

layouts('days in the heads of columns', [
  [
    'Địa phương\t06/9\t07/9\nTân Phú\t512\t498\nThuận Hòa\t210\t187',
    '[Địa phương] | [06/9] | [07/9]',
    '[Tân Phú] | 512 | 498',
    '[Thuận Hòa] | 210 | 187',
  ],
  // Shares of communes.
  ['Tân Phú\t6/9\t4/9\nThuận Hòa\t5/8\t7/8', '[Tân Phú] | 6/9 | 4/9', '[Thuận Hòa] | 5/8 | 7/8'],
]);

layouts('tables side by side under the same heads', [
  [
    'TT\tHuyện\tTỷ lệ\tTT\tHuyện\tTỷ lệ\n1\tAn Sơn\t71,5\t3\tGò Mây\t68,0\n2\tAn Lâm\t66,2\t4\tHòn Tre\t73,9',
    '[TT] | [Huyện] | [Tỷ lệ] | [TT] | [Huyện] | [Tỷ lệ]',
    '[1] | [An Sơn] | 71,5 | [3] | [Gò Mây] | 68,0',
    '[2] | [An Lâm] | 66,2 | [4] | [Hòn Tre] | 73,9',
  ],
  // Heads that are alike under others.
  [
    'Xã\tSố ca\tTỷ lệ\tSố ca\tTỷ lệ\nAn Sơn\t71\t5,1\t3\t0,4\nAn Lâm\t66\t6,2\t4\t0,5',
    '[Xã] | [Số ca] | [Tỷ lệ] | [Số ca] | [Tỷ lệ]',
    '[An Sơn] | 71 | 5,1 | 3 | 0,4',
    '[An Lâm] | 66 | 6,2 | 4 | 0,5',
  ],
]);

layouts('cells parted by bars and semicolons', [
  [
    '"Xã";"Tỷ lệ 1 (%)";"Tỷ lệ 2 (%)"\n"Tân Hội";"61,5";"48,2"\n"Mỹ Lộc";"58,0";"50,9"',
    '[Xã] | [Tỷ lệ 1 (%)] | [Tỷ lệ 2 (%)]',
    '[Tân Hội] | 61,5 | 48,2',
    '[Mỹ Lộc] | 58,0 | 50,9',
  ],
  [
    '**Chỉ số** | **2022** | **2023**\n:--- | ---: | ---:\nLượt khám | 41.250 | 47.812\n**Tổng** | **51** | **52**',
    '[Chỉ số] | [2022] | [2023]',
    '[Lượt khám] | 41.250 | 47.812',
    '[Tổng] | 51 | 52',
  ],
  [
    '| Xã | Số hộ | Tỷ lệ (%) |\n|---|---|---|\n| Nà Phặc | 312 | 74,4 |\n| Vân Tùng | 405 | 81,2 |',
    '[Xã] | [Số hộ] | [Tỷ lệ (%)]',
    '[Nà Phặc] | 312 | 74,4',
    '[Vân Tùng] | 405 | 81,2',
  ],
  [
    'Nội dung | KH 2022 | TH 2022\n | (lượt) | (lượt)\nKhám bệnh | 8.400 | 8.120\nNội trú | 520 | 498',
    '[Nội dung] | [KH 2022 / (lượt)] | [TH 2022 / (lượt)]',
    '[Khám bệnh] | 8.400 | 8.120',
    '[Nội trú] | 520 | 498',
  ],
  [
    'Huyện;Số ca;Tử vong\nVăn Yên;14;0\nLục Yên;9;1',
    '[Huyện] | [Số ca] | [Tử vong]',
    '[Văn Yên] | 14 | 0',
    '[Lục Yên] | 9 | 1',
  ],
  [
    'Xã | Quản lý thai | Sinh tại trạm\nBản Lầu | 88,2 | 97,5\nBản Sen | 71,',
    '[Xã] | [Quản lý thai] | [Sinh tại trạm]',
    '[Bản Lầu] | 88,2 | 97,5',
    '[Bản Sen] | 71,',
  ],
]);

layouts('cells that stand under each other', [
  [
    'Đơn vị            Số hộ     Tỷ lệ có nhà tiêu (%)\nXã Tà Lèng        312       74,4\nXã Thanh Minh     405       81,2',
    '[Đơn vị] | [Số hộ] | [Tỷ lệ có nhà tiêu (%)]',
    '[Xã Tà Lèng] | 312 | 74,4',
    '[Xã Thanh Minh] | 405 | 81,2',
  ],
  [
    'TT  Chỉ tiêu                       ĐVT    Năm 2019   Năm 2020\n1   Tỷ lệ trẻ được tiêm chủng      %      94,1       96,2\n    đầy đủ\n2   Số giường bệnh                 giường  110        120',
    '[TT] | [Chỉ tiêu] | [ĐVT] | [Năm 2019] | [Năm 2020]',
    '[1] | [Tỷ lệ trẻ được tiêm chủng / đầy đủ] | [%] | 94,1 | 96,2',
    '[2] | [Số giường bệnh] | [giường] | 110 | 120',
  ],
  [
    'STT  Họ và tên            Chức vụ\n1    Ông Lò Văn Páo       Giám đốc\n2    Bà Sùng Thị Mỷ       Phó Giám đốc',
    '[STT] | [Họ và tên] | [Chức vụ]',
    '[1] | [Ông Lò Văn Páo] | Giám đốc',
    '[2] | [Bà Sùng Thị Mỷ] | Phó Giám đốc',
  ],
]);

layouts('one cell a line', [
  [
    'Chỉ số\nQuý I\nQuý II\nTổng số lượt khám\n31.250\n33.480\nCông suất giường (%)\n88,4\n94,1',
    '[Chỉ số] | [Quý I] | [Quý II]',
    '[Tổng số lượt khám] | 31.250 | 33.480',
    '[Công suất giường (%)] | 88,4 | 94,1',
  ],
  [
    'TT\nNội dung\nNăm 2021\nNăm 2022\n1\nSố giường\n120\n130\n2\nSố bác sĩ\n20\n22\n3\nSố điều dưỡng\n41\n44',
    '[Nội dung] | [Năm 2021] | [Năm 2022]',
    '[Số giường] | 120 | 130',
    '[Số bác sĩ] | 20 | 22',
    '[Số điều dưỡng] | 41 | 44',
  ],
  [
    'Số lượt khám bệnh\n58.300\nTỷ lệ dùng thuốc đúng\n97,2%\nSố ca sốt rét\n6 ca',
    '[Số lượt khám bệnh] | 58.300',
    '[Tỷ lệ dùng thuốc đúng] | 97,2%',
    '[Số ca sốt rét] | 6 ca',
  ],
  [
    '58.300\nSố lượt khám bệnh\n97,2%\nTỷ lệ dùng thuốc đúng',
    '[Số lượt khám bệnh] | 58.300',
    '[Tỷ lệ dùng thuốc đúng] | 97,2%',
  ],
  [
    'Số lượt khám\n\n1.200 lượt\nĐạt 92% kế hoạch\n\nSố ca mổ\n\n31 ca\nĐạt 80%',
    '[Số lượt khám] | 1.200 lượt / Đạt 92% kế hoạch',
    '[Số ca mổ] | 31 ca / Đạt 80%',
  ],
  [
    'Chỉ tiêu 2019 2020\nTỷ lệ hộ có nhà tiêu (%)\n82,5 84',
    '[Chỉ tiêu] | [2019] | [2020]',
    '[Tỷ lệ hộ có nhà tiêu (%)] | 82,5 | 84',
  ],
  [
    'Năm Tỷ lệ nghèo (%) Tỷ lệ nước sạch (%)\n2019 7,1 88\n2020 6,8 90,5',
    '[Năm] | [Tỷ lệ nghèo (%)] | [Tỷ lệ nước sạch (%)]',
    '[2019] | 7,1 | 88',
    '[2020] | 6,8 | 90,5',
  ],
]);

layouts('prose that only looks like a table', [
  [
    'Thứ hai, 15/01/2024 | 09:20\nTrạm đã khám cho 120 người.',
    'line: Thứ hai, 15/01/2024 | 09:20',
    'paragraph: Trạm đã khám cho 120 người.',
  ],
  [
    'Trạm đã  khám cho 120 người trong ngày.\nHội đã  tặng 45 suất quà cho dân nghèo.',
    'paragraph: Trạm đã khám cho 120 người trong ngày.',
    'paragraph: Hội đã tặng 45 suất quà cho dân nghèo.',
  ],
  [
    '-\tTổ chức khám cho dân;\n-\tCấp thuốc cho dân.',
    'item 1: - Tổ chức khám cho dân;',
    'item 1: - Cấp thuốc cho dân.',
  ],
  [
    'KẾ TOÁN TRƯỞNG\tGIÁM ĐỐC\nLê Thị Na\tTrần Văn Sơn',
    'headline: KẾ TOÁN TRƯỞNG GIÁM ĐỐC',
    'line: Lê Thị Na Trần Văn Sơn',
  ],
  ['Liên hệ\n0203 3825 489\nBan biên tập', 'headline: Liên hệ', 'line: 0203 3825 489', 'line: Ban biên tập'],
  [
    'Dự họp có ông Lò Páo; bà Lò Mỷ\nHọp bàn về dịch; ra nghị quyết 12',
    'headline: Dự họp có ông Lò Páo; bà Lò Mỷ',
    'line: Họp bàn về dịch; ra nghị quyết 12',
  ],
  [
    'Năm thành lập\n1975\nNăm nâng cấp\n2001',
    'headline: Năm thành lập',
    'line: 1975',
    'line: Năm nâng cấp',
    'line: 2001',
  ],
]);

layouts('one cell a line, with a cell for the unit of each row', [
  [
    'Chỉ tiêu\nĐVT\nKế hoạch\nThực hiện\nTỷ lệ tiêm đủ\n%\n≥ 95\n42,1\nSố buổi tiêm\nbuổi\n84\n42',
    '[Chỉ tiêu] | [ĐVT] | [Kế hoạch] | [Thực hiện]',
    '[Tỷ lệ tiêm đủ] | [%] | ≥ 95 | 42,1',
    '[Số buổi tiêm] | [buổi] | 84 | 42',
  ],
  [
    'TT\nChỉ tiêu\nĐVT\nNăm nay\n1\nTỷ lệ tiêm đủ\n%\n95,2\nII\nDân số\n2\nSố trẻ sinh\ntrẻ\n-\n3\nTỷ suất sinh\n‰\n14,2',
    '[TT] | [Chỉ tiêu] | [ĐVT] | [Năm nay]',
    '[1] | [Tỷ lệ tiêm đủ] | [%] | 95,2',
    '[2] | [Số trẻ sinh] | [trẻ] | -',
    '[3] | [Tỷ suất sinh] | [‰] | 14,2',
  ],
]);
