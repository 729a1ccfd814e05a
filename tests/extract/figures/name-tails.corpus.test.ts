import { corpus } from '../../support/corpus.js';

corpus('quantity', 'the time of a measure is no part of its name', [
  [
    'Số lượng xét nghiệm từ 27/4/2021 đến nay đã thực hiện xét nghiệm được «32.657 mẫu».',
    { name: 'Số lượng xét nghiệm' },
  ],
  ['Số mắc cộng dồn từ đầu dịch đến 17h00 ngày 3/4/2021 là «480 ca».', { name: 'Số mắc cộng dồn' }],
  // Where from, and since what age.
  ['Số ca đến từ vùng dịch năm 2020 là «48 ca».', { name: 'Số ca đến từ vùng dịch' }],
  ['Số trẻ từ 5 tuổi được tiêm là «48 trẻ».', { name: 'Số trẻ từ 5 tuổi được tiêm' }],
]);

corpus('quantity', 'names end with no joint and point to nothing', [
  [
    'Ước tính chi phí tiết kiệm được do giảm tỷ lệ mắc trong giai đoạn 2015 - 2020 là «1.277 tỷ đồng».',
    { name: 'chi phí tiết kiệm được' },
  ],
  ['Cả «7 trường hợp» này đều khỏe.', { name: null }],
  ['Các ca nói trên có «7 trường hợp» mới.', { name: 'trường hợp mới' }],
]);

corpus('quantity', 'what a sentence says that it is about', [
  [
    'Về ùn tắc giao thông, cả nước xảy ra «46 vụ»; so với cùng kỳ năm 2018, tăng «8 vụ».',
    { name: 'ùn tắc giao thông' },
    { name: 'ùn tắc giao thông' },
  ],
  ['Về ùn tắc giao thông, cả nước xảy ra «46 vụ» nghiêm trọng.', { name: 'vụ nghiêm trọng' }],
  ['Về nước năm 2020, anh có «46 vụ».', { name: null }],
]);

corpus('indicator', 'names that run over no other clause', [
  [
    'Tỷ lệ hút thuốc vẫn ở mức cao, chưa đạt mục tiêu của Chiến lược đến năm 2020, đó là giảm sử dụng thuốc lá ở nam giới xuống «39%».',
    { name: 'sử dụng thuốc lá ở nam giới' },
  ],
  [
    'Phấn đấu giảm tử vong mẹ xuống «9%», tăng sử dụng nước sạch lên «90%».',
    { name: 'tử vong mẹ' },
    { name: 'sử dụng nước sạch' },
  ],
  ['Tỷ lệ sinh giảm mạnh trong năm xuống «2%».', { name: 'Tỷ lệ sinh' }],
  [
    'Ngại đi tiêm «13%», không biết bệnh «20%» và không rõ lý do «9%».',
    { name: 'Ngại đi tiêm' },
    { name: 'không biết bệnh' },
    { name: 'không rõ lý do' },
  ],
]);

corpus('indicator', 'the costs that a share is paid of', [
  ['Quỹ bảo hiểm y tế đã thanh toán «100%» chi phí khám bệnh.', { name: 'chi phí khám bệnh' }],
  ['Người tham gia được hỗ trợ «70%» mức đóng.', { name: 'mức đóng' }],
  ['Người bệnh cùng chi trả «20%» chi phí điều trị.', { name: 'chi phí điều trị' }],
  // A share with a name of its own; costs of which nothing is said.
  ['Tỷ lệ chi trả đạt «80%» chi phí điều trị.', { name: 'Tỷ lệ chi trả' }],
  ['Bảo hiểm y tế chi trả «95%» chi phí.', { name: 'Bảo hiểm y tế chi trả' }],
]);

corpus('quantity', 'where, within the name of a measure and of what is counted', [
  [
    'Tổng số bệnh nhân đang điều trị tại «32 cơ sở» thu dung trong tỉnh là «450 bệnh nhân».',
    { name: 'cơ sở thu dung' },
    { name: 'Tổng số bệnh nhân đang điều trị tại 32 cơ sở thu dung trong tỉnh' },
  ],
  ['Khám tại «12 trạm» là hoạt động lớn với «400 lượt».', { name: null }, { name: null }],
  [
    'Có «12 ca» cộng đồng, «19 ca» trong khu vực phong tỏa.',
    { name: 'ca cộng đồng' },
    { name: 'ca trong khu vực phong tỏa' },
  ],
]);

corpus('indicator', 'a measure of several places', [
  ['Tỷ lệ tiêm vắc xin tại 5 xã vùng cao đạt «45%».', { name: 'Tỷ lệ tiêm vắc xin tại 5 xã vùng cao' }],
]);

corpus('quantity', 'words that look like the tail of a name and are part of a word', [
  ['Tổng khối lượng thuốc mang theo là «7 tấn».', { name: 'Tổng khối lượng thuốc mang theo' }],
  ['Hồ sơ kèm theo có «5 phiếu».', { name: 'Hồ sơ kèm theo' }],
]);

corpus('indicator', 'whom the next group is a part of stays in the name', [
  [
    'Tỷ lệ suy dinh dưỡng ở trẻ em dưới 5 tuổi là «12%», trẻ gái «9%».',
    { name: 'Tỷ lệ suy dinh dưỡng ở trẻ em dưới 5 tuổi' },
    { name: 'Tỷ lệ suy dinh dưỡng ở trẻ em dưới 5 tuổi' },
  ],
  ['Tỷ lệ béo phì ở trẻ trai là «12%», trẻ gái «9%».', { name: 'Tỷ lệ béo phì ở trẻ trai' }, { name: 'Tỷ lệ béo phì' }],
  [
    'Tỷ lệ hài lòng ở bệnh viện tỉnh là «12%», trẻ gái «9%».',
    { name: 'Tỷ lệ hài lòng ở bệnh viện tỉnh' },
    { name: 'Tỷ lệ hài lòng ở bệnh viện tỉnh' },
  ],
]);

corpus('indicator', 'changes told one after the other', [
  [
    'Tỷ lệ khám đạt «62%», tỷ lệ tiêm đạt «58%», lần lượt tăng «5%» và «3,5%».',
    { name: 'Tỷ lệ khám' },
    { name: 'tỷ lệ tiêm' },
    { name: 'Tỷ lệ khám', change: 'increase' },
    { name: 'tỷ lệ tiêm', change: 'increase' },
  ],
  [
    'Tỷ lệ khám đạt «62%», tỷ lệ tiêm đạt «58%», lần lượt tăng «5%» và giảm «3,5%».',
    { change: 'level' },
    { change: 'level' },
    { change: 'increase' },
    { change: 'decrease' },
  ],
]);
