import { corpus } from '../../support/corpus.js';

const SINCE = { referenceDate: '2026-03-06' };
const BEFORE = { referenceDate: '2023-03-06' };

corpus(
  'unit',
  'communes of 2025 in a report of their time',
  [
    ['«Trạm Y tế phường Ba Đình» trực', { province: 'Hà Nội' }],
    ['«Trạm Y tế xã Ba Đình» trực', { province: 'Thanh Hóa' }],
    ['«Trạm Y tế phường Hội An» khám', { name: 'Trạm Y tế phường Hội An', province: 'Đà Nẵng' }],
    ['«Trạm Y tế xã Hội An» khám', { name: 'Trạm Y tế xã Hội An', province: 'An Giang' }],
    ['«Trạm Y tế đặc khu Vân Đồn», «UBND đặc khu Phú Quý»', { province: 'Quảng Ninh' }, { province: 'Lâm Đồng' }],
    ['«Trạm Y tế phường Chu Văn An» tiêm', { place: 'Chu Văn An', province: 'Hải Phòng' }],
    ['«UBND phường Sài Gòn» họp', { place: 'Sài Gòn', province: 'Hồ Chí Minh' }],
    ['«Trạm Y tế phường 2 Bảo Lộc» trực', { place: '2 Bảo Lộc', province: 'Lâm Đồng' }],
    ['«Trạm Y tế xã Sơn Kim 2» trực', { place: 'Sơn Kim 2', province: 'Hà Tĩnh' }],
    ['«Trạm Y tế xã Bảo Lâm 1» có 15 người', { place: 'Bảo Lâm 1', province: 'Lâm Đồng' }],
    ['«Trạm Y tế xã Đăk Hà», «Trạm Y tế xã Krông Ana»', { place: 'Đăk Hà' }, { place: 'Krông Ana' }],
    ['«Trạm Y tế phường Xuân Hương - Đà Lạt» khám', { place: 'Xuân Hương - Đà Lạt', province: 'Lâm Đồng' }],
    // Names of two provinces or more tell none.
    ['«Trạm Y tế xã Tân Thành» trực', { place: 'Tân Thành', province: null }],
    ['«Trạm Y tế xã Tân Thành», tỉnh Thanh Hóa, trực', { province: 'Thanh Hóa' }],
    ['«Sở Y tế Thanh Hóa» khen «Trạm Y tế xã Tân Thành»', { level: 'province' }, { province: 'Thanh Hóa' }],
    // Communes and districts that were gone by then.
    ['«UBND huyện Yên Bình», «Sở Y tế Yên Bái»', { province: 'Lào Cai' }, { province: 'Lào Cai' }],
    ['«Trạm Y tế xã Ba Đình», huyện Nga Sơn, có hai bác sĩ', { province: 'Thanh Hóa' }],
  ],
  SINCE,
);

corpus(
  'unit',
  'places of before July 2025',
  [
    ['«Trạm Y tế phường Phan Thiết» trực', { province: 'Tuyên Quang' }],
    ['«UBND huyện Yên Bình», «Sở Y tế Yên Bái»', { province: 'Yên Bái' }, { province: 'Yên Bái' }],
    ['«Trạm Y tế phường Ba Đình» trực', { province: 'Thanh Hóa' }],
    // Two provinces or more held a commune of the name.
    ['«Trạm Y tế xã Tân Lập» trực', { place: 'Tân Lập', province: null }],
    ['«Trạm Y tế xã Tân Lập», Mộc Châu, Sơn La', { province: 'Sơn La' }],
    ['«Trạm Y tế xã Tân Lập» (huyện Đan Phượng) trực', { province: 'Hà Nội' }],
    ['«Trạm Y tế xã Tân Lập», huyện Mộc Châu; «UBND xã Tân Lập»', { province: 'Sơn La' }, { province: 'Sơn La' }],
    ['«Trung tâm Y tế Thị xã Kỳ Anh», «UBND huyện Kỳ Anh»', { province: 'Hà Tĩnh' }, { province: 'Hà Tĩnh' }],
    ['«UBND Quận 1», «Trung tâm Y tế quận 7»', { province: 'Hồ Chí Minh' }, { province: 'Hồ Chí Minh' }],
    // Who states the province is believed.
    ['«Trạm Y tế xã Cẩm Lạc», tỉnh Quảng Bình, trực', { province: 'Quảng Bình' }],
    // Its like in a list, and no place around it.
    ['«Trung tâm Y tế Than Uyên», Mê Linh và các huyện', { province: 'Lai Châu' }],
  ],
  BEFORE,
);

corpus('unit', 'a province of another body says nothing of this one', [
  ['Dự họp có «Trung tâm Y tế huyện Châu Thành» và tỉnh Bến Tre.', { place: 'Châu Thành', province: null }],
]);

corpus('unit', 'the era that the words tell where no day does', [
  ['«UBND đặc khu Lý Sơn» và «Sở Y tế Kon Tum»', { province: 'Quảng Ngãi' }, { province: 'Quảng Ngãi' }],
  ['«Trung tâm Y tế khu vực Than Uyên», «UBND phường Tây Hồ»', { level: 'region' }, { province: 'Hà Nội' }],
  ['«Bệnh viện Đa khoa khu vực Nghĩa Lộ», «Sở Y tế Yên Bái»', { province: 'Yên Bái' }, { province: 'Yên Bái' }],
]);

corpus(
  'unit',
  'cities that are provinces',
  [
    ['«UBND thành phố Đồng Nai» họp', { level: 'province', province: 'Đồng Nai' }],
    ['«UBND thành phố Huế» họp', { level: 'province', province: 'Huế' }],
  ],
  { referenceDate: '2026-05-05' },
);
