import { words } from '../../../language/word-lists.js';

/** Syllables that stand between surname and given name, and make a run of capitals a name. */
export const MIDDLE_NAMES: readonly string[] = words(`
  Văn Thị Hữu Đức Ngọc Minh Quang Xuân Thanh Hồng Kim Thu Đình Công Anh Hoàng Quốc Bá Duy Gia Bảo Trung Thành Tuấn
  Mạnh Hải Sỹ Sĩ Viết Trọng Tiến Thế Huy Khắc Như Nhật Phương Thùy Thúy Bích Mỹ Diệu Mai Lan Tuyết Ánh Cẩm Diễm Hoài
  Kiều Khánh Lệ Liên Linh Ly Mộng Nguyệt Nữ Phi Phú Phúc Phước Quý Sơn Tấn Thái Thảo Thiên Thiện Tố Trà Trí Trúc Trường
  Tường Uyên Vân Việt Vĩnh Vũ Yến Đăng Đại Đắc Danh Doãn Giang Hà Hạnh Hiếu Hoa Hòa Huyền Hùng Kế Khải Khoa Kiên Long
  Lương Nam Năng Nghĩa Nguyên Nho Phan Phát Quỳnh Sinh Song Tất Tâm Thạch Thịnh Thuận Thúc Tiểu Tôn Trần Trịnh Triệu Trương Tùng
  Tú Tư Từ Vinh Vương Xuyên Ái Ân Bình Cao Chí Dương Hiền Hương Lâm Lê Lý Ngân Nhân Nhã Nhựt Phạm Tăng Út Đan Đông Huỳnh
  Bùi Đặng Đỗ Hồ Ngô Nguyễn Võ A Seo Mí Thào Y Thanh Kha Chấn Cường Dũng Đạt Đoan Hạ Hân Kỳ Lợi Luân Nhất Phong Quân Thắng Toàn Trâm
  Bạch Bội Bửu Dạ Dung Giáng Hạo Khôi Kiến Lập Mậu Nghi Phụng Quế Sa Sà Tài Thục Thy Tịnh Tuệ Vi Vỹ Xuâng
`);

/** Middle names that are no given names: where a name seems to end with one, its last syllable is still missing. */
export const PARTICLES: readonly string[] = words(`Văn Thị Đình Bá Hữu Sỹ Sĩ Khắc Đắc Nữ Seo Mí`);
