import { corpus } from '../../support/corpus.js';

corpus('indicator', 'a document in a bracket, pressures, a year before a share', [
  ['Thông tư (14/2013) của Bộ còn hiệu lực.'],
  ['Bác sĩ tốt nghiệp 2001; «45%».', { value: 45 }],
  // Only where pressure is named is it none of these.
  ['Thu dung «210/195» giường bệnh.', { numerator: 210, denominator: 195 }],
]);

corpus('quantity', 'storeys and networks', [
  ['Người bệnh nằm ở tầng 15 khoa Ngoại.'],
  ['Sóng 4 G phủ tới «12 xã».', { unit: 'xã' }],
]);

corpus('indicator', 'days, readings and places under a fraction bar', [
  ['Vào sáng 26/11 huyện đã tổ chức mít tinh.'],
  ['Chiều 5/3 xã tổ chức tiêm. Ngày 12/4 trạm y tế khám.'],
  ['Bà có huyết áp 120/80; huyết áp đo được 180/100.'],
  ['Có «6/17» điểm giám sát vượt ngưỡng.', { name: 'điểm giám sát vượt ngưỡng' }],
  ['Có «1/5» dân số mắc bệnh.', { name: 'dân số mắc bệnh' }],
]);

corpus('indicator', 'words for numbers', [
  ['Có hai mươi phần trăm hộ dân đồng ý.'.replace('hai mươi phần trăm', '«hai mươi phần trăm»'), { value: 20 }],
  ['Khoảng «tám mươi lăm phần trăm» trẻ được tiêm.', { value: 85, comparator: 'approx' }],
  ['Ước tính «cứ 100 ngàn nam giới thì có 1-2 người» mắc bệnh.', { value: 1, value_max: 2, unit: 'per_100000' }],
]);

corpus('indicator', 'houses in their streets, months of old years', [
  ['Tạm trú tại 509/126 Vũ Tông Lan, phường Mai Hạ.'],
  ['Nhà thờ xây vào tháng 2/1887, nay đã cũ.'],
  ['Đợt 1 kết thúc vào tháng 5/20222 và đợt 2 vào cuối năm.'],
  ['Triển khai tại «15/15» xã.', { unit: 'ratio' }],
]);

corpus('indicator', 'look-alikes', [
  ['Sát khuẩn bằng cồn 70% và Cloramin B 25%.'],
  ['Hút thuốc làm tăng nguy cơ (OR = 2,1; 95%CI: 1,6 - 2,8).'],
  ['Hút thuốc làm tăng nguy cơ (OR = 2,1; 95% CI 1,6-2,8; KTC95%: 1,6 - 2,8).'],
  ['Cỡ mẫu tính với khoảng tin cậy 95%, độ tin cậy là 99%, mức ý nghĩa 5% và lực mẫu 80%.'],
  ['Khoảng tin cậy (KTC) 95% là 1,2-3,4; kết luận với 95% độ tin cậy.'],
  ['Tỷ lệ mắc là «12%» (95% CI «10,1% - 13,9%»).', { value: 12 }, { value: 10.1 }],
  ['Độ nhạy là «95%», tỷ lệ tiêm đạt «95%», khoảng tin cậy hẹp.', { value: 95 }, { value: 95 }],
  ['Truyền dung dịch glucose 5%, HES 200 6%.'],
  ['Rửa bằng nước muối sinh lý 0,9%.'],
  ['Khuyến mãi 50%, giảm giá 20%, chiết khấu 5%.'],
  ['Giá đã gồm thuế VAT 10%, lãi suất 6,5%.'],
  ['Khung width: 80%, height="100%".'],
  ['Chấm 3,42/5 điểm, thị lực 8/10 điểm.'],
  ['Ngày 15/10, lúc 7/7 giờ; ISO 9001/2015.'],
  ['Nghị định 85/2012/NĐ-CP; Thông tư số 36/2015.'],
  ['Nhà ở ngõ 12/5, tổ 4/9.'],
]);

corpus('quantity', 'look-alikes', [
  ['Kỷ niệm 70 năm, sau 48 giờ, trong 5 ngày.'],
  ['Trẻ từ 6 đến 36 tháng tuổi, người trên 60 tuổi.'],
  ['Huyết áp 120/80 mmHg, sốt 39 độ.'],
  ['Lần thứ 3, hạng 2, tầng 7, khoản 5.'],
  ['Mũi 3 phòng dại; giai đoạn 2 dự án.'],
  ['Hiến máu 41 lần.'],
  ['Tỷ lệ 6,4 bác sĩ trên 1 vạn dân.'],
  ['Vi rút H5N1, SARS-CoV-2, vitamin B12.'],
  ['Gọi 0296 3852 919.'],
]);
