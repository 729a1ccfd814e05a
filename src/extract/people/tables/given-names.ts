import { words } from '../../../language/word-lists.js';

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

/** Given names that are words, countries and points of the compass too: alone they name nobody (`Nam`, `Thu`, `Thế là`). */
export const WORDS_AS_NAMES: ReadonlySet<string> = new Set(
  words(`
  nam bắc đông tây trung xuân hạ thu việt hoa kinh thái nhật hàn anh em bé hoàng vàng bạc tiền thư lễ trường sen đào lúa sáng chiều tối chung riêng chính
  toàn hiện thế như nhất quân công đoàn đảng thành tự tất thật nữ giang sơn hải hà biển trời đất nước tin bài tâm tình cảnh đạo đại quý hậu sự thực
  trí nhi út ba tư năm sáu bảy tám chín mười hai một cả già trẻ mới vui khoa viện đội ban tổ phòng sở bộ học giáo bác sĩ cô chú ông bà mẹ cha bố con chị
  đường phố cầu chợ bến núi sông hồ đèo đồng làng thôn xóm ấp bản quốc dân gia đình tết hội lớp giải cúp phật chúa thánh đức
`),
);

/** Given names that are also words with which a sentence begins, before what `DOING` has: `Đáng nói hơn`, `Người dùng`. */
export const BEGINNINGS_OF_SENTENCES: ReadonlySet<string> = new Set(
  words('đáng người chưa còn lại cũng nên sinh tính lệnh được mến hết kể nói hay đang đã sẽ cùng tiếp phát'),
);

/** What stands before a capital that is no given name: `miền Nam`, `người Hoa`, `mùa Xuân`, `dịp Tết`. */
export const BEFORE_NO_NAME: ReadonlySet<string> = new Set(
  words(`
  miền phía hướng người nước tộc tiếng mùa vùng biển dân thị gốc quốc vụ ngày dịp sao tên họ hãng xe phim sách bài hát báo đài kênh mạng app web
  cuộc giống cây con món gạo rượu thuốc bánh máy tàu thuyền bệnh virus chủng dịch bão siêu đảo chùa tháng năm quý tuần thế ông bà anh chị cô chú em cháu bé
`),
);

/** What people do, straight after their name, beside what `SAYING` has. */
export const DOING: ReadonlySet<string> = new Set(
  words(`
  khai thừa thú nhận kể nói bảo hỏi đáp gọi nhắn liền lại không chưa vẫn từng còn chỉ mới tự tiếp bắt bỏ lấy dùng đi về ra vào lên xuống chạy trốn điều
  lái chở cầm rút đâm chém đánh đấm đá bắn ném đốt mua bán thuê rủ mời nhờ thấy nghe nghĩ nhớ quên khóc cười sống học làm ngã chết mất tỉnh ngất nảy phát
  quen yêu cưới sinh mang giấu cướp trộm lừa chiếm vay trả đòi gây nhập tử qua đòi phải muốn định thường luôn hay rất sau
`),
);
