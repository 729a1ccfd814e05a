import { corpus } from '../../support/corpus.js';

corpus('unit', 'places that an apostrophe parts', [
  ["phun thuốc ở «TYT xã Cư M'gar»", { name: "Trạm Y tế xã Cư M'gar", place: "Cư M'gar" }],
  ['«Trạm Y tế xã Ea M’Droh» tiêm', { name: "Trạm Y tế xã Ea M'DRóh", place: "Ea M'DRóh" }],
  ["«Trạm Y tế xã Ea M'Droh» tiêm", { place: "Ea M'DRóh" }],
  ['«Trung tâm Y tế huyện M’Drắk», «TYT xã Ea H’Leo»', { place: "M'Đrắk" }, { place: "Ea H'leo" }],
  ['«TTYT huyện Đắk G’long» cấp màn', { name: 'Trung tâm Y tế huyện Đăk Glong', level: 'district' }],
  ['«Trạm Y tế xã Ia R’Tô» trực', { name: 'Trạm Y tế xã Ia RTô', place: 'Ia RTô' }],
  ['«TYT xã Đắk N’Drung» trực', { place: "Đắk N'Dung" }],
  ['«UBND huyện K’Bang» họp', { place: 'KBang' }],
  ['«Trạm Y tế xã K’Dang» trực', { place: "K' Dang" }],
  ['«Đảng ủy xã R’Teing» họp', { place: 'R’Teing' }],
]);

corpus('unit', 'places in several spellings', [
  ['«BHXH cơ sở Krông Ana» chi trả', { place: 'Krông A Na', type: 'insurer', level: 'region' }],
  ['«TTYT huyện Krông Buk», «TTYT huyện Chư Pah»', { place: 'KRông Búk' }, { place: 'Chư Păh' }],
  ['«TTYT huyện Cư Jut» và «TTYT huyện Đakrông»', { place: 'Cư Jút' }, { place: 'Đa Krông' }],
  ['«Trung tâm Y tế huyện Đăk Glei» giao ban', { place: 'Đắk Glei' }],
]);

corpus('unit', 'wards and towns that only look like rooms and centres', [
  ['ổ dịch tại P.Trảng Dài, TP. Biên Hòa'],
  ['hai ca ở P. Tân Tiến và P.Long Bình'],
  ['«P.Kế hoạch tổng hợp», «P. Tổ chức hành chính»', 'Phòng Kế hoạch tổng hợp', 'Phòng Tổ chức hành chính'],
]);
