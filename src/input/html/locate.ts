import { createRequire } from 'node:module';
import type { Readability } from '@mozilla/readability';
import type { parseHTML } from 'linkedom';
import type { Furniture } from './furniture.js';
import { elementsIn, isElement, type PageElement } from './tree.js';

/** Indexes of the first and the last node of the article. */
export interface Located {
  readonly from: number;
  readonly to: number;
}

/** An element that says it is the article must hold this share of the page's own words. */
const STATED_SHARE = 0.4;

/** Below so many signs of its own a page is too short for Readability to weigh its boxes against each other. */
const WORTH_WEIGHING = 400;

/** Pages have some thousands of elements; weighing the boxes of one with more would take seconds. */
const MOST_ELEMENTS = 12_000;

/** Readability and linkedom recurse; deeper boxes are unwrapped for them. */
const DEEPEST_SHOWN = 80;

/** Finds the article in a page, or null. Readability and linkedom enter here. */
export function locateArticle(page: PageElement, furniture: Furniture): Located | null {
  return statedArticle(page, furniture) ?? weighedArticle(page, furniture);
}

/** The one element that the page itself calls its article. */
function statedArticle(page: PageElement, furniture: Furniture): Located | null {
  const own = page.size - page.linked;
  for (const isArticle of [
    ({ attributes }: PageElement) => /(?:^|\s)articleBody(?:\s|$)/.test(attributes.itemprop ?? ''),
    ({ name }: PageElement) => name === 'article',
  ]) {
    const outermost: PageElement[] = [];
    for (const element of elementsIn(page)) {
      const before = outermost.at(-1);
      if (isArticle(element) && (before === undefined || element.index > before.last)) outermost.push(element);
    }
    const [article] = outermost.filter(({ size, linked }) => size - linked > own * STATED_SHARE);
    if (article !== undefined && !furniture.holds(article)) return { from: article.index, to: article.last };
  }
  return null;
}

let reader: { readonly parse: typeof parseHTML; readonly Weigher: typeof Readability } | undefined;

function loadReader(): NonNullable<typeof reader> {
  const require = createRequire(import.meta.url);
  reader ??= {
    parse: (require('linkedom') as { parseHTML: typeof parseHTML }).parseHTML,
    Weigher: (require('@mozilla/readability') as { Readability: typeof Readability }).Readability,
  };
  return reader;
}

/** What Readability takes for the article: its text is not used, only which boxes it chose. */
function weighedArticle(page: PageElement, furniture: Furniture): Located | null {
  if (page.size - page.linked < WORTH_WEIGHING || page.last > MOST_ELEMENTS) return null;
  const content = weigh(`<!doctype html><html><body>${shownHtml(page, furniture)}</body></html>`);
  const chosen = Array.from(content?.firstElementChild?.children ?? []).flatMap(box => markOf(box) ?? []);
  if (chosen.length === 0) return null;
  const marked = new Map(elementsIn(page).map(element => [element.index, element]));
  const boxes = chosen.map(index => marked.get(index)!);
  const to = Math.max(...boxes.map(({ last }) => last));
  return { from: Math.min(...chosen), to };
}

function weigh(html: string): ArticleElement | null | undefined {
  const { parse, Weigher } = loadReader();
  try {
    const weigher = new Weigher<ArticleElement>(parse(html).document as never, {
      serializer: node => node as unknown as ArticleElement,
      disableJSONLD: true,
      keepClasses: true,
    });
    return weigher.parse()?.content;
  } catch (error) {
    // The libraries pass all nodes of a box to one call: the engine takes no more than some 100,000.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** As much of an element of linkedom as is asked for here. */
interface ArticleElement {
  readonly children: Iterable<ArticleElement>;
  readonly firstElementChild: ArticleElement | null;
  getAttribute(name: string): string | null;
}

const MARK = 'data-node';

/** The index that a box bears, or the first box in it. */
function markOf(box: ArticleElement): number | undefined {
  for (let at: ArticleElement | null = box; at !== null; at = at.firstElementChild) {
    const mark = at.getAttribute(MARK);
    if (mark !== null) return Number(mark);
  }
  return undefined;
}

/** The page without furniture, each element marked with its index. */
function shownHtml(page: PageElement, furniture: Furniture): string {
  const pieces: string[] = [];
  const show = (element: PageElement, depth: number): void => {
    for (const child of element.children) {
      if (!isElement(child)) pieces.push(escaped(child.text));
      else if (!furniture.holds(child)) {
        const isShown = depth < DEEPEST_SHOWN && /^[a-z][a-z0-9]*$/.test(child.name) && !OUTER.has(child.name);
        if (isShown) pieces.push(openTag(child));
        show(child, depth + 1);
        if (isShown && !VOID.has(child.name)) pieces.push(`</${child.name}>`);
      }
    }
  };
  show(page, 0);
  return pieces.join('');
}

const OUTER: ReadonlySet<string> = new Set(['html', 'body', 'head']);
const VOID: ReadonlySet<string> = new Set([
  'br',
  'hr',
  'img',
  'wbr',
  'col',
  'area',
  'base',
  'source',
  'track',
  'param',
]);

function openTag({ name, attributes, index }: PageElement): string {
  const kept = ['class', 'id', 'href', 'itemprop', 'role'].map(key =>
    attributes[key] === undefined ? '' : ` ${key}="${escaped(attributes[key])}"`,
  );
  return `<${name} ${MARK}="${index}"${kept.join('')}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);
}
