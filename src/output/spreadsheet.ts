import type { ColumnType, Value } from './columns.js';
import type { HeadingLanguage } from './headings.js';
import { oneLine } from './rows.js';

// SpreadsheetML (ECMA-376 part 1, chapter 18) in the few elements that tables need.

/** Rows that one sheet can hold. */
export const SHEET_ROWS = 1_048_576;

/** Characters that one cell can hold; Excel calls a file with a longer one damaged. */
const CELL_LENGTH = 32_767;

/** Indexes into `cellXfs` of `STYLES`. */
const STYLE = { plain: 0, day: 1, heading: 2, wrapped: 3 } as const;

/** Day 0 of the spreadsheet's calendar, which holds a 29 February 1900 that never was: right from 1 March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_DAY = '1900-03-01';
const DAY_MS = 86_400_000;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** How the cells of a sheet look. */
export interface Look {
  readonly types: readonly ColumnType[];
  /** Index of the column whose text goes over several lines: the sentence. */
  readonly wrapped: number;
  readonly language: HeadingLanguage;
}

/** A row of a sheet, each cell of its column's type. */
export function row(values: readonly Value[], { types, wrapped, language }: Look): string {
  return `<row>${values.map((value, i) => cell(value, types[i]!, i === wrapped, language)).join('')}</row>`;
}

/** The first row of a sheet, in bold. */
export function headingRow(headings: readonly string[]): string {
  return `<row>${headings.map(text => textCell(text, STYLE.heading)).join('')}</row>`;
}

function cell(value: Value, type: ColumnType, isWrapped: boolean, language: HeadingLanguage): string {
  if (value === null || value === '') return '<c/>';
  if (typeof value === 'number') return `<c><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c t="b"><v>${value ? 1 : 0}</v></c>`;
  if (type === 'day') {
    if (value >= FIRST_DAY) return `<c s="${STYLE.day}"><v>${(Date.parse(value) - DAY_ZERO) / DAY_MS}</v></c>`;
    return textCell(language === 'vi' ? value.split('-').reverse().join('/') : value, STYLE.plain);
  }
  return textCell(oneLine(value), isWrapped ? STYLE.wrapped : STYLE.plain);
}

function textCell(text: string, style: number): string {
  return `<c t="inlineStr"${style === STYLE.plain ? '' : ` s="${style}"`}><is><t>${escapeXml(text.slice(0, CELL_LENGTH))}</t></is></c>`;
}

/** Half a surrogate pair and the two non-characters, which XML cannot hold. */
const NOT_XML = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g;

/** The `_` of what a spreadsheet would decode: `_x003D_` is `=` to it. */
const CODED = /_(?=x[\da-f]{4}_)/gi;

function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, '\ufffd')
    .replace(CODED, '_x005F_')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** The beginning of a sheet whose first row stays in sight, printed across the page as wide as it is. */
export function sheetHead(widths: readonly number[]): string {
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  return `${XML}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`;
}

/** The end of a sheet, with a filter over its rows. */
export function sheetTail(columns: number, rows: number): string {
  return `</sheetData><autoFilter ref="A1:${columnName(columns)}${rows}"/>${PRINTED}</worksheet>`;
}

/** A sheet of two columns without a filter: what is told of the run. */
export function noteSheet(rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map(cells => {
    const style = cells.length === 1 ? STYLE.heading : STYLE.wrapped;
    return `<row>${cells.map(value => (typeof value === 'number' ? `<c s="${STYLE.wrapped}"><v>${value}</v></c>` : textCell(oneLine(value), style))).join('')}</row>`;
  });
  return `${XML}<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="30" customWidth="1"/><col min="2" max="2" width="90" customWidth="1"/></cols><sheetData>${lines.join('')}</sheetData>${PRINTED}</worksheet>`;
}

/** A4 across, as many pages long as it takes, numbered. */
const PRINTED =
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>';

/** `A` for 1, `Z` for 26, `AA` for 27. */
function columnName(number: number): string {
  const rest = (number - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return number > 26 ? columnName((number - 1 - rest) / 26) + letter : letter;
}

/** By this a workbook is known that nobody has saved since it was written. */
export const APPLICATION = '<Application>vihealth</Application>';

/**
 * The files of a workbook beside its sheets, by their path in the package.
 * @param sheets their names, in order; the first is the note
 */
export function workbookParts(sheets: readonly string[], language: HeadingLanguage): Readonly<Record<string, string>> {
  const each = (make: (name: string, number: number) => string): string =>
    sheets.map((name, i) => make(name, i + 1)).join('');
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>${each((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${CONTENT}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${RELATIONS}/extended-properties" Target="docProps/app.xml"/></Relationships>`,
    'docProps/app.xml': `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${APPLICATION}</Properties>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${each((name, n) => `<sheet name="${escapeXml(name)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets><definedNames>${each((name, n) => (n === 1 ? '' : `<definedName name="_xlnm.Print_Titles" localSheetId="${n - 1}">'${escapeXml(name)}'!$1:$1</definedName>`))}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each((_, n) => `<Relationship Id="rId${n}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="styles" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles(language === 'vi' ? 'dd/mm/yyyy' : 'yyyy\\-mm\\-dd'),
  };
}

/** @param day how days are shown */
function styles(day: string): string {
  return `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${day}"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${TOP}</xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${TOP}</xf><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

const TOP = '<alignment vertical="top"/>';
