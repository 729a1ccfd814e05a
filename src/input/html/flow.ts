import type { FlowBlock, FlowCell, FlowText } from '../outline/flow.js';
import { type Furniture, isLabel } from './furniture.js';
import { Inline } from './inline.js';
import { isElement, type PageElement, type PageNode, textOf } from './tree.js';

/** Elements that begin and end a paragraph. */
export const BOXES: ReadonlySet<string> = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figure footer form header hgroup hr
  html legend li main menu nav ol optgroup option p pre section summary tbody tfoot thead tr td th ul`.split(/\s+/),
);

const CAPTIONS: ReadonlySet<string> = new Set(['caption', 'figcaption']);
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir']);

const KEEPS_LINES = /white-space\s{0,3}:\s{0,3}pre/i;
const IS_BOX = /display\s{0,3}:\s{0,3}(?:block|flex|grid|table|list-item)/i;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Which part of a page is read. */
export interface Range {
  readonly within: PageElement;
  /** Indexes of the first and the last node. */
  readonly from: number;
  readonly to: number;
  /** The element that is the headline, or null. */
  readonly headline: PageElement | null;
}

/** What stands in a part of a page, without furniture. */
export function readFlow(range: Range, furniture: Furniture): readonly FlowBlock[] {
  const reader = new FlowReader(range, furniture);
  reader.read(range.within);
  return reader.finish();
}

/** What the text that comes next is. */
type Style = Pick<FlowText, 'kind' | 'level'>;

const PARAGRAPH: Style = { kind: 'paragraph', level: 0 };

class FlowReader {
  #blocks: FlowBlock[] = [];
  readonly #inline = new Inline();
  #style = PARAGRAPH;
  #lists = 0;
  #keepsLines = false;
  readonly #range: Range;
  readonly #furniture: Furniture;

  constructor(range: Range, furniture: Furniture) {
    this.#range = range;
    this.#furniture = furniture;
  }

  finish(): readonly FlowBlock[] {
    this.#end();
    return this.#blocks;
  }

  read(element: PageElement): void {
    for (const child of element.children) this.#readNode(child);
  }

  #readNode(node: PageNode): void {
    const { from, to } = this.#range;
    if (node.index > to) return;
    if (isElement(node)) {
      if (node.last >= from && !this.#furniture.holds(node)) this.#readElement(node);
    } else if (node.index >= from) this.#add(node.text);
  }

  #readElement(element: PageElement): void {
    const { name, attributes } = element;
    if (element === this.#range.headline) this.#box(element, { kind: 'headline', level: 0 });
    else if (name === 'br') this.#break();
    else if (name === 'table') this.#table(element);
    else if (name === 'dl') this.#pairs(element);
    else if (name === 'sup') this.#superscript(element);
    else if (CAPTIONS.has(name)) this.#box(element, { kind: 'caption', level: 0 });
    else if (/^h[1-6]$/.test(name)) this.#box(element, { kind: 'heading', level: Number(name[1]) });
    else if (LISTS.has(name)) this.#list(element);
    else if (name === 'li' || attributes.class === 'MsoListParagraph') {
      this.#box(element, { kind: 'item', level: Math.max(1, this.#lists) });
    } else if (BOXES.has(name) || IS_BOX.test(attributes.style ?? '')) this.#box(element, this.#style);
    else {
      this.#inline.edge(name === 'label');
      this.read(element);
      this.#inline.edge(name === 'label');
    }
  }

  #box(element: PageElement, style: Style): void {
    this.#end();
    const [outer, keepsLines] = [this.#style, this.#keepsLines];
    this.#style = style;
    if (element.name === 'pre' || KEEPS_LINES.test(element.attributes.style ?? '')) this.#keepsLines = true;
    this.read(element);
    this.#end();
    this.#style = outer;
    this.#keepsLines = keepsLines;
  }

  #list(list: PageElement): void {
    this.#lists++;
    this.#box(list, this.#style);
    this.#lists--;
  }

  #add(text: string): void {
    if (!this.#keepsLines) {
      this.#inline.add(text);
      return;
    }
    for (const [i, line] of text.split(/\r\n?|\n/).entries()) {
      if (i > 0) this.#break();
      this.#inline.add(line);
    }
  }

  /** A second break on an empty line ends the paragraph. */
  #break(): void {
    if (this.#inline.isLineEmpty) this.#end();
    else this.#inline.break();
  }

  /** Ends the paragraph. */
  #end(): void {
    const text = this.#inline.take();
    if (text.trim() !== '' && !isLabel(text)) this.#blocks.push({ ...this.#style, text });
  }

  /** `m²`, `10⁵`; a mark that leads to a note (`97%(1)`, `250³ ca`) is not read, lest it join a number. */
  #superscript(element: PageElement): void {
    const text = textOf(element);
    const isNote = /\d$/.test(this.#inline.tail) && !/(?<!\d)10$/.test(this.#inline.tail);
    if (/^[0-9]$/.test(text) && !isNote) this.#inline.add(SUPERSCRIPTS[Number(text)]!);
    else if (!/^[([]?[0-9*, ]{1,8}[)\]]?$/.test(text)) this.read(element);
  }

  /** Reads something apart from the text around it, and gives its blocks. */
  #apart(read: () => void): readonly FlowBlock[] {
    const [blocks, style, lists] = [this.#blocks, this.#style, this.#lists];
    this.#blocks = [];
    this.#style = PARAGRAPH;
    this.#lists = 0;
    read();
    this.#end();
    const found = this.#blocks;
    this.#blocks = blocks;
    this.#style = style;
    this.#lists = lists;
    return found;
  }

  #table(table: PageElement): void {
    this.#end();
    const rows: FlowCell[][] = [];
    const readRows = (part: PageElement, isHead: boolean): void => {
      for (const child of part.children) {
        if (!isElement(child)) this.#readNode(child);
        else if (this.#isLeftOut(child)) continue;
        else if (/^t(?:head|body|foot)$/.test(child.name)) readRows(child, child.name === 'thead');
        else if (child.name === 'tr') rows.push(this.#row(child, isHead));
        else this.#readNode(child);
      }
    };
    readRows(table, false);
    this.#end();
    this.#blocks.push({ kind: 'table', rows });
  }

  #row(row: PageElement, isHead: boolean): FlowCell[] {
    const cells: FlowCell[] = [];
    // A form may stand around cells; text that stands in none comes before the table, as browsers show it.
    const readCells = (part: PageElement): void => {
      for (const child of part.children) {
        if (!isElement(child)) this.#readNode(child);
        else if (this.#isLeftOut(child)) continue;
        else if (child.name !== 'td' && child.name !== 'th') readCells(child);
        else {
          this.#end();
          cells.push({
            blocks: this.#apart(() => this.read(child)),
            rows: spanOf(child.attributes.rowspan),
            columns: spanOf(child.attributes.colspan),
            isHead: isHead || child.name === 'th',
          });
        }
      }
    };
    readCells(row);
    return cells;
  }

  #isLeftOut(element: PageElement): boolean {
    const { from, to } = this.#range;
    return element.last < from || element.index > to || this.#furniture.holds(element);
  }

  /** Terms beside what is said of them. */
  #pairs(list: PageElement): void {
    this.#end();
    const rows: FlowCell[][] = [];
    const visit = (part: PageElement): void => {
      for (const child of part.children) {
        if (!isElement(child)) this.#readNode(child);
        else if (this.#isLeftOut(child)) continue;
        else if (child.name !== 'dt' && child.name !== 'dd') visit(child);
        else {
          this.#end();
          const isHead = child.name === 'dt';
          if (isHead || rows.length === 0) rows.push([]);
          rows.at(-1)!.push({ blocks: this.#apart(() => this.read(child)), rows: 1, columns: 1, isHead });
        }
      }
    };
    visit(list);
    this.#end();
    this.#blocks.push({ kind: 'table', rows });
  }
}

/** A span as a page states it. */
function spanOf(stated: string | undefined): number {
  return Number.parseInt(stated ?? '1', 10);
}
