import { strToU8, zipSync } from 'fflate';
import { readBytesOf } from '../../src/input/readers.js';

/** What a reader says of the bytes of a file: the reason why there is no text, or the text with the kinds of its blocks. */
export async function told(file: string, bytes: Uint8Array): Promise<string> {
  const read = await readBytesOf(file, bytes);
  return 'code' in read ? `${read.code}: ${read.reason}` : read.text;
}

/** The blocks of a file, each as its kind, level and text; a cell as its place, spans and text. */
export async function blocksOf(file: string, bytes: Uint8Array): Promise<readonly string[]> {
  const read = await readBytesOf(file, bytes);
  if ('code' in read) return [`${read.code}: ${read.reason}`];
  const { text, outline } = read;
  return outline!.blocks.flatMap(({ kind, level, span, cells }) => {
    if (kind !== 'table') return [`${kind}${level || ''}: ${text.slice(span.start, span.end)}`];
    return cells.map(({ row, rows, column, columns, isHead, span: at }) => {
      const size = rows * columns === 1 ? '' : ` ${rows}x${columns}`;
      return `${row}:${column}${size}${isHead ? ' head' : ''} ${text.slice(at.start, at.end)}`.trim();
    });
  });
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word file. @param body elements of WordprocessingML, or the bytes of the whole document part */
export function docxOf(body: string | Uint8Array, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const overrides = ['document', 'styles', 'footnotes'].map(
    name =>
      `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name === 'document' ? 'document.main' : name}+xml"/>`,
  );
  const link = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`;
  const relationships = (links: string): string =>
    `<Relationships xmlns="${PACKAGE}/relationships">${links}</Relationships>`;
  const document =
    typeof body === 'string' ? strToU8(`<w:document ${WORD}><w:body>${body}</w:body></w:document>`) : body;
  const texts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types">${overrides.join('')}</Types>`,
    '_rels/.rels': relationships(link('r1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relationships(
      link('r1', 'styles', 'styles.xml') + link('r2', 'footnotes', 'footnotes.xml'),
    ),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, `<w:${name} ${WORD}>${xml}</w:${name}>`]),
    ),
  };
  const packed = Object.entries(texts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync({ ...Object.fromEntries(packed), 'word/document.xml': document });
}

/** A text of OpenDocument. @param content elements of the body; `automatic` of its automatic styles */
export function odtOf(content: string, automatic = '', manifest = ''): Uint8Array {
  const xml = `<office:document-content><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${content}</office:text></office:body></office:document-content>`;
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(xml),
    'META-INF/manifest.xml': strToU8(`<manifest:manifest>${manifest}</manifest:manifest>`),
  });
}

/** A PDF file of one page. @param content operators, with the font `/F` */
export function pdfOf(content: string): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + table + end, 'latin1');
}
