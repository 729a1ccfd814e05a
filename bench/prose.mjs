// Newspaper prose for the benchmarks: sentences that state nothing, with slots for common words. Of its paragraphs every
// third holds a sentence with figures (`articles.mjs` puts it in), as in the pages of newspapers.

const LISTS = {
  illness:
    'đái tháo đường|tăng huyết áp|hen phế quản|viêm phổi|đột quỵ|suy thận|viêm gan|thoái hóa khớp|loãng xương|trầm cảm|thiếu máu|rối loạn giấc ngủ',
  organ: 'gan|thận|tim|phổi|dạ dày|đại tràng|tuyến giáp|mạch máu|hệ thần kinh|xương khớp|da|mắt',
  sign: 'sốt nhẹ về chiều|đau tức ngực|mệt mỏi kéo dài|ho khan|chóng mặt|sụt cân không rõ nguyên nhân|tê bì chân tay|ăn uống kém|khó thở khi gắng sức|nổi mẩn ngứa',
  group:
    'người cao tuổi|trẻ nhỏ|phụ nữ mang thai|học sinh|công nhân|người có bệnh nền|nhân viên văn phòng|nông dân|người chăm sóc|các bậc cha mẹ',
  food: 'rau xanh|hoa quả tươi|cá biển|sữa chua|ngũ cốc nguyên hạt|đậu phụ|thịt nạc|khoai lang|dầu thực vật|nước lọc',
  habit:
    'hút thuốc lá|thức khuya|ăn quá mặn|lười vận động|uống nhiều rượu bia|bỏ bữa sáng|tự ý dùng kháng sinh|ngồi lâu trước màn hình',
  practice:
    'đi bộ đều đặn|tập thở sâu|ngủ đủ giấc|giữ ấm cơ thể|rửa tay bằng xà phòng|tẩy giun định kỳ|khám sức khỏe thường xuyên|uống đủ nước',
  place:
    'khu chợ đầu mối|trường học|công trường|bến xe|khu nhà trọ|vùng ven biển|bản vùng cao|nhà máy|khu dân cư|bếp ăn tập thể',
  worker:
    'bác sĩ gia đình|điều dưỡng|y tá thôn bản|cộng tác viên dân số|dược sĩ|nữ hộ sinh|kỹ thuật viên|nhân viên cấp cứu',
  tool: 'máy đo huyết áp|bộ kit xét nghiệm|tủ bảo quản vắc xin|giường hồi sức|máy siêu âm|xe cứu thương|hồ sơ sức khỏe điện tử|túi thuốc',
  time: 'Những ngày này|Mỗi khi trời trở lạnh|Vào mùa mưa|Sau kỳ nghỉ|Trong bữa cơm gia đình|Từ nhiều năm nay|Mỗi buổi sáng|Giữa lúc nắng nóng',
  doer: 'Các chuyên gia|Nhiều gia đình|Chính quyền cơ sở|Đội ngũ thầy thuốc|Ngành y tế|Không ít người bệnh|Các đoàn thể|Nhà trường|Các nhà khoa học|Người dân địa phương',
  feeling: 'lo lắng|yên tâm|chủ quan|mệt mỏi|phấn khởi|bối rối|tin tưởng|e ngại',
};

const SENTENCES = [
  '{doer} khuyên {group} nên {practice}, bởi {illness} thường tiến triển âm thầm và chỉ được phát hiện khi đã có biến chứng ở {organ}.',
  '{time}, trước cổng phòng khám đã có hàng dài người ngồi chờ, ai cũng mang vẻ mặt {feeling}.',
  'Nếu thấy {sign} hoặc {sign}, người bệnh cần đến ngay cơ sở y tế gần nhất, tránh để muộn.',
  'Theo kinh nghiệm dân gian, {food} giúp mát {organ}, nhưng dùng quá nhiều lại dễ gây đầy bụng, khó tiêu.',
  'Nhiều người vẫn giữ thói quen {habit}, dù biết rõ đó là con đường ngắn nhất dẫn tới {illness}.',
  '“Tôi cứ nghĩ chỉ là cảm cúm thông thường, đến khi {sign} mới giật mình đi khám”, một bệnh nhân kể lại.',
  '{doer} cho rằng muốn thay đổi nhận thức của {group} thì phải kiên trì, gần gũi và nói bằng thứ ngôn ngữ dễ hiểu nhất.',
  'Ở {place}, việc tìm một chỗ khám bệnh tử tế từng là điều xa vời đối với {group}.',
  'Không khí trong khoa lúc nào cũng khẩn trương: tiếng bước chân, tiếng máy thở, tiếng {worker} gọi nhau giữa hành lang.',
  'Điều đáng nói là {illness} hoàn toàn có thể phòng ngừa nếu mỗi người chịu khó {practice} và hạn chế {habit}.',
  'Bên cạnh thuốc men, một thực đơn có {food} và {food} cũng góp phần làm chậm quá trình tổn thương {organ}.',
  '{time}, mẹ con chị lại dắt nhau ra trạm, vừa để nhận thuốc, vừa để nghe {worker} dặn dò cách chăm sóc.',
  'Thực tế cho thấy nơi nào {doer} vào cuộc sớm thì nơi đó {group} ít phải chịu cảnh bệnh nặng mới tìm đến thầy thuốc.',
  'Anh bảo nghề này vất vả, nhưng mỗi lần thấy người bệnh khỏe lại, mọi {feeling} dường như tan biến.',
  'Thiếu {tool}, {worker} phải xoay xở bằng kinh nghiệm, có khi thức trắng đêm bên giường bệnh.',
  'Vấn đề không chỉ nằm ở tiền bạc mà còn ở chỗ {group} chưa có thói quen {practice}.',
  'Sau ca trực, họ ngồi lại bên nhau, chia nhau chút {food} và kể những câu chuyện vui để quên đi mệt nhọc.',
  'Môi trường ở {place} ẩm thấp, nước thải đọng lại khắp nơi, tạo điều kiện cho ruồi muỗi sinh sôi.',
  'Cơ chế gây bệnh khá phức tạp: khi {organ} bị tổn thương, cơ thể phản ứng bằng hiện tượng viêm, lâu dần dẫn tới {illness}.',
  'Chế độ luyện tập cần phù hợp với sức khỏe, không nên cố quá sức, nhất là với {group}.',
  'Dư luận từng {feeling} khi có thông tin về thực phẩm bẩn được bán tràn lan quanh {place}.',
  '{doer} đã trang bị thêm {tool}, nhờ vậy việc chẩn đoán {illness} trở nên nhanh và chính xác hơn.',
  'Tuy nhiên, không phải ai cũng đủ điều kiện để theo đuổi việc điều trị lâu dài, vì thế vai trò của {worker} càng trở nên quan trọng.',
  'Lời khuyên dành cho {group} là hãy lắng nghe cơ thể mình, đừng đợi đến khi {sign} mới tìm gặp bác sĩ.',
  'Câu chuyện của bà cụ bán hàng rong ở {place} khiến nhiều người xúc động, bởi suốt bao năm bà vẫn âm thầm giúp đỡ người nghèo.',
  'Để bảo vệ {organ}, mỗi ngày nên dành thời gian {practice}, đồng thời bổ sung {food} vào bữa ăn.',
  'Trái với suy nghĩ của nhiều người, {illness} không chỉ gặp ở người già mà đang có xu hướng trẻ hóa.',
  'Khi được hỏi về mong ước của mình, {worker} nào cũng chỉ mong có thêm {tool} để phục vụ bà con tốt hơn.',
  'Mưa lớn kéo dài làm đường vào bản bị chia cắt, {worker} phải lội bộ, mang theo {tool} đến từng nhà.',
  'Nguyên nhân chủ yếu là do {habit}, cộng thêm áp lực công việc và nhịp sống gấp gáp nơi đô thị.',
  'Giáo dục sức khỏe trong nhà trường cần đi đôi với sự làm gương của người lớn, bởi trẻ em học bằng cách bắt chước.',
  'Hiện chưa có thuốc đặc trị, việc điều trị chủ yếu là giảm triệu chứng, nâng cao thể trạng và theo dõi {organ} chặt chẽ.',
].map(sentence => sentence.split(/[{}]/));

const WORDS = Object.fromEntries(Object.entries(LISTS).map(([slot, words]) => [slot, words.split('|')]));

/**
 * A sentence that states nothing.
 * @param below gives a whole number below the one that it is given
 */
export function proseSentence(below) {
  const parts = SENTENCES[below(SENTENCES.length)];
  // Text and slots take turns.
  return parts.map((part, i) => (i % 2 === 0 ? part : WORDS[part][below(WORDS[part].length)])).join('');
}
