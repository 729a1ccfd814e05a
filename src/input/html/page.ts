import { Parser } from 'htmlparser2';
import { type Decoded, type DecodeOptions, decode, isDecoded, readDecoded } from '../decode.js';
import type { ReadResult } from '../reader.js';

/** Elements whose content is not read by people, or belongs to the site and not to the article. */
const SKIPPED = new Set(
  'script style template noscript svg math iframe object canvas audio video nav aside footer button select textarea'.split(
    ' ',
  ),
);

/** Names that sites give to what surrounds the article. */
const FURNITURE =
  /(?:^|\s)(?:(?:main-|top-|left-|right-|footer-)?menu|nav|navbar|navigation|breadcrumbs?|sidebar|footer|share|social)(?:\s|$)/i;

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  `address article blockquote body center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 head
  header hr html legend li main ol option p pre section summary table tbody tfoot thead title tr ul`.split(/\s+/),
);

const HEADINGS = new Set(['h1', 'h2', 'h3']);

/** Reads the bytes of a page. */
export function read(bytes: Uint8Array, options: DecodeOptions): ReadResult {
  const decoded = decode(bytes, options);
  return isDecoded(decoded) ? { ...decoded, text: htmlToText(decoded.text), media: 'text/html' } : decoded;
}

/** Reads the characters of a page. */
export function readText(html: string): Decoded {
  return { ...readDecoded(htmlToText(html)), media: 'text/html' };
}

/**
 * The text of a web page as a reader sees it: the title, then a paragraph a line with an empty line between, cells
 * apart by tabs, no scripts, styles and menus. htmlparser2 enters here.
 */
export function htmlToText(html: string): string {
  const body = new Paragraphs();
  const title = new Paragraphs();
  const headings: string[] = [];
  let inTitle = false;
  let heading: string | null = null;
  /** Elements open since, and with, the one that is skipped. */
  let skipped = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (skipped > 0 || isSkipped(name, attributes)) {
        skipped++;
        return;
      }
      if (name === 'title') inTitle = true;
      else if (name === 'br') body.wrap();
      else if (name === 'td' || name === 'th') body.cell();
      else if (BLOCKS.has(name)) body.end();
      if (HEADINGS.has(name)) heading = '';
    },
    onclosetag(name) {
      if (skipped > 0) {
        skipped--;
        return;
      }
      if (name === 'title') inTitle = false;
      else if (BLOCKS.has(name)) body.end();
      if (HEADINGS.has(name) && heading !== null) {
        headings.push(oneSpace(heading));
        heading = null;
      }
    },
    ontext(text) {
      if (skipped > 0) return;
      (inTitle ? title : body).add(text);
      if (heading !== null) heading += text;
    },
  });
  parser.end(html);
  const name = title.toString();
  const repeated = name === '' || headings.some(text => text !== '' && name.includes(text));
  return repeated ? body.toString() : `${name}\n\n${body.toString()}`.trimEnd();
}

function isSkipped(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (SKIPPED.has(name) || 'hidden' in attributes || attributes.role === 'navigation') return true;
  return name !== 'body' && (FURNITURE.test(attributes.class ?? '') || FURNITURE.test(attributes.id ?? ''));
}

function oneSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Stands for the edge of a table cell; HTML text cannot hold it. */
const CELL = '\0';

/** Gathers text into paragraphs. */
class Paragraphs {
  readonly #done: string[] = [];
  #line = '';
  #lines: string[] = [];

  add(text: string): void {
    this.#line += text;
  }

  wrap(): void {
    const cells = this.#line.split(CELL).map(oneSpace);
    this.#line = '';
    if (cells.some(cell => cell !== '')) this.#lines.push(cells.join('\t').trim());
  }

  cell(): void {
    this.#line += CELL;
  }

  end(): void {
    this.wrap();
    if (this.#lines.length > 0) this.#done.push(this.#lines.join('\n'));
    this.#lines = [];
  }

  toString(): string {
    this.end();
    return this.#done.join('\n\n');
  }
}
