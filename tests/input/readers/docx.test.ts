import { describe, expect, test } from 'vitest';
import { blocksOf, docxOf, told } from '../../support/office-files.js';

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
const style = (id: string, name: string, inner = '', kind = 'paragraph'): string =>
  `<w:style w:type="${kind}" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;

describe('letters', () => {
  test.each([
    ['a run names its font', '', paragraph(run('BÖnh viÖn ', font('.VnTime')) + run('đa khoa')), 'Bệnh viện đa khoa'],
    [
      'letter and mark in two runs',
      '',
      paragraph(
        run('Y te', font('VNI-Times')) + run('á xa', `<w:b/>${font('VNI-Times')}`) + run('õ', font('VNI-Times')),
      ),
      'Y tế xã',
    ],
    ['capitals', '', paragraph(run('së y tÕ', font('.VnTimeH'))), 'SỞ Y TẾ'],
    ['capitals by property', '', paragraph(run('sở y tế', '<w:caps/>')), 'SỞ Y TẾ'],
    [
      'the style of all paragraphs',
      `<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/><w:rPr>${font('.VnTime')}</w:rPr></w:style>`,
      paragraph(run('Sè ca m¾c')),
      'Số ca mắc',
    ],
    [
      'a style based on another',
      style('A', 'Van ban', `<w:rPr>${font('.VnTime')}</w:rPr>`) + style('B', 'Muc', '<w:basedOn w:val="A"/>'),
      paragraph(run('th¸ng n¨m'), '<w:pStyle w:val="B"/>'),
      'tháng năm',
    ],
    [
      'styles based on each other',
      style('A', 'A', '<w:basedOn w:val="B"/>') + style('B', 'B', '<w:basedOn w:val="A"/>'),
      paragraph(run('tháng'), '<w:pStyle w:val="B"/>'),
      'tháng',
    ],
    [
      'a tab, a line end, a sign of a symbol font, a deletion',
      '',
      paragraph(
        `${run('a')}<w:r><w:tab/></w:r>${run('b')}<w:r><w:br/></w:r><w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${run('5')}<w:del>${run('x')}</w:del>`,
      ),
      'a\tb\n≥5',
    ],
  ])('%s', async (_, styles, body, text) => {
    expect(await told('a.docx', docxOf(body, { styles }))).toBe(text);
  });
});

test('headings by name and by level, the title, a caption, items, notes after the text', async () => {
  const styles = [
    style('T', 'Title'),
    style('H', 'heading 2'),
    style('M', 'Mục', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
    style('C', 'caption'),
  ].join('');
  const named = (id: string, text: string): string => paragraph(run(text), `<w:pStyle w:val="${id}"/>`);
  const footnotes = `<w:footnote w:id="5">${paragraph(run('ghi chú'))}</w:footnote>`;
  const body = [
    named('T', 'Báo cáo'),
    named('H', 'Kết quả'),
    named('M', 'Tiêm chủng'),
    named('C', 'Bảng 1'),
    paragraph(`${run('đoạn')}<w:r><w:footnoteReference w:id="5"/></w:r>${run(' một')}`),
  ].join('');
  expect(await blocksOf('a.docx', docxOf(body, { styles, footnotes }))).toEqual([
    'headline: Báo cáo',
    'heading2: Kết quả',
    'heading3: Tiêm chủng',
    'caption: Bảng 1',
    'paragraph: đoạn một',
    'paragraph: ghi chú',
  ]);
});

test('merged cells, a head row, a heading inside a cell that is none', async () => {
  const cell = (text: string, properties = '', style = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text), style)}</w:tc>`;
  const row = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
  const heading = '<w:pStyle w:val="H"/>';
  const body = `<w:tbl>${[
    row(
      cell('Xã', '<w:vMerge w:val="restart"/>', heading) + cell('Số ca', '<w:gridSpan w:val="2"/>', heading),
      '<w:tblHeader/>',
    ),
    row(cell('', '<w:vMerge/>') + cell('Nam') + cell('Nữ')),
    row(cell('Tân Phú') + cell('12') + cell('7')),
  ].join('')}</w:tbl>`;
  expect(await blocksOf('a.docx', docxOf(body, { styles: style('H', 'heading 1') }))).toEqual([
    '0:0 2x1 head Xã',
    '0:1 1x2 head Số ca',
    '1:1 Nam',
    '1:2 Nữ',
    '2:0 Tân Phú',
    '2:1 12',
    '2:2 7',
  ]);
});
