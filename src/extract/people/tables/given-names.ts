/** Given names (tên) that are common: evidence where a name stands without surname and title, such as a pen name. */
export const GIVEN_NAMES: readonly string[] = `
  An Anh Ánh Ái Ân Ba Bách Bảo Băng Bằng Bích Bình Cảnh Cẩm Chân Châu Chi Chiến Chính Chung Chương Công Cúc Cương Cường Dân Danh Diễm Diệp Diệu
  Doanh Du Dung Duy Duyên Dũng Dương Đài Đào Đạt Điệp Định Đoan Đô Đông Đức Giang Giao Giáp Hà Hạ Hải Hạnh Hân Hằng Hảo Hạo Hậu Hiên Hiến Hiền Hiển
  Hiếu Hiệp Hiệu Hinh Hoa Hoài Hoàn Hoàng Hoạt Hòa Hồng Hợp Huân Huấn Huệ Hùng Huy Huyên Huyền Huỳnh Hưng Hương Hường Hướng Hữu Hưởng Kha Khang Khanh
  Khánh Khải Khiêm Khoa Khôi Khương Khuê Kiên Kiệt Kiều Kim Kính Kỳ Lam Lan Lâm Lân Lê Lệ Liên Liễu Linh Loan Lộc Long Lợi Luân Luận Lụa Luyến Lực
  Lương Ly Lý Mai Mạnh Mẫn Mến Mi Minh Mơ My Mỹ Na Nam Nga Ngà Ngân Nghi Nghĩa Ngọc Nguyên Nguyệt Nhã Nhàn Nhân Nhất Nhật Nhi Nhiên Nhung Như Ninh
  Nương Oanh Phan Phát Phấn Phi Phong Phú Phúc Phước Phương Phượng Quân Quang Quảng Quế Quốc Quý Quyên Quyền Quyết Quỳnh Sang Sáng San Sâm Sen Sinh Son Sơn
  Sương Tài Tâm Tân Tấn Thạch Thái Thanh Thành Thạnh Thảo Thắm Thăng Thắng Thế Thi Thiên Thiện Thiệp Thiết Thịnh Thoa Thọ Thông Thơ Thời Thu Thuận Thuần Thùy
  Thúy Thủy Thư Thường Thương Thức Thy Tiên Tiến Tín Tĩnh Toàn Toản Trà Trang Trâm Trân Tri Trí Triều Triệu Trinh Trọng Trúc Trung Trường Tú Tuân Tuấn Tuệ
  Tùng Tuyên Tuyến Tuyền Tuyết Tư Tường Ty Uyên Út Vân Vi Viên Viễn Việt Vinh Vĩnh Vui Vũ Vương Vượng Vy Vỹ Xuân Xuyến Yên Yến Ý Cao Mộc Mây Bính
`
  .trim()
  .split(/\s+/u);
