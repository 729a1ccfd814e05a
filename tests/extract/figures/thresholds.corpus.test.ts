import { corpus } from '../../support/corpus.js';

corpus('indicator', 'a threshold is of the measure that is compared with it', [
  [
    'Tỷ lệ bao phủ đạt «90%». Có tới «38/109» xã, phường dưới mốc «80%».',
    { value: 90 },
    { value: 38 / 109 },
    { name: 'Tỷ lệ bao phủ' },
  ],
  // Another measure of theirs.
  ['Tỷ lệ bao phủ đạt «90%». Có 12 xã có dưới «5%» hộ nghèo.', { value: 90 }, { name: 'hộ nghèo' }],
]);

corpus('indicator', 'another dose is of the same measure', [
  ['Tỷ lệ tiêm mũi 1 đạt «98%», mũi 2 đạt «95%».', { name: 'Tỷ lệ tiêm mũi 1' }, { name: 'Tỷ lệ tiêm' }],
  // No measure is told.
  ['Mũi 1 đạt «98%», mũi 2 đạt «95%».', { name: 'Mũi 1' }, { name: 'mũi 2' }],
]);

corpus('indicator', 'those who are at so many places are what a share is of', [
  ['Huyện khám được 28.914 học sinh của 54 trường, đạt «97,2%».', { name: 'học sinh' }],
  ['Kiểm tra 120 cơ sở thuộc 12 xã, đạt «80%» kế hoạch.', { name: 'cơ sở' }],
]);

corpus('indicator', 'who does it is no name of a share', [
  ['Trung tâm Y tế huyện Trà Khê phối hợp sàng lọc «100%» phạm nhân mới.', { name: 'phạm nhân mới' }],
  [
    'Bệnh viện tuyến huyện tiếp nhận và điều trị «45%» tổng số lượt.',
    { name: 'Bệnh viện tuyến huyện tiếp nhận và điều trị' },
  ],
]);

corpus('indicator', 'a sort of malnutrition by its two measures', [
  [
    'Trẻ dưới 5 tuổi suy dinh dưỡng cân nặng/tuổi «12,3%», SDD chiều cao theo tuổi «20,1%».',
    { name: 'Trẻ dưới 5 tuổi suy dinh dưỡng cân nặng/tuổi', indicator: 'underweight' },
    { name: 'SDD chiều cao theo tuổi', indicator: 'stunting' },
  ],
  ['Tỷ lệ trẻ sơ sinh có cân nặng dưới 2.500 gam là «4%».', { name: 'Tỷ lệ trẻ sơ sinh có cân nặng dưới 2.500 gam' }],
]);

corpus('quantity', 'how what was examined was found to be', [
  [
    'Lấy «120 mẫu», dương tính «36 mẫu», âm tính «84 mẫu».',
    { name: null },
    { name: 'dương tính' },
    { name: 'âm tính' },
  ],
  ['Kiểm tra «120 cơ sở», vi phạm «12 cơ sở».', { name: null }, { name: 'vi phạm' }],
  ['Tỉnh đã triển khai «12 dự án».', { name: null }],
  ['Đẩy nhanh tiến độ triển khai «2 dự án» bệnh viện.', { name: 'dự án bệnh viện' }],
]);
