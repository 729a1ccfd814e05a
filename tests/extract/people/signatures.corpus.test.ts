import { people } from './brief.js';

people('signature blocks', [
  [
    'Nơi nhận:\n- Như trên;\n- Lưu: VT.\nGIÁM ĐỐC\nNguyễn Văn A Sửu'.replace('Nguyễn Văn A Sửu', '«Nguyễn Văn Sửu»'),
    'Giám đốc',
  ],
  ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n«Vũ Thị Bích Liễu»', 'Phó Giám đốc'],
  ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n(đã ký)\n«Vũ Thị Bích Liễu»', 'Phó Giám đốc'],
  ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n(Ký, đóng dấu)\n«Vũ Thị Bích Liễu»', 'Phó Giám đốc'],
  ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nĐã ký\n«Vũ Thị Bích Liễu»', 'Phó Giám đốc'],
  ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nBSCKI. «Ma Văn Thẩm»', 'BSCKI | Phó Giám đốc'],
  ['GIÁM ĐỐC\nBSCKII «Ma Văn Thẩm»', 'BSCKII | Giám đốc'],
  ['GIÁM ĐỐC\n(Đã ký)\nThs.BSCKI «Giàng A Páo»', 'ThS BSCKI | Giám đốc'],
  ['KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n«Nguyễn Thanh Lương»', 'Thứ trưởng'],
  ['TL. BỘ TRƯỞNG\nCỤC TRƯỞNG CỤC Y TẾ DỰ PHÒNG\n«Trần Đắc Phú»', 'Cục trưởng @ CỤC Y TẾ DỰ PHÒNG'],
  ['TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n«Lê Văn Đạm»', 'Chủ tịch'],
  ['TM. UBND TỈNH\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n«Lê Văn Đạm»', 'Phó Chủ tịch'],
  ['KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN THƯỜNG TRỰC\n«Lê Văn Đạm»', 'Phó Trưởng ban Thường trực'],
  ['TM. CHI BỘ\nBÍ THƯ\n«Lê Thị Đạm»', 'Bí thư'],
  ['NGƯỜI LẬP BIỂU GIÁM ĐỐC\nCN. «Phan Thị Mơ» BSCKI. «Võ Đình Ân»', 'CN', 'BSCKI | Giám đốc'],
  ['- Như trên; PHÓ GIÁM ĐỐC\n- Lưu: VT, NVY.\n«Lê Hữu Thiện»', 'Phó Giám đốc'],
  ['TRẠM TRƯỞNG\n«Lò Văn Pó»', 'Trạm trưởng'],
  ['KẾ TOÁN TRƯỞNG GIÁM ĐỐC\n«Lê Thị Na» «Trần Văn Sơn»', 'Kế toán trưởng', 'Giám đốc'],
]);
