import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { normalize } from '../../src/text/normalize.js';
import { ENCODERS } from '../support/encoders.js';

const ARTICLE = `Trung tâm Y tế huyện tổ chức hội nghị sơ kết
Số trẻ được tiêm chủng đạt 97,5% kế hoạch năm.
Đồng chí Phó Giám đốc phát biểu chỉ đạo.`;

/** Text whose bytes were read as Windows-1252. */
function misread(text: string, encoding: string): string {
  return iconv.decode(Buffer.from(ENCODERS[encoding]!(text)), 'windows1252');
}

test.each(['tcvn3', 'vni'])('%s read as Windows-1252 comes back', encoding => {
  const source = normalize(misread(ARTICLE, encoding));
  expect(source.text.toLowerCase()).toBe(ARTICLE.toLowerCase());
  expect(source.damage).toEqual([encoding]);
});

test('UTF-8 read as Windows-1252 comes back', () => {
  const source = normalize(Buffer.from(ARTICLE).toString('latin1'));
  expect(source).toMatchObject({ text: ARTICLE, damage: ['double-utf8'] });
  expect(normalize('Tiáº¿ng Viá»‡t').text).toBe('Tiếng Việt');
});

test('a file of lines in several states: each is mended by itself, what is right stays', () => {
  const lines = ARTICLE.split('\n').map(line => `${line}.`);
  const mixed = [lines[0]!, misread(lines[1]!, 'tcvn3'), misread(lines[2]!, 'vni'), lines[0]!].join('\n');
  expect(normalize(mixed).text).toBe([lines[0], lines[1], lines[2], lines[0]].join('\n'));
  expect(normalize(mixed).damage).toEqual(['tcvn3', 'vni', 'mixed']);
});

test.each([
  ['TiÕng ViÖt', 'Tiếng Việt'],
  ['§ång chÝ NguyÔn V¨n An', 'Đồng chí Nguyễn Văn An'],
  ['Trung t©m y tÕ huyÖn', 'Trung tâm y tế huyện'],
  ['Trung tâm Y tế: NguyÔn V¨n H¶i', 'Trung tâm Y tế: Nguyễn Văn Hải'],
  ['Tieáng Vieät', 'Tiếng Việt'],
  ['NgÃ\u00a0y 12/3 cÃ³ 5 ca', 'Ngày 12/3 có 5 ca'],
  ['Họp, cÃ³ 5 ca', 'Họp, có 5 ca'],
  ['§ång chÝ Lª V¨n B×nh, Gi¸m ®èc\nTỷ lệ đạt 95%.', 'Đồng chí Lê Văn Bình, Giám đốc\nTỷ lệ đạt 95%.'],
])('a few words are enough: %j', (raw, text) => {
  expect(normalize(raw).text).toBe(text);
});

test.each([
  ['HỘI NGHỊ TạI HUYệN Sơn Động', 'HỘI NGHỊ TẠI HUYỆN Sơn Động'],
  ['BÁo cáo tổng kếT năm học', 'BÁO CÁO TỔNG KẾT năm học'],
  ['ThS. Hà, SARS-CoV-2, mRNA, iPhone, VnExpress', 'ThS. Hà, SARS-CoV-2, mRNA, iPhone, VnExpress'],
])('%s', (raw, text) => {
  expect(normalize(raw).text).toBe(text);
});

test.each([
  'Café, résumé, Besançon, München, 5 µg, 10 µm, 20 °C, § 5, ® và ©',
  'Liều 5 µg/kg, nhiệt độ 37 °C; ± 2%; 1/2; Đà Nẵng – Huế',
  'Phòng rộng 20 m², dung tích 5 m³; n° 4',
  'Bác sĩ Jürgen Müller (Köln) và bà Inès Gonçalves',
  'Bà Hà và chị Lê sẽ đến; số é, ê, ô',
])('%s stays', text => {
  expect(normalize(text)).toMatchObject({ text, damage: [] });
});

test('letters for which readers of PDF files put others that look like them', () => {
  const wet = `${ARTICLE}\nNước và phương tiện được đưa từ trung ương, chưa kể các nguồn khác.`;
  const handed = misread(wet, 'tcvn3').replaceAll('µ', 'μ').replaceAll('\u00ad', '−').replaceAll('·', '∙');
  expect(handed).toMatch(/n−íc vμ ph−¬ng tiÖn/i);
  expect(normalize(handed).text.toLowerCase()).toBe(wet.toLowerCase());
});

test('signs that stand alone are no letters', () => {
  const line = misread('Nhiệt độ giảm từ 4 xuống (5) độ; cột A | cột B', 'tcvn3');
  const handed = line.replace('(5)', '−5').replace('|', '∙');
  expect(normalize(handed).text).toBe('Nhiệt độ giảm từ 4 xuống -5 độ; cột A ∙ cột B');
});

test('a line in which the words are syllables both ways is read as the text around it is', () => {
  const around = misread('tỉnh Cà Mau tổ chức hội nghị', 'vni');
  expect(normalize(`THAØNH PHOÁ HOÀ CHÍ MINH\n${around}`).text).toBe(
    'THÀNH PHỐ HỒ CHÍ MINH\ntỉnh Cà Mau tổ chức hội nghị',
  );
});

test('VNI as converters write it, a mark after every vowel', () => {
  expect(normalize('Quy triønh kieåm tra, boài döôõng kyõ thuaät, chính quyeàn vaø tiïnh').text).toMatch(
    /^Quy trình kiểm tra/,
  );
});
