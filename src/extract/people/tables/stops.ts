/** Words that begin sentences in capitals and stand in no name: a name that runs into one ends before it. */
export const FUNCTION_WORDS: readonly string[] = words(`
  theo trong tại ngày sau trước và của với các những khi để đây do vì nhưng tuy hiện được bị là có không cũng đã đang sẽ
  cùng về ở trên dưới đến tới này đó nếu thì mà bởi nhằm qua ngoài giữa đối hoặc hay nên còn rồi vẫn
  chỉ mỗi mọi nhiều cho bằng bên cạnh hôm trưa vừa gần hơn khoảng
  tôi chúng họ ai gì nào đâu sao tin bài nguồn email website facebook zalo twitter print fax số tel đt hotline
`);

/** Words that, after a title, begin a field, a body or a place and no name. */
export const NOT_A_GIVEN_NAME: readonly string[] = words(`
  bệnh trạm sở bộ phòng viện ủy ubnd hđnd ttyt bv bvđk tyt cdc byt syt y đa chuyên trưởng phó covid tiếng nước tỉnh huyện xã phường quận
`);

/** What people do in reports: it follows a name, and no name or unit goes on over it. */
export const SAYING: readonly string[] = phrases(`
  cho biết | cho hay | cho rằng | nói | nhấn mạnh | phát biểu | khẳng định | chia sẻ | thông tin | lưu ý | khuyến cáo | yêu cầu | đề nghị |
  báo cáo | trao | tặng | thay mặt | đại diện | làm | vừa | trả lời | ký | kiểm tra | thăm | chúc mừng | kết luận | khai mạc | bế mạc |
  ghi nhận | đánh giá | biểu dương | đồng ý | cảm ơn | bày tỏ | mong | hy vọng | tâm sự | phân tích | hứa | chủ trì | chủ tọa | tham dự |
  chỉ đạo | động viên | biết | kể | giải thích | nêu | đề xuất | trình bày | gửi | giao | định hướng | thống nhất | lo ngại | cảnh báo | đã | đang |
  sẽ | cũng | được | bị | là | cùng | và | đến | tới | dự | làm việc | nhận | tiếp | đón | thắp | trực tiếp | phổ biến | quán triệt | hướng dẫn | tiếp thu | ghi | trong | tại | khi | nhắc | nhắc nhở | tuyên bố | công bố | khen | tin tưởng | cam kết | bổ sung | có | cho | xúc động | vui mừng | phấn khởi | tận tình | khám
`);

function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}

function phrases(list: string): string[] {
  return list.split('|').map(phrase => phrase.trim());
}
