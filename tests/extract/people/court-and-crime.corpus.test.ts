import { people } from './brief.js';

people('what the law calls people', [
  ['Công an bắt giam đối tượng «Lê Văn Cảm» về tội trộm cắp.', ''],
  ['Công an bắt đối tượng «Chu Cảm» tại nhà.', ''],
  ['Ba đối tượng «Lê Hồng Cảm», «Phạm Tiến Bính» và «Trần Văn Chín» bỏ trốn.', '', '', ''],
  ['Thực tế bị cáo «Quốc» đã sử dụng axit. Công an bắt nghi phạm «Tuấn».', '', ''],
  ['Hành vi của bị can «Lương» là nguy hiểm.', ''],
  ['Tòa yêu cầu ông «Ân» làm bản tự kiểm điểm.', 'ông'],
  ['Tòa yêu cầu bác sĩ «Sáng» giải trình.', 'BS'],
  ['Luật sư bào chữa cho bị cáo «Lê Văn Cảm» phản đối.', ''],
  ['Theo Viện Kiểm sát nhân dân tỉnh Phú Thọ, «Lê Văn Cảm» là người có chuyên môn.', ''],
  ['Một nhân chứng tên «Nguyễn Cảm» kể lại.', ''],
  ['Một người tên «Trần Hùng» đã đưa nạn nhân vào viện.', ''],
  ['Một người tên là «Trần Hùng» đã đưa nạn nhân vào viện.', ''],
  ['Một người tên thật là «Trần Hùng» đã đưa nạn nhân vào viện.', ''],
  ['Quỹ mang tên Trần Hùng đã tặng thuốc.'],
  ['Nghi phạm là «Nguyễn Trãi» (30 tuổi), ở xã bên.', ''],
]);

people('what the law calls people, and no name after it', [
  ['Bị cáo Việt Nam bị bắt ở Nga. Nghi phạm Anh đã trốn.'],
  ['Các đối tượng Đảng viên được khen.'],
  ['Đoàn thăm tượng Lê Văn Cảm.'],
  ['Xe qua cầu Lê Văn Cảm, tàu Đô đốc Hogel.'],
  ['Xe qua cầu ông Cảm.'],
]);

people('foreign names of one word', [
  ['Bác sĩ «Gupta» mô tả bệnh nhân. Theo tiến sĩ «Allison» thì không.', 'BS', 'TS'],
  ['Chị «Rodriguez» và cô «Xianyou» cùng đến.', 'chị', 'cô'],
  ['Bác sĩ Mexico và giáo sư Singapore đến thăm. Bác sĩ Cu Ba ở lại.'],
  ['Nhiều người hỏi “bác sĩ Google” trước.'],
  ['HLV «John Hogel» bị sa thải, nghị sĩ ở New York phản đối.', ''],
]);

people('what a title stands before, on the sea or in the press', [
  ['Người dân Thái Bình Dương và nhà báo Tiệp Khắc.'],
  ['Trao đổi với Tuổi Trẻ Online. Hình ông Thần Tài bằng vàng.'],
  ['Đảng viên Đảng Cộng sản, cựu binh Gạc Ma.'],
]);

people('people right after the author of a picture', [
  ['Xe hỏng nặng. Ảnh: «Võ Thạnh» Ông «Lê Văn Cảm», Phó Chủ tịch tỉnh, đã đến.', 'author', 'ông | Phó Chủ tịch'],
]);
