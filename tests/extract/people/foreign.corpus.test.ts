import { people } from './brief.js';

people('of another country: officials and experts with their posts', [
  ['Bộ trưởng Y tế Na Uy «Sigrid Halvorsen» đến thăm.', 'Bộ trưởng'],
  ['Bộ trưởng Y tế «Helga Brandt» đến thăm.', 'Bộ trưởng'],
  ['Thị trưởng New York «Henry van Dam» nói.', 'Thị trưởng'],
  ['Thị trưởng thành phố Seoul «Kwon Myung Ho» nói.', 'Thị trưởng'],
  ['Thống đốc bang California «Glenn Harper» nói.', 'Thống đốc'],
  ['Ông «Glenn Harper», Thị trưởng New York, nói.', 'ông | Thị trưởng'],
  ['Thống đốc Ngân hàng Nhà nước «Lê Thị Mai» nói.', 'Thống đốc @ Ngân hàng Nhà nước'],
  [
    'Giám đốc Trung tâm Kiểm soát và Phòng ngừa Dịch bệnh Hoa Kỳ «Helga Brandt» nói.',
    'Giám đốc @ Trung tâm Kiểm soát và Phòng ngừa Dịch bệnh Hoa Kỳ',
  ],
  ['Tổng thống Cộng hòa Séc «Pavel Dvorak» gửi điện.', 'Tổng thống'],
  ['Thứ trưởng Bộ Y tế Lào «Somchay Vongsavath» dự.', 'Thứ trưởng @ Bộ Y tế Lào'],
  [
    'Giám đốc khu vực Tây Thái Bình Dương của WHO «Kenji Morita» nói.',
    'Giám đốc khu vực @ Tây Thái Bình Dương của WHO',
  ],
  ['Tổng lãnh sự Hàn Quốc tại TP.HCM «Kwon Myung Ho» dự.', 'Tổng lãnh sự'],
  ['Thứ trưởng Y tế Lào «Somchay Vongsavath» dự.', 'Thứ trưởng'],
  ['Đại sứ Vương quốc Bỉ tại Việt Nam «Annelies Maes» trao quà.', 'Đại sứ'],
  ['Đại sứ Đặc mệnh toàn quyền Hoa Kỳ tại Hà Nội «Glenn Harper» dự.', 'Đại sứ Đặc mệnh toàn quyền'],
  ['Bà «Nuria Castells», Đại sứ Tây Ban Nha, phát biểu.', 'bà | Đại sứ'],
  ['Trưởng đại diện WHO tại Việt Nam «Helga Brandt» đánh giá cao.', 'Trưởng đại diện @ WHO tại Việt Nam'],
  ['Trưởng đại diện UNICEF Việt Nam «Lesley Carter» trao máy lọc nước.', 'Trưởng đại diện @ UNICEF Việt Nam'],
  ['Cố vấn kỹ thuật JICA tại Việt Nam «Kimura Sachiko» hướng dẫn.', 'Cố vấn kỹ thuật @ JICA tại Việt Nam'],
  ['«Helga Brandt», Trưởng Đại diện WHO tại Việt Nam, cho biết.', 'Trưởng Đại diện @ WHO tại Việt Nam'],
  ['Chuyên gia WHO «Satomi Ogawa» trình bày.', 'Chuyên gia @ WHO'],
  ['Chuyên gia dịch tễ «Satomi Ogawa» trình bày.', ''],
  ['Chuyên gia Nhật Bản «Kimura Sachiko» mổ thị phạm.', ''],
  ['Tiến sĩ người Mỹ «Peter Collins» cho biết.', 'TS'],
  ['Giáo sư Pháp «Antoine Lefèvre» hội chẩn.', 'GS'],
  ['Bà «Kimura Sachiko» nói. Ông «Collins» không dự; bà «Kimura» dự.', 'bà', 'ông', 'bà'],
]);

people('of another country: how names are written', [
  ['Giáo sư «Pieter van Dongen» giảng.', 'GS'],
  ['Bà «Ulrike von der Heide» dự.', 'bà'],
  ['Ông «Jean-Marc Vidal» và bà «Moira McGregor» dự.', 'ông', 'bà'],
  ['Bà «Kimura Sachiko» nói. Theo bà «Sachiko», dịch đã lui; bà «Kimura» cảm ơn.', 'bà', 'bà', 'bà'],
]);

people('of the highlands: hyphens, particles, surnames', [
  ['Chị «Ka-lơng Đờ-răng-ông» nuôi con nhỏ.', 'chị'],
  ['Ông «Y-Blơm Niê» vận động bà con.', 'ông'],
  ['Trưởng thôn «Pơ Loong Hôn» đến từng nhà.', 'Trưởng thôn'],
  ['Trưởng bản «Zơ Râm Nhiên» nói.', 'Trưởng bản'],
]);

people('look-alikes: countries, codes', [
  ['Hai chuyên gia Hàn Quốc và bác sĩ Thụy Điển hướng dẫn.'],
  ['Các bác sĩ Mỹ khám cho trẻ.'],
  ['Đoàn bác sĩ Lào học tập.'],
  ['Dự án Hà Lan-Việt Nam tài trợ máy.'],
  ['Dự án do Hà Lan tài trợ.'],
  ['Đoàn làm việc với Sở KH-CN. Sau đó, đoàn về.'],
  ['Phòng VHTT-CN. Tiếp đó, đoàn thăm trạm.'],
  ['Các chuyên gia Bộ Y tế cho biết.'],
  ['Thiết bị của Siemens Healthineers, giá 2 tỷ đồng.'],
  ['Xã Đắk Plô, huyện Đắk Glei khám cho dân.'],
  ['Ca sĩ nhạc Rock «Phạm Anh Khoan» hát.', ''],
  ['Chị «Hà Lan» và bác sĩ «Đức» khám cho trẻ.', 'chị', 'BS'],
  ['Anh «Đinh Văn Hùng»-trưởng trạm nói.', 'anh | trưởng trạm'],
  ['ThS-BS «Lê Văn Bảo» nói. SYT-BS. «Lê Văn Bính» ghi.', 'ThS BS', 'BS'],
  ['Ảnh: «Lê Na»-«Trần Bình»', 'author', 'author'],
]);
