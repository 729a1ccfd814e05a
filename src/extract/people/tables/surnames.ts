/**
 * Surnames (họ). `STRONG` begin little else than a person's name; `WEAK` are also words that places and things begin
 * with (`Kim`, `Sơn`, `Cao`), so that a name that begins with one needs more evidence.
 */
export const STRONG_SURNAMES: readonly string[] = words(`
  Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh Trương Đinh Phùng Tạ
  Lương Lưu Tăng Chu Tống Đậu Quách Nghiêm Doãn Khuất Lại Mạc Ngụy Nhữ Nông Triệu Hứa Chẩu Lều Khổng Diệp Đàm Khúc Lã
  Lư Mâu Uông Âu Biện Cấn Chử Khưu Khương Thiều Trầm Lò Quàng Lường Tòng Giàng Sùng Thào Lềnh Lầu Hạng Vừ Cư Giáp Thân
  Lù Lừu Phàn Tẩn Chảo Tráng Sìn Hảng Pờ Chẻo Cháng Đèo Lìm Sồng Xồng Lèo Quảng Lô Moong Lữ Neang Néang Ma Bế Viên Vi
  Đàng Lựu Chế Voòng Lỷ Nhâm Tôn Đái Tề Thẩm Từ Danh Thạch Kiều Điểu Vòng Sỳ Sầm Cầm Mùa Huỳnh Lâm Mai Hà Thái Tô Châu Ninh
`);

export const WEAK_SURNAMES: readonly string[] = words(`
  Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh Trương Đinh Lâm Phùng
  Mai Tô Hà Tạ Lương Lưu Tăng Thái Cao Chu Châu Tống Đậu Quách Nghiêm Doãn Khuất Lại La Mạc Ngụy Nhan Nhữ Ninh Nông
  Ông Phí Phó Quản Sầm Tiêu Tôn Triệu Từ Ứng Văn Viên Vi Lò Quàng Lường Tòng Giàng Vàng Sùng Thào Bàn Bế Lục Hứa Chẩu
  Kiều Thạch Danh Lều Bạch Kim Khổng Cù Cung Diệp Đàm Điêu Giang Giáp Hầu Kha Khúc Lã Lư Mã Ma Mâu Nguyên Phương
  Quang Quan Tấn Thân Thang Thi Tiết Tề Tất Trà Trang Trình Uông Âu Ân Bành Biện Cấn Cam Công Chử Đồng Đới Đường Hàn
  Hình Hán Hướng Hùng Khưu Khương Ngọ Ngũ Nghị Ôn Phù Phi Quế Quyền Sơn Sử Sái Tào Tằng Thành Thẩm Thập Thiều Thiệu Tiền Trầm
  Trì Triều Tràng Ty Vòng Xa Xin Yên Lềnh Lầu Hạng Mùa Vừ Cư Cứ Hờ Ly Lù Lừu Lý Phàn Tẩn Chảo Tráng Vù Thao Sìn
  Hảng Sần Sân Ngải Lỳ Pờ Chang Chẻo Cháng Chấu Chíu Chìu Dìu Đèo Hoàng Khoàng Làn Lìm Lồ Lỳ Mào Mong Páo Phàng Sồng Xồng
  Và Vi Cà Bạc Cầm Hoàng Tòng Lèo Leo Mè Mùi Ngần Sầm Quảng Hặc Hắc Hà Lang Kha Lương Vi Lô Lộc Ngân Cụt Moong Lữ Lìn
  Đinh Bùi Quách Xa Hà Thạch Sơn Danh Lâm Kiên Kim Châu Thị Trà Mai Neang Néang Neáng Chau Tiên Đổng
  Đàng Thập Bá Lựu Lưu Quảng Từ Kiều Chế Báo Miêu Não Ức Thiên Thuận Trượng Dụng Phú Hán Quảng
  Hiểu Tôn Công Âu Bồ Ca Phước Tưởng Toán Trưng Lăng Lao Lai Lồ Kiểm Điền Đan Thượng Thòng Tsằn Sỳ Sú Voòng Lỷ
  Lương Cáp Bằng Đái Nhâm Nhiêu Tòng Viễn Ưng Bửu Vĩnh Hường Mẫn Chung Ngân Chương Cổ Lê Ao Kheo Hờ
`);

/** Surnames and name particles of the peoples of the Central Highlands and of the Trường Sơn range. */
export const HIGHLAND_SURNAMES: readonly string[] = words(`
  Niê Êban Mlô Byă Adrơng Ayun Ktul Hmok Kbuôr Kpă Ksor Siu Rơchâm Rơmah Rmah Rahlan Rcom Rơcom Nay Kpuih Puih Hiao Alê
  Hđơk Hwing Hlong Kđoh Knul Buôn Buôndap Bdap Krông Kră Jăn Cil Kơsă Kơ Liêng Lơ Rơ Rah Pang Bon Bnahria Kon Sơ Ka K Điểu
  Chamaléa Chamalé Katơr Pinăng Mang Pi Tapur Tà Yơng Alăng Bríu Zơrâm Coor Pơloong Arất Blúp Bling Bhnướch Tơ Ngôl Hôih Ploong
  Briu Rapát Ating Arâl Hốih Avô Tà Kỳ Brao Kring Xiêng Thao Dơng Ê Y H A U Đinh
`);

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

function words(list: string): string[] {
  return [...new Set(list.trim().split(/\s+/u))];
}
