import { phrases, words } from '../../../language/word-lists.js';

/** Words that, after a title, begin a field, a body or a place and no name. */
export const NOT_A_GIVEN_NAME: readonly string[] = words(`
  bệnh trạm sở bộ phòng viện ủy ubnd hđnd ttyt bv bvđk tyt cdc byt syt y đa chuyên trưởng phó covid tiếng nước tỉnh huyện xã phường quận
`);

/** Parts of a text or an undertaking that bear a number: `bệnh nhân Bước 3`, and none whose name people bear (`Tuần`). */
export const NUMBERED_PARTS: ReadonlySet<string> = new Set(words('bước phần mục đợt chương vòng nhóm'));

/** Words that a body or an undertaking begins with that no table of units has: `Chương trình phòng, chống lao Quốc gia`. */
export const LOOSE_BODIES: readonly string[] = phrases(`
  chương trình | dự án | đề án | quỹ | tổ chức | hội đồng | hiệp hội | liên hiệp | liên đoàn | liên minh | mạng lưới | nhóm | tiểu ban |
  chiến dịch | chính phủ | quốc hội | ủy ban thường vụ quốc hội | trung ương | nhà nước | tập đoàn | công ty | hãng | đảng | câu lạc bộ | ban | tổ | đội | trung ương hội |
  trung ương đảng | bộ chính trị | ban bí thư | diễn đàn | phái đoàn | đại sứ quán | tòa án | viện kiểm sát | đảng đoàn | ban cán sự | tây thái bình dương |
  đông nam á | châu á - thái bình dương | châu á | châu âu
`);

/** What people do in reports: it follows a name, and no name or unit goes on over it. */
export const SAYING: readonly string[] = phrases(`
  cho biết | cho hay | cho rằng | nói | nhấn mạnh | phát biểu | khẳng định | chia sẻ | thông tin | lưu ý | khuyến cáo | yêu cầu | đề nghị |
  báo cáo | trao | tặng | thay mặt | đại diện | làm | vừa | trả lời | ký | kiểm tra | thăm | chúc mừng | kết luận | khai mạc | bế mạc |
  ghi nhận | đánh giá | biểu dương | đồng ý | cảm ơn | bày tỏ | mong | hy vọng | tâm sự | phân tích | hứa | chủ trì | chủ tọa | tham dự |
  chỉ đạo | động viên | biết | kể | giải thích | nêu | đề xuất | trình bày | gửi | giao | định hướng | thống nhất | lo ngại | cảnh báo | đã | đang |
  sẽ | cũng | được | bị | là | cùng | và | đến | tới | dự | làm việc | nhận | tiếp | đón | thắp | trực tiếp | phổ biến | quán triệt | hướng dẫn | tiếp thu | ghi | trong | tại | khi | nhắc | nhắc nhở | tuyên bố | công bố | khen | tin tưởng | cam kết | bổ sung | có | cho | xúc động | vui mừng | phấn khởi | tận tình | khám
`);
