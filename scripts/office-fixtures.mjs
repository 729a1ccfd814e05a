// Saves articles of `fixtures/articles` as office files in `fixtures/office`, through LibreOffice: a paragraph a line, rows of
// `a | b` as a table, the headline of a news report as a heading. One is set in the fonts of its time as well. Run by hand
// where `soffice` is installed (Debian: libreoffice-writer, libreoffice-calc); what it makes is committed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';

const ARTICLES = new URL('../fixtures/articles/', import.meta.url);
const OFFICE = fileURLToPath(new URL('../fixtures/office/', import.meta.url));

const NEWS = ['hoa-binh-malaria-2006', 'soc-trang-tb-screening', 'thai-nguyen-hospital-autonomy'];
const DOCUMENTS = ['ca-mau-insurance-table', 'dong-thap-appointment-decision'];
const TEXT_FORMATS = ['docx', 'doc', 'rtf', 'odt', 'pdf'];
/** Of the article that is set in old fonts. */
const OLD = 'hoa-binh-malaria-2006';

const inXml = text =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/ (?= )/g, '<text:s/>');

/** The letters of Windows-1252 that show a text in `.VnTime`; capitals with tones need `.VnTimeH`. */
function inOldFonts(text) {
  const shown = letters => iconv.decode(iconv.encode(letters, 'tcvn'), 'windows1252');
  return text.replace(/[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝĨŨẠ-ỸĂÂÊÔƠƯ]+|[^À-ÃÈ-ÊÌÍÒ-ÕÙÚÝĨŨẠ-ỸĂÂÊÔƠƯ]+/gu, run =>
    /^\p{Lu}+$/u.test(run)
      ? `<text:span text:style-name="Capitals">${inXml(shown(run.toLowerCase()))}</text:span>`
      : inXml(shown(run)),
  );
}

function tableOf(rows, write) {
  const cells = rows.map(row => row.split(' | '));
  const line = row => row.map(cell => `<table:table-cell><text:p>${write(cell)}</text:p></table:table-cell>`).join('');
  return `<table:table><table:table-column table:number-columns-repeated="${cells[0].length}"/>${cells
    .map(row => `<table:table-row>${line(row)}</table:table-row>`)
    .join('')}</table:table>`;
}

function bodyOf(text, hasHeadline, write) {
  const body = [];
  let rows = [];
  const endTable = () => {
    if (rows.length > 0) body.push(tableOf(rows, write));
    rows = [];
  };
  for (const [i, line] of text.split('\n').entries()) {
    if (line.includes(' | ')) {
      rows.push(line);
      continue;
    }
    endTable();
    if (line === '') continue;
    const name = hasHeadline && i === 0 ? 'text:h text:style-name="Heading_20_1" text:outline-level="1"' : 'text:p';
    body.push(`<${name}>${write(line)}</${name.split(' ')[0]}>`);
  }
  endTable();
  return body.join('\n');
}

const NAMESPACES = ['office', 'text', 'table', 'style', 'font']
  .map(name => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
  )
  .join(' ');

function flatText(body, font) {
  const face = name => `<style:font-face style:name="${name}" svg:font-family="'${name}'"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls>${[font, `${font}H`].map(face).join('')}</office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties style:font-name="${font}" fo:font-size="13pt" fo:language="vi" fo:country="VN"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"><style:paragraph-properties fo:margin-bottom="0.2cm"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Capitals" style:family="text"><style:text-properties style:font-name="${font}H"/></style:style>
</office:styles>
<office:body><office:text>
${body}
</office:text></office:body>
</office:document>`;
}

/** A sheet with a letterhead, a title, heads over two rows, whole numbers, shares and a day. */
function flatSheet() {
  const text = (value, spans = '') =>
    `<table:table-cell office:value-type="string"${spans}><text:p>${value}</text:p></table:table-cell>`;
  const number = (value, style) =>
    `<table:table-cell office:value-type="float" office:value="${value}" table:style-name="${style}"/>`;
  const share = value =>
    `<table:table-cell office:value-type="percentage" office:value="${value}" table:style-name="share"/>`;
  const row = cells => `<table:table-row>${cells.join('')}</table:table-row>`;
  const covered = '<table:covered-table-cell/>';
  const rows = [
    row([text('SỞ Y TẾ TỈNH HẬU GIANG')]),
    row([text('Kết quả tiêm chủng 6 tháng đầu năm 2022')]),
    row([]),
    row([
      text('Đơn vị', ' table:number-rows-spanned="2"'),
      text('Trẻ dưới 1 tuổi', ' table:number-columns-spanned="2"'),
      covered,
      text('Ngày báo cáo', ' table:number-rows-spanned="2"'),
    ]),
    row([covered, text('Số trẻ'), text('Tỷ lệ'), covered]),
    ...[
      ['Huyện Long Mỹ', 1240, 0.9235, '2022-07-04'],
      ['Huyện Phụng Hiệp', 15873, 0.887, '2022-07-05'],
    ].map(([place, children, rate, day]) =>
      row([
        text(place),
        number(children, 'grouped'),
        share(rate),
        `<table:table-cell office:value-type="date" office:date-value="${day}" table:style-name="day"/>`,
      ]),
    ),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:number-style style:name="n1"><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<number:percentage-style style:name="n2"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<number:date-style style:name="n3"><number:month/><number:text>/</number:text><number:day/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
${['grouped', 'share', 'day'].map((name, i) => `<style:style style:name="${name}" style:family="table-cell" style:data-style-name="n${i + 1}"/>`).join('\n')}
</office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="Sheet1">${rows.join('\n')}</table:table></office:spreadsheet></office:body>
</office:document>`;
}

function convert(source, format, name) {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  execFileSync('soffice', ['--headless', '--convert-to', format, '--outdir', folder, source], { stdio: 'ignore' });
  renameSync(join(folder, `${name}.${format}`), join(OFFICE, `${name}.${format}`));
}

const work = mkdtempSync(join(tmpdir(), 'office-'));
for (const name of [...NEWS, ...DOCUMENTS]) {
  const text = readFileSync(new URL(`${name}.txt`, ARTICLES), 'utf8')
    .normalize('NFC')
    .trimEnd();
  const source = join(work, `${name}.fodt`);
  writeFileSync(source, flatText(bodyOf(text, NEWS.includes(name), inXml), 'Times New Roman'));
  for (const format of TEXT_FORMATS) convert(source, format, name);
  if (name !== OLD) continue;
  const old = join(work, `${name}-vntime.fodt`);
  writeFileSync(old, flatText(bodyOf(text, true, inOldFonts), '.VnTime'));
  // Its PDF files leave out the soft hyphen, which is `ư` there.
  for (const format of TEXT_FORMATS.filter(one => one !== 'pdf')) convert(old, format, `${name}-vntime`);
}
const sheet = join(work, 'hau-giang-immunisation.fods');
writeFileSync(sheet, flatSheet());
for (const format of ['xlsx', 'xls', 'ods']) convert(sheet, format, 'hau-giang-immunisation');
