import { people } from './brief.js';

people('names after a place that begins with a surname', [
  ['Chủ tịch UBND tỉnh Thái Bình «Lê Khắc Tùng» dự', 'Chủ tịch @ UBND tỉnh Thái Bình'],
  ['Giám đốc Sở Y tế tỉnh Thái Nguyên «Hoàng Lâm» dự', 'Giám đốc @ Sở Y tế tỉnh Thái Nguyên'],
  ['Giám đốc Sở Y tế Hà Nam «Nguyễn Văn Lợi» dự', 'Giám đốc @ Sở Y tế Hà Nam'],
  ['Giám đốc Sở Y tế Quảng Bình «Dương Thanh Hòa» dự', 'Giám đốc @ Sở Y tế Quảng Bình'],
  ['Bí thư Huyện ủy Mai Sơn «Vũ Quốc Cường» dự', 'Bí thư @ Huyện ủy Mai Sơn'],
  ['Chủ tịch UBND huyện Lý Nhân «Trần Xuân Mạnh» dự', 'Chủ tịch @ UBND huyện Lý Nhân'],
  ['Chủ tịch UBND xã Phan Sơn «Lê Văn Tâm» dự', 'Chủ tịch @ UBND xã Phan Sơn'],
  ['Chủ tịch UBND phường Trần Phú «Lê Văn Hiển» dự', 'Chủ tịch @ UBND phường Trần Phú'],
  ['Trạm trưởng Trạm Y tế xã Hoàng Văn Thụ «Lương Thị Nga» nói', 'Trạm trưởng @ Trạm Y tế xã Hoàng Văn Thụ'],
  [
    'Trưởng ban Chỉ đạo phòng, chống dịch tỉnh Ninh Bình «Phạm Quang Tuấn» nói',
    'Trưởng ban @ ban Chỉ đạo phòng, chống dịch tỉnh Ninh Bình',
  ],
  ['Trưởng trạm Hà Nam «Nguyễn Thị Loan» nói', 'Trưởng trạm'],
]);

people('names after a place or a hospital that no list knows', [
  ['Chủ tịch UBND huyện Đặng Sơn «Trần Văn Khang» dự', 'Chủ tịch @ UBND huyện Đặng Sơn'],
  ['Chủ tịch UBND thị trấn Phùng «Nguyễn Văn Khang» dự', 'Chủ tịch @ UBND thị trấn Phùng'],
  ['Giám đốc Bệnh viện Mai Hương «Trần Thị Tâm» nói', 'Giám đốc @ Bệnh viện Mai Hương'],
  ['Giám đốc Bệnh viện «Trần Minh Tiến» nói', 'Giám đốc @ Bệnh viện'],
]);

people('names after the place of an office without a body', [
  ['Chủ tịch tỉnh Quảng Bình «Trần Văn Sáng» dự', 'Chủ tịch'],
  ['Bí thư xã Mai Lâm «Hoàng Văn Tư» dự', 'Bí thư'],
  ['Chủ tịch huyện Mai Sơn dự'],
]);

people('names whose first syllables are a place', [
  ['Chủ tịch UBND tỉnh «Hồ Quốc Anh» dự', 'Chủ tịch @ UBND tỉnh'],
  ['Chủ tịch UBND huyện «Đặng Văn Thi» dự', 'Chủ tịch @ UBND huyện'],
  ['Chủ tịch UBND xã «Mai Văn Bình» dự', 'Chủ tịch @ UBND xã'],
  ['Bí thư Đảng ủy xã «Hoàng Mai Phương Anh» dự', 'Bí thư @ Đảng ủy xã'],
  ['Chủ tịch UBND xã «Lê Thị Hà Vy» dự', 'Chủ tịch @ UBND xã'],
  ['Giám đốc Bệnh viện Nguyễn Tri Phương dự'],
  [
    'Phó Giám đốc phụ trách chuyên môn Bệnh viện Phổi «Lê Văn Sáu» dự',
    'Phó Giám đốc phụ trách chuyên môn @ Bệnh viện Phổi',
  ],
  ['Phó Giám đốc phụ trách Bệnh viện Phổi «Lê Văn Sáu» dự', 'Phó Giám đốc phụ trách @ Bệnh viện Phổi'],
]);
