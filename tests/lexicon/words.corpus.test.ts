import { describe, expect, test } from 'vitest';
import type { PersonEntity } from '../../src/model/entity.js';
import { corpus } from '../support/corpus.js';
import { wordsOf } from '../support/lexicon.js';
import { read } from '../support/read.js';

const own = wordsOf({
  units: [
    { id: 'BV-0123', name: 'Bệnh viện Hồng Đức', phrases: ['BVHĐ'], type: 'hospital', place: 'Lai Châu' },
    { id: 'TT-07', name: 'Trung tâm Y tế huyện Than Uyên' },
    { id: 'MLAD', name: 'Mạng lưới Ánh Dương', phrases: ['Ánh Dương'] },
    { id: 'NH-HOA', name: 'Nhà Hoà Thuỷ' },
    { id: 'S1', name: 'Chốt Sao 1' },
    { id: 'S2', name: 'Chốt Sao 2' },
    { id: 'CC', name: 'Cấp cứu 115 Sao', phrases: ['115 Sao'] },
  ],
  titles: [
    { phrases: ['điều phối viên vùng', 'ĐPVV'] },
    { phrases: ['lương dược'], type: 'occupation' },
    { phrases: ['mế'], type: 'honorific' },
    { phrases: ['CNĐDT'], type: 'degree', name: 'CNĐDT' },
  ],
  measures: [
    { code: 'waste_sorted', phrases: ['phân loại rác', 'hộ … ủ phân'], units: ['%'], not: ['phân loại rác y tế'] },
    { code: 'full_immunization', phrases: ['tiêm đủ bộ sởi lao'] },
  ],
  counted: [{ phrases: ['suất cháo'] }, { phrases: ['phượt thủ'], type: 'people' }],
  places: [
    { phrases: ['Nậm Pục'], level: 'commune', code: 'NP', province: 'Lai Châu' },
    { phrases: ['Khu kinh tế Vũng Áng', 'KKT Vũng Áng'], level: 'region', code: 'KVA' },
  ],
  never_a_name: ['Hoàng Mai Linh', 'Trung tâm Thương mại', 'Chi Nhánh'],
});

corpus(
  'unit',
  'bodies of a lexicon: by phrase, by canonical name, in any case and spelling',
  [
    [
      'Sáng nay «BVHĐ» khai trương.',
      { name: 'Bệnh viện Hồng Đức', unit_id: 'BV-0123', type: 'hospital', place: 'Lai Châu', province_code: '12' },
    ],
    ['«BỆNH VIỆN HỒNG ĐỨC» khai trương.', { name: 'Bệnh viện Hồng Đức', unit_id: 'BV-0123' }],
    ['Theo «bệnh viện Hồng Đức», có 5 ca.', { unit_id: 'BV-0123' }],
    // Read by the program itself, in another spelling: the id is the user's, the rest what the name tells.
    ['Tại «TTYT huyện Than Uyên» có 5 ca.', { unit_id: 'TT-07', type: 'health_centre', district: 'Than Uyên' }],
    ['«Khoa Dược BVHĐ» họp.', { name: 'Khoa Dược Bệnh viện Hồng Đức', unit_id: 'khoa-duoc.BV-0123' }],
    ['Hôm qua «Nhà Hòa Thủy» mở cửa.', { unit_id: 'NH-HOA' }],
    ['Hôm qua «Nhà Hoà Thuỷ» mở cửa.', { unit_id: 'NH-HOA', name: 'Nhà Hòa Thủy' }],
    ['Có «Chốt Sao 1», «Chốt Sao 2».', { unit_id: 'S1' }, { unit_id: 'S2' }],
    ['Xe của «115 Sao» chở 5 ca; 114 Sao thì không.', { unit_id: 'CC' }],
  ],
  { own },
);

corpus(
  'unit',
  'look-alikes of the bodies of a lexicon',
  [
    ['Đón ánh dương trên đỉnh núi, bvhđ là gì?'],
    ['Anh Nguyễn Ánh Dương đến khám.'],
    ['Tại chốt sao 3 và Chốt Sao 12 có lực lượng.'],
    ['«Bệnh viện Hồng Đức II» khai trương.', { name: 'Bệnh viện Hồng Đức II', level: null }],
  ],
  { own },
);

corpus('unit', 'no body begins with words that are never a name', [['Trung tâm Thương mại Lào Cai mở cửa.']], { own });
corpus('unit', 'but without the lexicon', [['«Trung tâm Thương mại Lào Cai» mở cửa.', { type: 'health_centre' }]]);

const posts = ({ name, honorific, degrees, positions }: PersonEntity): string =>
  [name, honorific, ...degrees, ...positions.map(({ title_name, unit_id }) => `${title_name} ${unit_id}`)]
    .filter(Boolean)
    .join(', ');

corpus(
  'person',
  'titles of a lexicon: offices with their bodies, occupations, forms of address, degrees',
  [
    ['Điều phối viên vùng BVHĐ «Lê Cảm» nói.', 'Lê Cảm, Điều phối viên vùng BV-0123'],
    ['«Lê Cảm», ĐPVV BVHĐ, nói.', 'Lê Cảm, Điều phối viên vùng BV-0123'],
    ['Lương dược «Lê Cảm» bốc thuốc.', 'Lê Cảm'],
    ['Mế «Pản» kể.', 'Pản, mế'],
    ['CNĐDT «Lê Cảm» trực.', 'Lê Cảm, CNĐDT'],
  ],
  { own, brief: posts },
);

corpus(
  'person',
  'look-alikes of titles, and words that are never a name',
  [
    ['Các điều phối viên vùng đã họp.'],
    ['Hãng Hoàng Mai Linh tặng quà, ông Hoàng Mai Linh nói.'],
    ['Đồng chí «Lê Văn An» Chi Nhánh Lào Cai dự.', { name: 'Lê Văn An' }],
    ['Bà «Hoàng Mai Lan» dự.', { name: 'Hoàng Mai Lan' }],
  ],
  { own },
);

corpus(
  'indicator',
  'measures of a lexicon',
  [
    ['Tỷ lệ hộ gia đình phân loại rác đạt «85%».', { indicator: 'waste_sorted' }],
    ['Tỷ lệ hộ nghèo ủ phân đạt «8,5%».', { indicator: 'waste_sorted' }],
    ['Tỷ lệ trẻ tiêm đủ bộ sởi lao đạt «85%».', { indicator: 'full_immunization' }],
    ['Tỷ lệ phân loại rác y tế đạt «85%».', { indicator: null }],
    ['Tỷ suất phân loại rác là «8,5‰».', { indicator: null }],
  ],
  { own },
);

corpus(
  'quantity',
  'counted words of a lexicon',
  [
    ['Phát «120 suất cháo» và «3 suất cơm».', { unit: 'suất cháo' }, { unit: 'suất cơm' }],
    ['Cứu «7 phượt thủ».', { value: 7, unit: 'phượt thủ' }],
    [
      'Hạng mục\tĐVT\tSố lượng\nSuất ăn\tsuất cháo\t«120»\nGiường\tgiường\t«5»\n',
      { unit: 'suất cháo' },
      { unit: 'giường' },
    ],
    ['Phượt thủ 7 tuổi.'],
  ],
  { own },
);

corpus(
  'quantity',
  'places of a lexicon that figures are said of',
  [
    [
      'Số ca mắc sởi: xã Nậm Pục «12 ca», KKT Vũng Áng «3 ca».',
      { place: 'Nậm Pục', place_code: 'NP', name: 'Số ca mắc sởi' },
      { place: 'KKT Vũng Áng', place_code: 'KVA', name: 'Số ca mắc sởi' },
    ],
    ['Số ca mắc sởi: xã Nậm Pụt «12 ca».', { place: 'Nậm Pụt', place_code: null }],
  ],
  { own },
);

corpus(
  'unit',
  'places of a lexicon that bodies are named after',
  [
    [
      '«Trạm Y tế Nậm Pục» họp.',
      { place: 'Nậm Pục', unit_id: 'tram-y-te.commune.lai-chau.nam-puc', province: 'Lai Châu' },
    ],
  ],
  { own },
);

describe('a lexicon', () => {
  const text = 'Điều phối viên vùng BVHĐ Lê Cảm phát 120 suất cháo.';

  test('changes nothing of what is read without it, before and after', () => {
    const before = read(text);
    expect(read(text, { own })).not.toEqual(before);
    expect(read(text)).toEqual(before);
  });

  test('is not mixed up with another one', () => {
    const other = wordsOf({ units: [{ id: 'OTHER', name: 'Bảo vệ Hội đồng', phrases: ['BVHĐ'] }] });
    const id = (words: typeof own) =>
      read('BVHĐ họp.', { own: words }).entities.map(entity => 'unit_id' in entity && entity.unit_id);
    expect([id(own), id(other), id(own)]).toEqual([['BV-0123'], ['OTHER'], ['BV-0123']]);
  });
});
