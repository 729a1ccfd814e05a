import { corpus } from '../../support/corpus.js';

corpus('unit', 'faculties', [
  ['«Khoa Nội» kín giường', { name: 'Khoa Nội', type: 'faculty', level: 'facility', named: true }],
  ['«khoa Nội» kín giường', 'Khoa Nội'],
  ['bác sĩ ở «khoa Hồi sức tích cực - Chống độc», bệnh viện', 'Khoa Hồi sức tích cực - Chống độc'],
  ['«Khoa HSTC-CĐ» trực', 'Khoa Hồi sức tích cực - Chống độc'],
  ['«Khoa HSCC» trực', 'Khoa Hồi sức cấp cứu'],
  ['«Khoa Khám bệnh - HSCC» phối hợp', 'Khoa Khám bệnh - Hồi sức cấp cứu'],
  ['«Khoa Ngoại - HSCC - SKSS» phối hợp', 'Khoa Ngoại - Hồi sức cấp cứu - Sức khỏe sinh sản'],
  ['«Khoa Cận lâm sàng» có máy mới', { named: false }],
  ['«Khoa Chẩn đoán hình ảnh» có máy mới', { named: true }],
  ['«Khoa CĐHA» có máy mới', 'Khoa Chẩn đoán hình ảnh'],
  ['«khoa Chấn thương - Bỏng» hứa', 'Khoa Chấn thương - Bỏng'],
  ['Trưởng «khoa Ngoại tổng hợp», đơn vị', 'Khoa Ngoại tổng hợp'],
  ['Trưởng «khoa sốt xuất huyết» nói', 'Khoa Sốt xuất huyết'],
  ['Phó Trưởng «khoa Nhi» nói', 'Khoa Nhi'],
  ['Trưởng «khoa nhi» nói', 'Khoa Nhi'],
  ['Trưởng «Khoa Dược - VTTBYT», cơ sở', 'Khoa Dược - Vật tư thiết bị y tế'],
  ['«Khoa Gây mê hồi sức» mổ', 'Khoa Gây mê hồi sức'],
  ['«khoa Ngoại Lồng ngực - Mạch máu» mổ', 'Khoa Ngoại lồng ngực - Mạch máu'],
  ['«Khoa Phòng chống bệnh truyền nhiễm» giám sát', { named: true }],
  ['«Khoa Kiểm soát dịch bệnh và HIV/AIDS» giám sát', { named: true }],
  ['«Khoa Y tế công cộng - Dinh dưỡng» giám sát', { named: true }],
  ['«Khoa An toàn thực phẩm» giám sát', { named: true }],
  ['«Khoa Nội 2» kín giường', { name: 'Khoa Nội 2' }],
  ['«Khoa Nội A» kín giường', 'Khoa Nội A'],
  ['«Khoa Nội», «Khoa Ngoại» và «Khoa Sản» cùng tham gia', 'Khoa Nội', 'Khoa Ngoại', 'Khoa Sản'],
  ['«Khoa Ngôn ngữ trị liệu - Nhi» khai trương', { named: true }],
  ['«khoa Dược Trung tâm Y tế huyện Nam Đông» cấp thuốc', 'Khoa Dược Trung tâm Y tế huyện Nam Đông'],
  ['«Khoa Nội Tim mạch Bệnh viện Đa khoa tỉnh Lào Cai» nhận', { named: true, place: 'Lào Cai' }],
  ['«khoa Nam học», «Bệnh viện Đại học Y Hà Nội»', 'Khoa Nam học', 'Bệnh viện Đại học Y Hà Nội'],
  ['«Khoa Ung bướu» - «Bệnh viện Bạch Mai»', 'Khoa Ung bướu', 'Bệnh viện Bạch Mai'],
  ['«khoa Nội» khám và điều trị', 'Khoa Nội'],
  ['«KHOA NGOẠI TỔNG HỢP» TRIỂN KHAI KỸ THUẬT MỚI', 'Khoa Ngoại tổng hợp'],
  ['«Bộ môn Nhi» giảng dạy', { type: 'faculty' }],
  ['các khoa, phòng chuyên môn và khoa học kỹ thuật, chuyên khoa sâu'],
  ['từ khoa này sang khoa khác, các khoa lâm sàng'],
]);

corpus('unit', 'offices and teams', [
  [
    'Trưởng «phòng Kế hoạch Tổng hợp» nói',
    { name: 'Phòng Kế hoạch tổng hợp', type: 'office', level: 'facility', named: true },
  ],
  ['«Phòng KHTH» lập kế hoạch', 'Phòng Kế hoạch tổng hợp'],
  ['«Phòng KH tổng hợp» lập kế hoạch', 'Phòng Kế hoạch tổng hợp'],
  ['«Phòng KH - NV» lập kế hoạch', { named: true }],
  ['«phòng Kế hoạch - Nghiệp vụ», cơ sở', 'Phòng Kế hoạch - Nghiệp vụ'],
  ['Quyền Trưởng «phòng Kế hoạch - Tài chính» nói', 'Phòng Kế hoạch - Tài chính'],
  ['Trưởng «phòng Tổ chức cán bộ» nói', 'Phòng Tổ chức cán bộ'],
  ['«Phòng TCCB» tham mưu', 'Phòng Tổ chức cán bộ'],
  ['«Phòng Tổ chức - Hành chính» tham mưu', 'Phòng Tổ chức - Hành chính'],
  ['«Phòng TC-HC» tham mưu', 'Phòng Tổ chức - Hành chính'],
  ['«Phòng Điều dưỡng» giám sát', 'Phòng Điều dưỡng'],
  ['«Phòng Công tác xã hội» tặng quà', 'Phòng Công tác xã hội'],
  ['«Phòng CTXH» tặng quà', 'Phòng Công tác xã hội'],
  ['«Phòng Nghiệp vụ Y» - «Sở Y tế» tổng hợp', { named: true }, { named: false }],
  ['«Phòng Dân số - Truyền thông và Giáo dục sức khỏe» vận động', { named: true }],
  ['«Phòng Vật tư - Thiết bị y tế» mua máy', { named: true }],
  ['«Phòng Quản lý chất lượng bệnh viện» khảo sát', { named: true }],
  ['«Phòng Quản lý hành nghề y dược tư nhân» kiểm tra', { named: true }],
  ['«Tổ Công nghệ thông tin» cài phần mềm', { name: 'Tổ Công nghệ thông tin', named: true }],
  [
    '«Tổ Công tác xã hội Trung tâm Y tế huyện Than Uyên»',
    { name: 'Tổ Công tác xã hội Trung tâm Y tế huyện Than Uyên', named: true, place: 'Than Uyên' },
  ],
  ['«Đội Y tế dự phòng huyện Mường Lát» phun', { named: true }],
  ['«Phòng Y tế huyện» đã báo cáo', { named: false, type: 'office' }],
  ['«phòng Y tế» đã báo cáo', { named: false }],
  ['«Phòng Y tế quận 1» kiểm tra', { named: true }],
  ['«Phòng Giáo dục và Đào tạo huyện Đăk Tô» phối hợp', { named: true, province: 'Kon Tum' }],
  ['«Phòng GD&ĐT huyện Đăk Tô» phối hợp', 'Phòng Giáo dục và Đào tạo huyện Đắk Tô'],
  ['«Phòng LĐTB&XH huyện Sốp Cộp» rà soát', 'Phòng Lao động - Thương binh và Xã hội huyện Sốp Cộp'],
  ['«Phòng Nội vụ thành phố Lai Châu» thẩm định', { named: true }],
  ['«Phòng Tài chính - Kế hoạch» thẩm định', { named: false }],
  ['«Phòng Văn hóa - Xã hội xã Mường Bú» tuyên truyền', { named: true, level: 'commune' }],
  ['«Văn phòng UBND tỉnh Tuyên Quang» thông báo', { named: true }],
  ['«Văn phòng Sở Y tế» thông báo', { named: false }],
  ['«Thanh tra Sở Y tế» xử phạt', { named: false }],
  ['«Văn phòng HĐND và UBND huyện Văn Bàn» thông báo', { named: true }],
  ['phòng chống dịch, phòng, chống HIV, tiêm phòng Sởi, phòng Covid-19, phòng bệnh'],
  ['phòng làm việc, phòng mổ, phòng xét nghiệm và văn phòng phẩm'],
  ['tổ dân phố số 2, tổ 12, phường X; các tổ tiêm lưu động; đội cơ động chống dịch'],
]);

corpus('unit', 'fields that go on in small letters', [
  ['khánh thành «Khoa Ung bướu nhi» và khu ghép tạng', 'Khoa Ung bướu nhi'],
  ['«Khoa Hồi sức sau mổ», «Bệnh viện Bạch Mai»', 'Khoa Hồi sức sau mổ', 'Bệnh viện Bạch Mai'],
  [
    'Phó Trưởng «khoa Ngoại nhi – Cấp cứu bụng», «Bệnh viện Bạch Mai»',
    'Khoa Ngoại nhi - Cấp cứu bụng',
    'Bệnh viện Bạch Mai',
  ],
  ['«Khoa Nội tim mạch can thiệp» đã cứu sống', 'Khoa Nội tim mạch can thiệp'],
  ['«Khoa Nội» can thiệp kịp thời', 'Khoa Nội'],
  ['«Khoa Khám và điều trị theo yêu cầu kỹ thuật cao» của bệnh viện', { named: true }],
  ['Trưởng «khoa Ung thư nhi» Nguyễn Văn An', 'Khoa Ung thư nhi'],
  ['«Khoa Khám bệnh cán bộ và người có công».', 'Khoa Khám bệnh cán bộ và người có công'],
  ['«Khoa Ngoại tim mạch trẻ em», cơ sở', 'Khoa Ngoại tim mạch trẻ em'],
  ['«Khoa Nội» trẻ em nằm ghép', 'Khoa Nội'],
  ['«Khoa Điều trị nội trú ban ngày» nhận', 'Khoa Điều trị nội trú ban ngày'],
  ['«Khoa Chấn thương chỉnh hình chi trên và vi phẫu», cơ sở', { named: true }],
  ['«Khoa Hồi sức tích cực tim mạch và lồng ngực».', { named: true }],
  ['«Khoa Hậu sản thường», «Khoa Đẻ»', 'Khoa Hậu sản thường', 'Khoa Đẻ'],
  ['«Khoa Nhi» thường xuyên quá tải', 'Khoa Nhi'],
  ['«Khoa Cấp cứu» và điều trị tại đây', 'Khoa Cấp cứu'],
  ['«Khoa Sản» điều trị cho sản phụ', 'Khoa Sản'],
  ['«Khoa Sức khỏe sinh sản, trẻ em và người cao tuổi».', 'Khoa Sức khỏe sinh sản, trẻ em và người cao tuổi'],
  ['«Khoa Virus - Ký sinh trùng» xét nghiệm', 'Khoa Virus - Ký sinh trùng'],
  ['«Phòng Quản lý bảo hiểm y tế và công nghệ thông tin», cơ sở', { named: true }],
  ['«Trung tâm Tim mạch can thiệp Bệnh viện Bạch Mai»', { named: true }],
  ['ở trang P. 89, tại P.203, phòng 304 nhà A, Trạm 110 85 80'],
]);

corpus('unit', 'faculties with a letter and a number, or in small letters before their hospital', [
  ['«Khoa Nội B2» và «Khoa Sản A3 Bệnh viện Phụ sản Hà Nội»', 'Khoa Nội B2', { named: true }],
  ['«Trung tâm Cấp cứu A9», cơ sở', { named: true }],
  ['bác sĩ «khoa cấp cứu BV quận Thủ Đức» cho biết', 'Khoa Cấp cứu Bệnh viện quận Thủ Đức'],
  ['nằm tại «khoa nhi Bệnh viện Đa khoa tỉnh Sơn La»', { named: true }],
  ['các khoa lâm sàng «Bệnh viện tỉnh»', { named: false }],
  ['khoa nhi bệnh viện, các khoa nội trú'],
]);

corpus('unit', 'faculties in small letters are known by their speciality', [
  ['chuyển vào «khoa cấp cứu» rồi lên «khoa hồi sức tích cực»', 'Khoa Cấp cứu', 'Khoa Hồi sức tích cực'],
  ['4 người nằm ở «khoa chấn thương», 3 ở «khoa răng hàm mặt»', { type: 'faculty' }, { named: true }],
  ['điều trị tại «khoa ngoại».', { name: 'Khoa Ngoại', level: 'facility' }],
  ['chưa có khoa sản, mở khoa nhi, một khoa nội; đa khoa nội, chuyên khoa nhi, sách giáo khoa'],
  ['khoa điều trị quá tải, khoa khám và các khoa nội; khoa điều trị nội trú 1.104 lượt'],
]);

corpus('unit', 'parts with a speciality of a body that leans on the report', [
  ['«khoa Dược TTYT huyện» cấp thuốc', { named: true, type: 'faculty' }],
  ['«Khoa Nhi Bệnh viện tỉnh» kín giường', { named: true }],
  ['«Phòng Điều dưỡng Bệnh viện tỉnh» tập huấn', { named: true }],
  [
    '«TTYT huyện Nam Đông» họp, «khoa Dược TTYT huyện» dự',
    { named: true },
    { named: true, refers_to: 'Khoa Dược Trung tâm Y tế huyện Nam Đông' },
  ],
]);

corpus('unit', 'parts without a speciality of a body that leans on the report', [
  ['«Văn phòng Sở Y tế» thông báo', { named: false }],
  ['«Ban Giám đốc Trung tâm Y tế thành phố» họp', { named: false }],
  ['«Khoa Cận lâm sàng TTYT huyện» có máy mới', { named: false }],
  ['các khoa Dược «TTYT huyện»', { named: false }],
]);

corpus('unit', 'the word of an office before the body that begins with it', [
  ['Trưởng trạm «Trạm Y tế xã Lũng Táo» nói', { name: 'Trạm Y tế xã Lũng Táo', place: 'Lũng Táo' }],
  ['phó khoa «Khoa Nội» họp', 'Khoa Nội'],
]);

corpus('unit', 'prisons and the police that they are of', [
  ['«Trại tạm giam Công an tỉnh Kon Tum» sàng lọc', { named: true, place: 'Kon Tum' }],
  ['«Nhà tạm giữ Công an huyện Mường Tè» sàng lọc', { named: true, place: 'Mường Tè' }],
  ['nhà tạm giữ xuống cấp, các trại giam'],
]);

corpus('unit', 'hospitals in small letters are known by their field in capitals', [
  ['xây «bệnh viện Ung bướu» tại quận 9', { name: 'Bệnh viện Ung bướu', named: true }],
  ['«bệnh viện Nhi Đồng» mới', { name: 'Bệnh viện Nhi đồng', named: true }],
  ['các bệnh viện Nhi, bệnh viện nhi, bệnh viện đa khoa'],
]);
