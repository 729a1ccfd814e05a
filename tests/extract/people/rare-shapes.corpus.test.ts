import { people } from './brief.js';

people('surnames that no list has, after a post with its body', [
  ['Phó chủ tịch UBND tỉnh Thanh Hóa «Đầu Thanh Tùng» yêu cầu.', 'Phó chủ tịch @ UBND tỉnh Thanh Hóa'],
  ['Cùng đi có ông «âu Văn Sơn», Phó Chủ tịch xã.', 'ông | Phó Chủ tịch'],
]);

people('capitals after a post with its body that are no name', [
  ['Phó chủ tịch UBND tỉnh Thanh Hóa Thường Trực nói.'],
  ['Phó chủ tịch UBND tỉnh Thanh Hóa Đầu Tháng Tám về.'],
  ['CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ VIỆC TĂNG CƯỜNG THỰC HIỆN CÔNG TÁC DÂN SỐ'],
  ['Ông ở Văn Sơn, bà ốm Văn Sơn.'],
]);

people('a post that is written twice', [
  ['«Trần Đắc Cảm» - nguyên Cục trưởng Cục trưởng Cục Y tế dự phòng nói.', 'nguyên Cục trưởng @ Cục Y tế dự phòng'],
  ['«Trần Đắc Cảm» - Giám đốc Giám đốc Sở Y tế nói.', 'Giám đốc @ Sở Y tế'],
]);

people('streets after a number', [
  ['Kính gửi ông «Hồ Thanh Cảm» (71 Lê Phụng Hiểu, quận Sơn Trà).', 'ông'],
  ['Hẹn gặp tại 38 Trần Văn Cảm rồi đi. Đến 160 Bùi Đình Cảm (phường 12).'],
  ['1. «Trần Văn Cảm», 40 tuổi, ở phường 5', ''],
  ['Khen 2 «Trần Văn Cảm» và «Lê Thị Bính».', '', ''],
]);

people('posts in bureaus and rooms, and the delegation of a country', [
  ['«Hoàng Trí Cảm», trưởng Văn phòng đại diện báo Đời Mới.', 'trưởng Văn phòng đại diện @ báo Đời Mới'],
  ['Ông «Trần Văn Cảm» - trưởng phòng thiết bị vật tư nói.', 'ông | trưởng phòng @ phòng thiết bị vật tư'],
  ['Con trai là «Phùn Văn Cảm» (15 tuổi) ra về.', ''],
  ['Hoạt động của Đoàn Việt Nam - Khẳng định vai trò.'],
]);
