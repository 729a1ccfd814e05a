import { expect, test } from 'vitest';
import { read } from '../../support/read.js';

/** The keys of the bodies of a text of before July 2025. */
function idsOf(text: string, referenceDate = '2023-03-06'): (string | null)[] {
  const { entities } = read(text, { kinds: ['unit'], referenceDate });
  return entities.map(entity => (entity.kind === 'unit' ? entity.unit_id : null));
}

test.each([
  ['Sở Y tế Lai Châu', 'Sở Y tế tỉnh Lai Châu', 'SYT Lai Châu', 'SỞ Y TẾ TỈNH LAI CHÂU'],
  ['TTYT Than Uyên', 'Trung tâm Y tế huyện Than Uyên', 'Trung tâm Y tế (TTYT) huyện Than Uyên'],
  ['CDC Lai Châu', 'Trung tâm Kiểm soát bệnh tật tỉnh Lai Châu'],
  ['Sở Y tế Thừa Thiên Huế', 'Sở Y tế tỉnh Thừa Thiên - Huế', 'Sở Y tế TT Huế'],
  ['Sở Y tế TP.HCM', 'Sở Y tế thành phố Hồ Chí Minh', 'Sở Y tế TPHCM'],
  ['Trạm Y tế xã Cẩm Lạc', 'TYT Cẩm Lạc', 'Trạm y tế xã Cẩm Lạc, huyện Cẩm Xuyên'],
  ['TTYT huyện Đắk Hà', 'TTYT huyện Đăk Hà', 'TTYT huyện Đak Hà'],
  ['Bệnh viện Việt Đức', 'Bệnh viện Hữu nghị Việt Đức'],
  ['Bộ Y tế', 'BYT'],
  ['Bệnh viện Đa khoa khu vực Bắc Quảng Bình', 'BVĐK KHU VỰC BẮC QUẢNG BÌNH', 'BVĐK khu vực phía Bắc Quảng Bình'],
  ['Bệnh viện Đa khoa khu vực Nam Bình Thuận', 'Bệnh viện Đa khoa khu vực phía Nam tỉnh Bình Thuận'],
  ['Viện Vệ sinh dịch tễ Tây Nguyên', 'VIỆN VỆ SINH DỊCH TỄ TÂY NGUYÊN'],
  ['Khoa Nội TTYT Than Uyên', 'khoa Nội Trung tâm Y tế huyện Than Uyên'],
])('%s has one key in all its spellings', (...spellings) => {
  const ids = new Set(spellings.flatMap(spelling => idsOf(`Theo ${spelling}, đã họp.`)));
  expect([...ids], spellings.join(' | ')).toHaveLength(1);
  expect([...ids][0]).toMatch(/^[a-z0-9.-]+$/);
});

test.each([
  ['UBND tỉnh Thái Nguyên', 'UBND thành phố Thái Nguyên'],
  ['UBND huyện Kỳ Anh', 'UBND thị xã Kỳ Anh'],
  ['UBND xã Sa Pả', 'UBND phường Sa Pa'],
  ['Trạm Y tế xã Tân Lập, huyện Mộc Châu', 'Trạm Y tế xã Tân Lập, huyện Đan Phượng'],
  ['TTYT huyện Châu Thành, tỉnh Bến Tre', 'TTYT huyện Châu Thành, tỉnh Trà Vinh'],
  ['Khoa Nội TTYT Than Uyên', 'Khoa Nội TTYT Mê Linh'],
  ['Sở Y tế Lai Châu', 'Sở Nội vụ Lai Châu'],
  ['Bệnh viện Nhi đồng 1', 'Bệnh viện Nhi đồng 2'],
  ['Bệnh viện Đa khoa khu vực Bắc Quảng Nam', 'Bệnh viện Đa khoa khu vực Quảng Nam'],
  ['Bệnh viện Đa khoa khu vực Tây Bắc Nghệ An', 'Bệnh viện Đa khoa khu vực Tây Nam Nghệ An'],
  ['Cục Quản lý thị trường phía Nam', 'Cục Quản lý thị trường phía Bắc'],
])('%s and %s are two bodies', (a, b) => {
  const [one] = idsOf(`Theo ${a}, đã họp.`);
  const [other] = idsOf(`Theo ${b}, đã họp.`);
  expect([one, other]).toEqual([expect.any(String), expect.any(String)]);
  expect(one).not.toBe(other);
});

test.each([
  'Trạm Y tế xã Tân Lập',
  'Trung tâm Y tế Châu Thành',
  'Trung tâm Y tế Kỳ Anh',
  'Trường Mầm non Hoa Sen',
  'Khoa Nội',
  'Chi bộ 2',
  'UBND huyện',
  'Bệnh viện Đa khoa khu vực phía Nam',
])('%s alone has no key: its level or its province stays open', name => {
  expect(idsOf(`Theo ${name}, đã họp.`)).toEqual([null]);
});

test('a generic mention has the key of the body that it stands for', () => {
  const text = 'Trung tâm Y tế huyện Bát Xát tiêm chủng. Ban Giám đốc Trung tâm Y tế khen Trung tâm Y tế.';
  expect(idsOf(text)).toEqual([
    'trung-tam-y-te.district.lao-cai.bat-xat',
    'ban-giam-doc.trung-tam-y-te.district.lao-cai.bat-xat',
    'trung-tam-y-te.district.lao-cai.bat-xat',
  ]);
});

test('the province is that of the time of the report', () => {
  expect(idsOf('Theo UBND huyện Yên Bình, đã họp.')).toEqual(['uy-ban-nhan-dan.district.yen-bai.yen-binh']);
  expect(idsOf('Theo UBND huyện Yên Bình, đã họp.', '2026-03-06')).toEqual([
    'uy-ban-nhan-dan.district.lao-cai.yen-binh',
  ]);
});

test('codes stand beside names, those of the era and those of now', () => {
  const { entities } = read('Theo Trạm Y tế xã Cẩm Lạc, đã họp.', { kinds: ['unit'], referenceDate: '2023-03-06' });
  expect(entities).toMatchObject([
    {
      province: 'Hà Tĩnh',
      province_code: '42',
      province_now: 'Hà Tĩnh',
      province_now_code: '42',
      district: 'Cẩm Xuyên',
      district_code: '446',
    },
  ]);
  const since = read('Theo Sở Y tế Lào Cai, đã họp.', { kinds: ['unit'], referenceDate: '2026-03-06' });
  expect(since.entities).toMatchObject([{ province_code: '15', province_now_code: '15', district: null }]);
  const before = read('Theo Sở Y tế Lào Cai, đã họp.', { kinds: ['unit'], referenceDate: '2025-03-06' });
  expect(before.entities).toMatchObject([{ province_code: '10', province_now_code: '15', district: null }]);
});

test('a hospital of a part of a province lies in that province, and is named to the end', () => {
  const { entities } = read('Bệnh viện Đa khoa khu vực miền núi phía Bắc Quảng Nam tiếp nhận 3 ca.', {
    kinds: ['unit'],
    referenceDate: '2023-03-06',
  });
  expect(entities).toMatchObject([
    {
      text: 'Bệnh viện Đa khoa khu vực miền núi phía Bắc Quảng Nam',
      place: 'Bắc Quảng Nam',
      province: 'Quảng Nam',
      unit_id: 'benh-vien-da-khoa-khu-vuc.region.quang-nam.bac',
    },
  ]);
});
