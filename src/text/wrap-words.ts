// What a line that is not finished ends in. Phrases in lower case, between commas.

const list = (text: string): readonly string[] => text.split(',').map(phrase => phrase.trim());

/** Words that lean on what follows, whatever it is. */
export const LEANING = list(`
  của, và, với, tại, cho, từ, trong, về, theo, do, bởi, để, là, các, những, một, mỗi, mọi, vào, bằng, như, nếu, mà, hoặc,
  gồm, bao gồm, nhằm, rất, đã, đang, sẽ, bị, vì, nên, đối với, khi, sau khi, trước khi, nhân dịp, thay mặt, lần thứ
`);

/** Words that lean on what follows where it does not open a sentence of its own. */
export const HALF_LEANING = list(`
  ở, đến, được, thuộc, giữa, cùng, việc, sự, cuộc, đạt, chiếm, khoảng, phó, toàn thể, tổng số, thông qua, trở thành,
  phối hợp với, xã hội chủ, hướng tới
`);

/** Words that a figure follows. */
export const BEFORE_FIGURE = list(`
  ngày, tháng, năm, quý, tuần, số, lần, lần thứ, đạt, là, còn, khoảng, gần, hơn, trên, dưới, tăng, giảm, chiếm, từ, đến,
  lên, xuống, xuống còn, có, được, gồm, với, và, tổng số, khoản, điều, mục, giai đoạn, nhiệm kỳ, hạng, khóa, nghị định,
  quyết định, chỉ thị, thông tư, tại phòng, ít nhất, tối thiểu, không quá, đầu năm, cuối năm, thêm, trong
`);

/** Titles that are also words of other meanings, which the name of a person follows at the end of a line. */
export const TITLES = list(`
  điều dưỡng, thầy thuốc ưu tú, trưởng khoa
`);

/** Surnames with the middle name that most often follows: a line does not end after them. */
export const SURNAME_PAIRS = list(`
  nguyễn thị, nguyễn văn, trần thị, trần văn, lê thị, lê văn, phạm thị, phạm văn, hoàng thị
`);

/** Heads of organisations and places, which a name follows; those in capitals only so. */
export const BEFORE_PLACE = list(`
  Bệnh viện, Trung tâm, Trung tâm Y tế, Trung tâm y tế, Sở, Bộ, Cục, Vụ, Chi cục, Viện, UBND, HĐND, Ủy ban nhân dân,
  Hội đồng nhân dân, Trạm Y tế, Trạm y tế, TTYT, BV, BVĐK, Huyện ủy, Thành ủy, Tỉnh ủy, Đảng ủy, Đảng bộ, Chi bộ, Khoa,
  Phòng, Ban, Hội, Trường, Trường Đại học, Công đoàn, Bệnh viện Đa khoa, Bệnh viện đa khoa, Bệnh viện Nhi,
  Bệnh viện Phụ sản, Bệnh viện Mắt, CDC, tỉnh, thành phố, TP, TP., huyện, thị xã, thị trấn, quận, phường, xã, thôn, ấp,
  khu vực
`);

/** How the names of hospitals, centres and departments go on after their head. */
export const FIELDS = list(`
  đa khoa, y tế, nhi đồng, phụ sản, y học, y dược, tâm thần, da liễu, mắt, ung bướu, điều dưỡng, phục hồi, kiểm soát,
  dân số, phòng chống, an toàn, quân y, hữu nghị, răng hàm, tai mũi, truyền máu, hồi sức, khám bệnh, xét nghiệm, chẩn đoán,
  dược, nội tổng, ngoại tổng, kế hoạch, tổ chức, tài chính, công tác, chấn thương, truyền nhiễm, bệnh nhiệt, bảo vệ, lao và
`);

/** Words that open a paragraph of news, not a name. */
export const OPENERS = list(`
  ngày, sáng, chiều, tối, trưa, đêm, vừa, trong, theo, thực, nhằm, để, tính, hiện, sau, tại, với, từ, năm, quý, tháng, đây,
  qua, được, bên, cùng, dự, tham, đến, ngoài, phát, thay, nhân, căn, hôm, mới, các, những, một, hội, đồng, ông, bà, bs, ths,
  ts, về, trước, khi, do, vì, ảnh, tin, bài, nguồn, tác, cập, có, đó, trên, hưởng, tiếp, chỉ, toàn, hơn, gần, thứ, sở, bộ,
  ubnd, hđnd, cdc, ttyt, bệnh, trung, trạm, cục, chi, công, đoàn, đảng, huyện, thành, tỉnh, phường, xã, khoa, phòng, ban,
  trường, chủ, phó, giám, bí, bác, đại, đối, lãnh, số, đợt, chương, kế, kết, mục, nội, nơi, kính, báo
`);
