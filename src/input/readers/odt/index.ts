import type { NoText } from '../../decode.js';
import type { FlowBlock, FlowCell } from '../../outline/flow.js';
import { type Found, LOCKED, officeReader } from '../office.js';
import { Fonts, Runs } from '../runs.js';
import { asInCell, headingOf, standingOf, standingOfStyle } from '../styles.js';
import { readXml } from '../xml.js';
import { unzip } from '../zip.js';
import { OdtStyles } from './styles.js';

export const { read } = officeReader('application/vnd.oasis.opendocument.text', readOdt);

/** What is no part of the article: what was changed, notes of its readers, drawn shapes' names, ruby. */
const PASSED_OVER = new Set([
  'office:annotation',
  'text:tracked-changes',
  'text:note-citation',
  'text:ruby-text',
  'svg:title',
  'svg:desc',
]);

/** Spaces in a row and repeated cells are counted; a file may claim any number. */
const MOST_REPEATED = 100;

/** Reads a text of OpenDocument, as LibreOffice writes it. */
function readOdt(bytes: Uint8Array): Found | NoText {
  const parts = unzip(bytes, name => /^(?:content|styles|META-INF\/manifest)\.xml$/.test(name));
  const manifest = parts['META-INF/manifest.xml'];
  if (manifest !== undefined && Buffer.from(manifest).includes('encryption-data')) return LOCKED;
  const content = parts['content.xml'];
  if (content === undefined) throw new Error('no content');
  const styles = new OdtStyles();
  if (parts['styles.xml'] !== undefined) styles.read(parts['styles.xml']);
  styles.read(content);
  return new OdtReader(styles).read(content);
}

/** A paragraph at hand. Notes and boxes stand in the middle of another one. */
interface Open {
  readonly runs: Runs;
  readonly isHeading: boolean;
  readonly level: number;
  readonly style: string | undefined;
  /** The fonts of the paragraph and of the spans that are open in it. */
  readonly fonts: (string | null)[];
}

interface Table {
  readonly rows: FlowCell[][];
}

class OdtReader {
  readonly #styles: OdtStyles;
  readonly #fonts = new Fonts();
  /** Where blocks go: the document, or the cell at hand. */
  readonly #places: FlowBlock[][] = [[]];
  readonly #tables: Table[] = [];
  readonly #cells: { readonly rows: number; readonly columns: number; readonly repeated: number }[] = [];
  readonly #paragraphs: Open[] = [];
  #depth = 0;
  #headRows = 0;
  /** Elements open since, and with, the one that is passed over. */
  #passed = 0;

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  read(content: Uint8Array): Found {
    readXml(content, {
      open: (name, attributes) => {
        if (this.#passed > 0 || PASSED_OVER.has(name)) this.#passed++;
        else this.#open(name, attributes);
      },
      close: name => {
        if (this.#passed > 0) this.#passed--;
        else this.#close(name);
      },
      text: text => {
        if (this.#passed === 0) this.#write(text.replace(/[\t\n\r ]+/g, ' '));
      },
    });
    return { blocks: this.#places[0]!, ...this.#fonts.found };
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    const style = attributes['text:style-name'];
    const paragraph = this.#paragraphs.at(-1);
    switch (name) {
      case 'text:p':
      case 'text:h':
        this.#paragraphs.push({
          runs: new Runs(this.#fonts),
          isHeading: name === 'text:h',
          level: Number(attributes['text:outline-level'] ?? 1) || 1,
          style,
          fonts: [this.#styles.fontOf('paragraph', style)],
        });
        break;
      case 'text:span':
        paragraph?.fonts.push(this.#styles.fontOf('text', style) ?? paragraph.fonts.at(-1) ?? null);
        break;
      case 'text:s':
        this.#write(' '.repeat(countOf(attributes['text:c'])));
        break;
      case 'text:tab':
        this.#write('\t');
        break;
      case 'text:line-break':
        this.#write('\n');
        break;
      case 'text:list':
        this.#depth++;
        break;
      case 'table:table':
        this.#tables.push({ rows: [] });
        break;
      case 'table:table-header-rows':
        this.#headRows++;
        break;
      case 'table:table-row':
        this.#tables.at(-1)?.rows.push([]);
        break;
      case 'table:table-cell':
        this.#places.push([]);
        this.#cells.push({
          rows: Number(attributes['table:number-rows-spanned'] ?? 1) || 1,
          columns: Number(attributes['table:number-columns-spanned'] ?? 1) || 1,
          repeated: countOf(attributes['table:number-columns-repeated']),
        });
        break;
      default:
    }
  }

  #close(name: string): void {
    switch (name) {
      case 'text:p':
      case 'text:h':
        this.#endParagraph();
        break;
      case 'text:span':
        this.#paragraphs.at(-1)?.fonts.pop();
        break;
      case 'text:list':
        this.#depth--;
        break;
      case 'table:table-header-rows':
        this.#headRows--;
        break;
      case 'table:table-cell':
        this.#endCell();
        break;
      case 'table:table': {
        const table = this.#tables.pop();
        if (table !== undefined) this.#places.at(-1)!.push({ kind: 'table', rows: table.rows });
        break;
      }
      default:
    }
  }

  #write(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    paragraph?.runs.add(text, paragraph.fonts.at(-1) ?? null);
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    const { runs, isHeading, level, style } = paragraph;
    const standing = this.#styles.find(style, standingOfStyle) ?? (isHeading ? headingOf(level) : null);
    const block = { ...standingOf(standing, this.#depth), text: runs.take() };
    this.#places.at(-1)!.push(this.#cells.length > 0 ? asInCell(block) : block);
  }

  #endCell(): void {
    const blocks = this.#places.pop() ?? [];
    const cell = this.#cells.pop();
    const row = this.#tables.at(-1)?.rows.at(-1);
    if (cell === undefined || row === undefined) return;
    const { rows, columns, repeated } = cell;
    // Tables in repeated cells of tables would multiply.
    const times = blocks.some(({ kind }) => kind === 'table') ? 1 : repeated;
    for (let i = 0; i < times; i++) row.push({ blocks, rows, columns, isHead: this.#headRows > 0 });
  }
}

function countOf(stated: string | undefined): number {
  return Math.min(MOST_REPEATED, Math.max(1, Number(stated ?? 1) || 1));
}
