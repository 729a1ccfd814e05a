/** Labels before the name of who wrote or photographed. */
export const BYLINE_LABELS: readonly string[] = `
  bài và ảnh | bài, ảnh | bài ảnh | bài - ảnh | bài – ảnh | bài & ảnh | bài/ảnh | tin và ảnh | tin, ảnh | tin ảnh | tin - ảnh | tin – ảnh | tin & ảnh | tin/ảnh |
  tin, bài | tin bài | tin, bài và ảnh | tin, bài, ảnh | tin bài và ảnh | ảnh | tin | bài | bài viết | tác giả | tác giả bài viết | người viết | người viết bài | người viết tin | nhóm tác giả |
  các tác giả | đồng tác giả | tác giả chính | tác giả liên hệ | tác giả chịu trách nhiệm | tác giả chịu trách nhiệm chính | tác giả đại diện |
  t/h |
  người đăng | người đăng tin | đăng bởi | người cập nhật | viết bởi | được viết bởi | được đăng bởi | đăng tin |
  nhóm pv | nhóm phóng viên | thực hiện | phóng sự | video | clip | ảnh và video | ảnh, video | ảnh tư liệu | ảnh minh họa | biên tập | biên soạn | tổng hợp | lược dịch | người dịch | dịch | nguồn |
  nguồn ảnh | nguồn tin | tin và bài | bài và ảnh | nội dung | đồ họa | infographic | ghi nhận | cộng tác viên | ctv | pv | phóng viên | viết bài | người đưa tin | đưa tin | ảnh bìa | nội dung và ảnh | nội dung, ảnh | thông tin | ảnh và bài | ảnh và tin | tin, ảnh và video | bài, ảnh, video
`
  .split('|')
  .map(phrase => phrase.trim())
  .filter(phrase => phrase !== '');

/** What stands where a name may stand and is a paper, an agency, a page or a sort of document. */
export const PRESS_NAMES: readonly string[] = `
  nhân dân | thanh niên | tuổi trẻ | lao động | tiền phong | dân trí | hà nội mới | sài gòn giải phóng | người lao động | công an nhân dân |
  sức khỏe | sức khỏe đời sống | sức khỏe và đời sống | gia đình | gia đình và xã hội | pháp luật | đại đoàn kết | nông nghiệp | quân đội nhân dân | việt nam | tin tức |
  tuổi trẻ online | thanh niên online | tiền phong online | người đưa tin | báo đầu tư | gia đình online | y tế |
  bạn đọc | tòa soạn | ban biên tập | phóng viên | internet | báo mới | đời sống | thông tấn xã | phụ nữ | phụ nữ việt nam | an ninh thủ đô | kinh tế đô thị | chính phủ | bộ y tế |
  chia sẻ | trang chủ | liên hệ | quay lại | in bài | đọc tiếp | xem thêm | tin liên quan | tin khác | bình luận | gửi | tin mới | video | hình ảnh | thông báo | giới thiệu |
  quyết định | quyết nghị | nghị quyết | chỉ thị | công điện | kế hoạch | báo cáo | tờ trình | công văn | biên bản | hợp đồng | giấy mời | danh sách | phụ lục | chương trình | đề án | dự án
`
  .split('|')
  .map(phrase => phrase.trim())
  .filter(phrase => phrase !== '');
