import { corpus } from '../../support/corpus.js';

corpus('unit', 'places whose second syllable is small', [
  ['«Trung tâm Y tế huyện Yên bình» họp', { name: 'Trung tâm Y tế huyện Yên Bình', place: 'Yên Bình' }],
  ['«UBND xã Tân hòa» giao đất', { place: 'Tân Hòa' }],
  ['«UBND huyện Lạc thủy», «UBND huyện Na hang»', { place: 'Lạc Thủy' }, { place: 'Na Hang' }],
  ['«Trạm Y tế xã Phú an» tổ chức tiêm', { place: 'Phú An' }],
  ['«UBND phường Tân định» chỉ đạo', { place: 'Tân Định' }],
  ['«UBND thị trấn Hợp hòa» họp', { place: 'Hợp Hòa' }],
  ['«Trạm Y tế xã Lũng phú» trực', { name: 'Trạm Y tế xã Lũng phú', place: 'Lũng phú' }],
]);

corpus('unit', 'known places with a small second syllable and no level word', [
  ['«Huyện ủy Gia lâm» họp', { place: 'Gia Lâm' }],
  ['«Trung tâm Y tế Hóc môn» tổ chức khám', { place: 'Hóc Môn' }],
  ['«Phòng khám đa khoa khu vực Yên mỹ» khám', { place: 'Yên Mỹ', level: 'region' }],
  ['«Trạm Y tế Hồng thái» tiêm', { place: 'Hồng Thái' }],
]);

corpus('unit', 'small words after one syllable that go on the sentence', [
  ['«UBND xã Tân» lập hồ sơ', { place: 'Tân' }],
  ['«Trạm Y tế xã Bình» an toàn', { place: 'Bình' }],
  ['«UBND huyện Yên» minh bạch tài chính', { place: 'Yên' }],
]);
