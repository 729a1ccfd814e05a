// Surnames (họ), each in one of the lists.

import { words } from './word-lists.js';

/** A run of capitalised words that begins with one of these is nearly always the name of a person. */
export const STRONG_SURNAMES: readonly string[] = words(`
  Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh Trương Đinh Phùng Tạ
  Lương Lưu Tăng Chu Tống Đậu Quách Nghiêm Doãn Khuất Lại Mạc Ngụy Nhữ Nông Triệu Hứa Chẩu Lều Khổng Diệp Đàm Khúc Lã
  Lư Mâu Uông Âu Biện Cấn Chử Khưu Khương Thiều Trầm Lò Quàng Lường Tòng Giàng Sùng Thào Lềnh Lầu Hạng Vừ Cư Giáp Thân
  Lù Lừu Phàn Tẩn Chảo Tráng Sìn Hảng Pờ Chẻo Cháng Đèo Lìm Sồng Xồng Lèo Quảng Lô Moong Lữ Neang Néang Ma Bế Viên Vi
  Đàng Lựu Chế Voòng Lỷ Nhâm Tôn Đái Tề Thẩm Từ Danh Thạch Kiều Điểu Vòng Sỳ Sầm Cầm Mùa Lâm Mai Hà Thái Tô Châu Ninh
`);

/** Known to every reader, yet places, bodies and other words begin with them too: `Cao Bằng`, `Sơn La`, `Công đoàn`. */
export const WEAK_SURNAMES: readonly string[] = words(`
  Cao La Ông Phí Phó Quản Ứng Văn Vàng Bàn Lục Bạch Kim Cù Cung Điêu Hầu Kha Mã Công Đồng Đới Sơn Xa Hờ Cà Lộc Ca
`);

/**
 * Surnames of few people that begin the names of many places (`Yên Bái`, `Thành phố`): a surname to the reader of people,
 * which asks for more evidence, and not to those who read the names of bodies and places.
 */
export const RARE_SURNAMES: readonly string[] = words(`
  Nhan Tiêu Giang Nguyên Phương Quang Quan Tấn Thang Thi Tiết Tất Trà Trang Trình Ân Bành Cam Đường Hàn Hình Hán Hướng
  Hùng Ngọ Ngũ Nghị Ôn Phù Phi Quế Quyền Sử Sái Tào Tằng Thành Thập Thiệu Tiền Trì Triều Tràng Ty Xin Yên Cứ Ly Vù
  Thao Sần Sân Ngải Lỳ Chang Chấu Chíu Chìu Dìu Khoàng Làn Lồ Mào Mong Páo Phàng Và Bạc Leo Mè Mùi Ngần Hặc Hắc Lang
  Ngân Cụt Lìn Kiên Thị Neáng Chau Tiên Đổng Bá Báo Miêu Não Ức Thiên Thuận Trượng Dụng Phú Hiểu Bồ Phước Tưởng Toán
  Trưng Lăng Lao Lai Kiểm Điền Đan Thượng Thòng Tsằn Sú Cáp Bằng Nhiêu Viễn Ưng Bửu Vĩnh Hường Mẫn Chung Chương Cổ Ao
  Kheo Phùn
`);

/** Surnames and name particles of the peoples of the Central Highlands and of the Trường Sơn range. */
export const HIGHLAND_SURNAMES: readonly string[] = words(`
  Niê Êban Mlô Byă Adrơng Ayun Ktul Hmok Kbuôr Kpă Ksor Siu Rơchâm Rơmah Rmah Rahlan Rcom Rơcom Nay Kpuih Puih Hiao
  Alê Hđơk Hwing Hlong Kđoh Knul Buôn Buôndap Bdap Krông Kră Jăn Cil Kơsă Kơ Liêng Lơ Rơ Rah Pang Bon Bnahria Kon Sơ
  Ka K Chamaléa Chamalé Katơr Pinăng Mang Pi Tapur Tà Yơng Alăng Bríu Zơrâm Coor Pơloong Arất Blúp Bling Bhnướch
  Tơ Pơ Zơ Cơ Bh Mấu Ngôl Hôih Ploong Briu Rapát Ating Arâl Hốih Avô Kỳ Brao Kring Xiêng Dơng Ê Y H A U
`);
