import mammoth from 'mammoth';
import type { FlowBlock, FlowCell } from '../../outline/flow.js';
import { type Found, officeReader } from '../office.js';
import { Fonts, Runs } from '../runs.js';
import { asInCell, headingOf, standingOf, standingOfStyle } from '../styles.js';
import { unzip, zipSync } from '../zip.js';
import type { DocumentElement, Element } from './elements.js';
import { readStyleFonts, type StyleFonts } from './styles.js';

/** The parts of a Word file that its text may need: no pictures, no embedded files. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/|word\/(?!theme|embeddings|media|glossary|webSettings|fontTable)).*\.?(?:xml|rels)$/;

const { read } = officeReader('application/vnd.openxmlformats-officedocument.wordprocessingml.document', readDocx);

export { read };

/** Reads a Word file of 2007 and later. mammoth enters here. */
async function readDocx(bytes: Uint8Array): Promise<Found> {
  const parts = unzip(bytes, name => PARTS.test(name));
  let document: DocumentElement | undefined;
  await mammoth.convertToHtml(
    { buffer: Buffer.from(zipSync(parts, { level: 0 })) },
    {
      // Its HTML has no fonts; what it makes HTML of has them.
      transformDocument: (element: DocumentElement) => {
        document = element;
        return { ...element, children: [] };
      },
    },
  );
  return new DocxFlow(readStyleFonts(parts['word/styles.xml']), document!).read();
}

class DocxFlow {
  readonly #fonts = new Fonts();
  readonly #styles: StyleFonts;
  readonly #document: DocumentElement;
  /** References to notes that were met. */
  readonly #notes: Element[] = [];

  constructor(styles: StyleFonts, document: DocumentElement) {
    this.#styles = styles;
    this.#document = document;
  }

  read(): Found {
    const blocks = this.#blocks(this.#document.children ?? []);
    // Notes may hold references to notes, and to themselves.
    const notes = new Set<unknown>();
    for (const reference of this.#notes) {
      const note = this.#document.notes.resolve(reference);
      if (note === null || notes.has(note)) continue;
      notes.add(note);
      for (const block of this.#blocks(note.body)) blocks.push(block);
    }
    return { blocks, ...this.#fonts.found };
  }

  #blocks(elements: readonly Element[]): FlowBlock[] {
    return elements.flatMap(element => {
      if (element.type === 'paragraph') return [this.#paragraph(element)];
      if (element.type === 'table') return [this.#table(element)];
      return this.#blocks(element.children ?? []);
    });
  }

  #paragraph({ children = [], styleId = null, styleName = null, numbering }: Element): FlowBlock {
    const runs = new Runs(this.#fonts);
    this.#text(children, this.#styles.fontOf(styleId), runs);
    const level = this.#styles.levelOf(styleId);
    const style = standingOfStyle(styleName ?? '') ?? (level === null ? null : headingOf(level));
    const depth = numbering ? Number(numbering.level) + 1 : 0;
    return { ...standingOf(style, depth), text: runs.take() };
  }

  #text(elements: readonly Element[], font: string | null, runs: Runs): void {
    for (const element of elements) {
      const { type, children = [], value = '' } = element;
      if (type === 'text') runs.add(value, font);
      else if (type === 'tab') runs.add('\t', font);
      else if (type === 'break') runs.add('\n', font);
      else if (type === 'noteReference') this.#notes.push(element);
      else if (type === 'run') {
        const own = element.font ?? (element.styleId ? this.#styles.fontOf(element.styleId) : null) ?? font;
        this.#text(element.isAllCaps ? inCapitals(children) : children, own, runs);
      } else this.#text(children, font, runs);
    }
  }

  #table({ children = [] }: Element): FlowBlock {
    const rows = children.map(row =>
      (row.children ?? []).map(
        (cell): FlowCell => ({
          blocks: this.#blocks(cell.children ?? []).map(block => (block.kind === 'table' ? block : asInCell(block))),
          rows: cell.rowSpan ?? 1,
          columns: cell.colSpan ?? 1,
          isHead: row.isHeader ?? false,
        }),
      ),
    );
    return { kind: 'table', rows };
  }
}

function inCapitals(elements: readonly Element[]): readonly Element[] {
  return elements.map(element => ({
    ...element,
    ...(element.value !== undefined && { value: element.value.toUpperCase() }),
    ...(element.children !== undefined && { children: inCapitals(element.children) }),
  }));
}
