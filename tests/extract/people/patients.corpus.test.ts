import { people } from './brief.js';

people('patients: what befalls them', [
  ['Ông «Lò Văn Phiến» được chuyển lên Bệnh viện Bạch Mai lúc nửa đêm.', 'ông | patient'],
  ['Bà «Vi Thị Nhàn» được gia đình chuyển gấp vào khoa Cấp cứu.', 'bà | patient'],
  ['Anh «Bế Văn Sứ» được đồng đội cõng ra trạm y tế.', 'anh | patient'],
  ['Cháu «Giàng Seo Páo» được điều trị tại khoa Nhi.', 'cháu | patient'],
  ['Ông «Quách Công Lụa» phát hiện mắc ung thư phổi từ năm 2020.', 'ông | patient'],
  ['Chị «Hà Thị Nết» không may bị tai nạn lao động.', 'chị | patient'],
  ['Cụ «Hà Văn Nọi» vừa xuất viện.', 'cụ | patient'],
  ['Bà «Triệu Thị Pu» nôn nhiều và được người nhà đưa đi cấp cứu.', 'bà | patient'],
  ['Chị «Vừ Thị Mỷ» chuyển dạ tại nhà.', 'chị | patient'],
  ['Anh «Đinh Văn Hợi» điều trị tại khoa Nội; chị «Sùng Thị Dúa», mẹ cháu, túc trực.', 'anh | patient', 'chị'],
  ['Anh «Đinh Văn Hợi» dương tính với sởi.', 'anh | patient'],
  ['Chị «Hà Thị Nết» chạy thận đã 3 năm.', 'chị | patient'],
  ['Ông «Đinh Văn Hợi» là bệnh nhân đầu tiên của khoa.', 'ông | patient'],
  ['Ông «Nông Văn Mạnh», trú tại xã Tân Lập, bị rắn cắn.', 'ông | patient'],
  ['Bà «Lò Thị Lo» cũng bị loài rắn này cắn.', 'bà | patient'],
  ['Ông «Nông Văn Mạnh» (thôn Nà Lang) đang dọn cỏ vườn thì bị rắn cắn vào tay.', 'ông | patient'],
  ['Em «Lý Thị Hoa» trong lúc đi chăn trâu bất ngờ bị ong đốt.', 'em | patient'],
  ['Ông «Nông Văn Mạnh» đang họp thì bị cắt điện.', 'ông'],
  ['Ông «Nông Văn Mạnh» (62 tuổi), nhập viện ngày 5/3.', 'ông | patient'],
  ['«Nông Văn Mạnh» (34 tuổi, ở Hà Nam) nhập viện trong tình trạng sốt cao.', 'patient'],
  ['Công nhân «Nông Văn Mạnh» bị bỏng.', 'patient'],
]);

people('patients: what is done to them', [
  ['Các bác sĩ đã mổ cấp cứu cho anh «Phùng Văn Hợi».', 'anh | patient'],
  ['Ca ghép thận cho chị «Hà Thị Nết» kéo dài 6 giờ.', 'chị | patient'],
  ['Khoa đã cứu sống cụ «Hà Văn Nọi».', 'cụ | patient'],
  ['Y sĩ đỡ đẻ thành công cho chị «Vừ Thị Mỷ».', 'chị | patient'],
  ['Dân bản cõng ông «Lò Văn Phiến» đến bệnh viện.', 'ông | patient'],
  ['Trường hợp của ông «Lò Văn Phiến» rất nặng.', 'ông | patient'],
  ['Nhập viện từ hôm qua, anh «Đinh Văn Hợi» đã tỉnh.', 'anh | patient'],
  ['Được mổ kịp thời, bà «Vi Thị Nhàn» đã khỏe.', 'bà | patient'],
]);

people('patients: in all their mentions', [
  ['Ông «Bế Văn Sử» mắc lao. Nay ông «Sử» uống thuốc tại nhà.', 'ông | patient', 'ông | patient'],
  ['Anh «Hợi» kể lại. Anh «Phùng Văn Hợi» được mổ cấp cứu.', 'anh | patient', 'anh | patient'],
  ['Ông «Bế Văn Sử», Chủ tịch xã, nói. Ông «Sử» từng mắc lao.', 'ông | Chủ tịch', 'ông | patient'],
]);

people('no patients', [
  ['Bác sĩ «Lê Hữu Tấn», người mổ cho bệnh nhân, cho biết ca mổ thành công.', 'BS'],
  ['Chị «Hà Thị Nết» điều trị cho bệnh nhân.', 'chị'],
  ['Chị «Hà Thị Nết» được phẫu thuật viên mời vào.', 'chị'],
  ['Ông «Trần Văn Bảng» được điều động về sở.', 'ông'],
  ['Ông «Trần Văn Bảng» được chuyển công tác.', 'ông'],
  ['Ông «Trần Văn Bảng» bị kỷ luật, bà «Nhàn» mắc nợ.', 'ông', 'bà'],
  ['Bà «Vi Thị Nhàn» sốt sắng ủng hộ; ông «Bảng» đau đáu.', 'bà', 'ông'],
  ['Bà «Vi Thị Nhàn» nộp viện phí; ông «Bảng» mổ bò.', 'bà', 'ông'],
  ['Ông «Trần Văn Bảng» đưa vợ đi cấp cứu.', 'ông'],
  ['Sở đưa ông «Trần Văn Bảng» về làm cố vấn.', 'ông'],
  ['Ông «Trần Văn Bảng», Giám đốc Bệnh viện, được mổ.', 'ông | Giám đốc @ Bệnh viện'],
  ['Bác sĩ «Trần Văn Bảng» cấp cứu tại chỗ.', 'BS'],
]);

people('lists of victims', [
  [
    'Bệnh viện nhận các nạn nhân gồm: «Đoàn Văn Cảm» (47 tuổi, quê Hải Phòng), «Nguyễn Thị Bính» (55 tuổi).',
    'patient',
    'patient',
  ],
  ['5 lao động bị thương là «Châu Đình Vũ», «Trần Văn Lợi» và «Phan Lê Cảm».', 'patient', 'patient', 'patient'],
  ['Ba người tử vong là ông «Lê Văn Cảm» và bà «Lê Thị Bính».', 'ông | patient', 'bà | patient'],
  ['Đoàn gồm: «Đoàn Văn Cảm» (47 tuổi), «Nguyễn Thị Bính» (55 tuổi).', '', ''],
  ['Bệnh nhân được mổ; tham gia có «Đoàn Văn Cảm» (47 tuổi).', ''],
  ['Nạn nhân được phát hiện ở nhà của ông «Lê Văn Cảm», 47 tuổi.', 'ông'],
]);

people('what is said of the ill', [
  ['Anh «Nguyễn Chí Cảm», một trong số các nạn nhân, kể.', 'anh | patient'],
  ['Ông «Bùi Sỹ Cảm» đều đang được điều trị tích cực.', 'ông | patient'],
  ['Anh «Hôih Nhân» (24 tuổi) trong tình trạng nguy kịch.', 'anh | patient'],
  ['Ông «Lê Văn Cảm» được mọi người xung quanh đưa đi cấp cứu.', 'ông | patient'],
  ['Cháu «Hoa» có nhiều vết phỏng.', 'cháu | patient'],
  ['Vụ kiện của bà «Lê Thị Cảm», 43 tuổi, đang bị ung thư.', 'bà | patient'],
  // Of somebody else.
  ['Con trai của bà «Lê Thị Cảm» bị sốt.', 'bà'],
  ['Có 103 trẻ khám chỗ bà «Hiền» mắc bệnh sùi mào gà.', 'bà'],
  ['Luật sư bào chữa cho bị cáo «Lê Văn Cảm» phản đối.', ''],
]);
