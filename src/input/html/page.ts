import type { Warning } from '../../model/document.js';
import type { Outline } from '../../model/outline.js';
import { type Decoded, type DecodeOptions, isDecoded, type NoText, readDecoded } from '../decode.js';
import type { FlowBlock } from '../outline/flow.js';
import { writeFlow } from '../outline/write.js';
import { decodePage } from './charset.js';
import { readFlat } from './flat.js';
import { readFlow } from './flow.js';
import { Furniture } from './furniture.js';
import { findHeadline } from './headline.js';
import { locateArticle } from './locate.js';
import { articleRange } from './range.js';
import { findStamp } from './stamp.js';
import { readStated } from './stated.js';
import { firstOf, type PageElement, parsePage } from './tree.js';

/** The article of a page as text, with its shape. */
export interface PageText {
  readonly text: string;
  readonly outline: Outline;
  readonly warnings: readonly Warning[];
}

/** Reads the bytes of a page. */
export function read(bytes: Uint8Array, options: DecodeOptions): Decoded | NoText {
  const decoded = decodePage(bytes, options);
  return isDecoded(decoded) ? withPage(decoded) : decoded;
}

/** Reads the characters of a page. */
export function readText(html: string): Decoded {
  return withPage(readDecoded(html));
}

function withPage(decoded: Decoded): Decoded {
  const { text, outline, warnings } = readPage(decoded.text);
  return { ...decoded, text, outline, media: 'text/html', warnings: [...decoded.warnings, ...warnings] };
}

const NO_ARTICLE: Warning = {
  code: 'no-article',
  message: 'no article was found in the page: all of it was read, menus and related news perhaps among it',
};

/** Reads the article of a page: what a reader sees of it, without menus, related news, comments and hidden text. */
export function readPage(html: string): PageText {
  const page = parsePage(html);
  if (page === null) return { ...writeFlow({ blocks: readFlat(html) }), warnings: [NO_ARTICLE] };
  const furniture = new Furniture(page);
  const stated = readStated(page);
  const article = locateArticle(page, furniture);
  const headline = findHeadline(page, stated, article, furniture);
  const range = articleRange(page, article, headline.element);
  const blocks = readFlow(range, furniture);
  const { title } = headline;
  const flow = {
    blocks:
      title === null || holdsTitle(blocks, title)
        ? blocks
        : [{ kind: 'headline' as const, level: 0, text: title }, ...blocks],
    title,
    author: stated.author,
    published: stated.published ?? findStamp(page, range, headline.element),
  };
  const isUnsure = article === null && headline.element === null && isWhole(page);
  return { ...writeFlow(flow), warnings: isUnsure ? [NO_ARTICLE] : [] };
}

/** Systems keep articles as pieces of pages; a piece holds nothing but the article. */
function isWhole(page: PageElement): boolean {
  return firstOf(page, 'body', 'html') !== undefined;
}

function holdsTitle(blocks: readonly FlowBlock[], title: string): boolean {
  const signs = (text: string): string => text.replace(/\s+/g, '');
  const wanted = signs(title);
  return blocks.some(block =>
    block.kind === 'table'
      ? block.rows.some(row => row.some(cell => holdsTitle(cell.blocks, title)))
      : block.kind === 'headline' || signs(block.text).includes(wanted),
  );
}
