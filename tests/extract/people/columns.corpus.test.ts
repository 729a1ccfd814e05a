import { people } from './brief.js';

people('signatures in columns', [
  ['NGƯỜI GHI BIÊN BẢN              CHỦ TRÌ\n   «Lê Thị Nam»                «Hồ Văn Hoa»', '', ''],
  ['  TRƯỞNG PHÒNG              NGƯỜI LẬP BÁO CÁO\n   «Lê Văn Nam»                «Hồ Thị Hoa»', 'Trưởng phòng', ''],
  [
    '  DUYỆT CỦA UBND HUYỆN              GIÁM ĐỐC\n     KT. CHỦ TỊCH\n    PHÓ CHỦ TỊCH\n\n    «Danh Minh Nết»               BS. «Bế Minh Hiếu»',
    'Phó Chủ tịch',
    'BS | Giám đốc',
  ],
  ['KẾ TOÁN TRƯỞNG\t\tGIÁM ĐỐC\n«Lê Văn Nam»\t\tBS. «Hồ Thị Hoa»', 'Kế toán trưởng', 'BS | Giám đốc'],
]);

people('places in columns sign nothing', [['Chỉ tiêu\tMai Sơn\tVân Hồ\tLê Chân\tTrần Đề']]);

people('labels of web pages before and after an author', [
  ['Viết bởi «Thu Hiền» | In | Email\nDịch đã giảm.', 'author'],
  ['Dịch đã giảm.\nNgười đăng: «Lê Hùng»', 'author'],
  ['Bệnh viện đã khám cho dân.\n«Thanh Tiệp» (CTV)\nCác tin khác', 'author'],
  ['Dịch đã giảm.\n«HỒNG THUẬN» – «K.TÂN»', 'author', 'author'],
]);
