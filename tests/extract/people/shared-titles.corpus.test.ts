import { people } from './brief.js';

people('an office that two people hold', [
  [
    'Phó giám đốc Sở Y tế «Nguyễn Văn Oanh» và «Bùi Minh Luân» cùng dự',
    'Phó giám đốc @ Sở Y tế',
    'Phó giám đốc @ Sở Y tế',
  ],
  ['Các Phó Giám đốc Sở Y tế «Nguyễn Văn Oanh» và «Bùi Minh Luân»', 'Phó Giám đốc @ Sở Y tế', 'Phó Giám đốc @ Sở Y tế'],
  [
    'Hai Phó Chủ tịch UBND tỉnh «Trần Văn Minh» và «Lê Thị Hoa»',
    'Phó Chủ tịch @ UBND tỉnh',
    'Phó Chủ tịch @ UBND tỉnh',
  ],
  ['Giám đốc Sở Y tế «Trần Văn Minh» và «Lê Thị Hoa» dự', 'Giám đốc @ Sở Y tế', ''],
  [
    'Phó Chủ tịch UBND tỉnh «Trần Văn Minh» và «Lê Thị Hoa» – Giám đốc Sở Y tế dự',
    'Phó Chủ tịch @ UBND tỉnh',
    'Giám đốc @ Sở Y tế',
  ],
  [
    'Phó Chủ tịch UBND tỉnh «Trần Văn Minh», «Lê Thị Hoa» – Giám đốc Sở Y tế dự',
    'Phó Chủ tịch @ UBND tỉnh',
    'Giám đốc @ Sở Y tế',
  ],
]);

people('an office that the person before it takes', [
  ['Bà «Lê Thị Nga» tái đắc cử Chủ tịch Công đoàn ngành, ông «Trần Văn Bảy» tái đắc cử Phó Chủ tịch', 'bà', 'ông'],
  ['Anh «Đỗ Văn Quý» làm Trưởng khoa Nhi, chị «Vũ Thị Hạnh» làm Phó khoa', 'anh', 'chị'],
  ['Bà «Nga» được bầu làm Bí thư Chi bộ, BS «Trần Văn Bảy» làm Phó Bí thư', 'bà', 'BS'],
  ['Ông «Bảy» giữ chức Giám đốc Sở Y tế và bà «Nga» giữ chức Phó Giám đốc', 'ông', 'bà'],
  ['Ông «Bảy» nhận quyết định Giám đốc Sở Y tế, Bí thư Đảng ủy Sở Y tế, bà «Nga» nghỉ hưu', 'ông', 'bà'],
  ['ban chỉ đạo do ông «Trần Văn Bảy» làm Trưởng ban, bà «Nga» làm phó', 'ông', 'bà'],
  ['Ông «Bảy» là Trưởng khoa Nội, bà «Nga» là Phó khoa', 'ông', 'bà'],
  ['Ông «Bảy» làm Giám đốc Sở Y tế, Phó Giám đốc «Lê Thị Nga» nghỉ hưu', 'ông', 'Phó Giám đốc'],
]);

people('an office of the person after it, though a verb or another person stands before', [
  ['Giám đốc Sở Y tế, ông «Trần Văn Bảy» phát biểu', 'ông | Giám đốc @ Sở Y tế'],
  ['Sau khi nhận chức Giám đốc Sở Y tế, ông «Trần Văn Bảy» phát biểu', 'ông | Giám đốc @ Sở Y tế'],
  ['Ông «Bảy» về hưu. Được bầu làm Trưởng khoa Nội, bà «Lê Thị Nga» nói', 'ông', 'bà | Trưởng khoa @ khoa Nội'],
  ['theo ông «Bảy», người ký là Giám đốc Sở Y tế, bà «Lê Thị Nga»', 'ông', 'bà | Giám đốc @ Sở Y tế'],
  ['ông «Bảy» và Trưởng khoa Nội, bà «Lê Thị Nga» cùng làm', 'ông', 'bà | Trưởng khoa @ khoa Nội'],
]);

people('boards whose words are those of an office', [
  ['Thay mặt ban giám đốc, BS CKII «Nguyễn Hồng Tâm» gửi lời cảm ơn', 'BSCKII'],
  ['Thay mặt Ban Chủ nhiệm, TS «Lê Văn Hùng» nói', 'TS'],
  ['Tại buổi họp với Ban Giám đốc, ông «Trần Văn Minh» nói', 'ông'],
  ['Đoàn Chủ tịch, đồng chí «Lê Văn An» điều hành', 'đồng chí'],
  ['Giám đốc, BS «Lê Văn An» điều hành', 'BS | Giám đốc'],
]);

people('people who are counted before they are named', [
  ['gồm 13 đồng chí, bà «Dương Thị Thu» đắc cử', 'bà'],
  ['có 3 đồng chí: «Nguyễn Văn An», «Lê Văn Bình»', '', ''],
  ['gồm các đồng chí: «Nguyễn Văn An», «Lê Văn Bình»', 'đồng chí', ''],
]);

people('offices of bodies that few tables have', [
  [
    'ông «Võ Văn An», Trưởng cơ quan tổ chức – Nội vụ thành phố Quảng Ngãi',
    'ông | Trưởng cơ quan @ cơ quan tổ chức – Nội vụ thành phố Quảng Ngãi',
  ],
  ['đồng chí «Mai Văn Hải», Trưởng Ban Pháp chế', 'đồng chí | Trưởng Ban @ Ban Pháp chế'],
  ['ông «Lê Văn An», Chủ tịch Phân hội Tim mạch tỉnh Hà Nam', 'ông | Chủ tịch @ Phân hội Tim mạch tỉnh Hà Nam'],
  [
    'ông «Lê Văn An», Chủ tịch Hội đồng viết phác đồ điều trị sởi, nói',
    'ông | Chủ tịch @ Hội đồng viết phác đồ điều trị sởi',
  ],
  ['bà «Lesley Hall», Phó Trưởng đại diện UNICEF Việt Nam', 'bà | Phó Trưởng đại diện @ UNICEF Việt Nam'],
  ["Trưởng Trạm Y tế «H'Đim Bkrông» nhận nhiệm vụ", 'Trưởng Trạm @ Trạm Y tế'],
  ['Trạm trưởng Trạm Y tế «Y Blang Kpă» cho biết', 'Trạm trưởng @ Trạm Y tế'],
  ['Trưởng phòng Nghiệp vụ Y, Sở Y tế tỉnh Hà Nam, BS «Lê Thị Thoa» báo cáo', 'BS | Trưởng phòng @ phòng Nghiệp vụ Y'],
  ['đồng chí «Hà Văn Năm», Trưởng phòng Kế hoạch - Thư ký', 'đồng chí | Trưởng phòng @ phòng Kế hoạch + Thư ký'],
]);

people('brands that are called after somebody', [
  ['ăn bánh mì cóc Cô Bích ở chợ'],
  ['tại quán phở Bà Hằng; quán cơm Ông Tư; tiệm bánh mì Cô Ba'],
  ['cơm gà Bà Luận, bún chả Bà Đắc, lò bánh Chú Năm'],
  ['ăn bánh mì của bà «Hằng», 5 người nhập viện', 'bà'],
  ['phở do bà «Hằng» nấu', 'bà'],
  ['sau bữa cơm, Bà «Hằng» bị đau bụng', 'bà | patient'],
]);

people('patients by what is said of them', [
  ['Cụ bà «Đặng Thị Sáu», 92 tuổi, được mổ thay khớp háng', 'cụ bà | patient'],
  ['anh «Lê Văn Nam» (30 tuổi, xã Hòa Sơn) nhập viện trong tình trạng hôn mê', 'anh | patient'],
  ['Cháu «Nguyễn Gia Bảo» (5 tuổi) được đưa vào Bệnh viện Nhi', 'cháu | patient'],
  ['bệnh nhân «Nguyễn V.T» (34 tuổi); ông «Trần V. T». khỏe lại', 'patient', 'ông'],
  ['Cháu «Nguyễn Gia Bảo» tử vong sau ca mổ', 'cháu | patient'],
  ['cháu «Lê Thị Hà N». (5 tuổi, ở xã Hòa Sơn) đã tử vong', 'cháu | patient'],
  ['Chị «Đặng Thị Sáu» được đưa đi cấp cứu', 'chị | patient'],
  ['anh «Lê Văn Nam» được người nhà đưa đến bệnh viện', 'anh | patient'],
  ['Nạn nhân là anh «Lê Văn Nam», ngụ xã Hòa Sơn', 'anh | patient'],
  ['nạn nhân «Đặng Thị Sáu» đã qua cơn nguy kịch', 'patient'],
  ['ông «Lê Văn Nam», 60 tuổi, trưởng thôn, vận động bà con đi khám', 'ông | trưởng thôn'],
  ['Bà «Lê Thị Hoa», con 3 tuổi, cho biết cháu nhập viện', 'bà'],
]);

people('people beside the words for patients who are none', [
  ['Chị «Đặng Thị Sáu» được đưa đi tập huấn', 'chị'],
  ['anh «Lê Văn Nam» được phẫu thuật viên chính mời vào', 'anh'],
  ['ông «Lê Văn Nam» được ghép nhóm với tổ hai', 'ông'],
  ['bác sĩ «Lê Văn An» phẫu thuật cho nạn nhân', 'BS'],
  ['bà «Lê Thị Hoa» kể nạn nhân tử vong', 'bà'],
]);

people('people with an age who are no patients', [
  ['Ông «Nguyễn Văn An», 50 tuổi, được bổ nhiệm', 'ông'],
  ['bà «Lê Thị Na», 45 tuổi, được chỉ định làm giám đốc', 'bà'],
  ['bác sĩ «Lê Văn An», 45 tuổi, được cấp cứu', 'BS'],
]);
