import { Parser } from 'htmlparser2';

/** A box of a page with what is in it. Nodes are numbered in the order in which the page has them. */
export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | null;
  readonly children: readonly PageNode[];
  readonly index: number;
  /** Index of the last node inside it. */
  readonly last: number;
  /** How many signs other than white space it holds, those of scripts and styles not counted. */
  readonly size: number;
  /** How many of these stand in links. */
  readonly linked: number;
}

interface PageText {
  readonly text: string;
  readonly index: number;
}

export type PageNode = PageElement | PageText;

export function isElement(node: PageNode): node is PageElement {
  return 'name' in node;
}

/** Elements whose text nobody reads. */
const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'svg', 'math']);

/** Pages nest some dozens of boxes, and a hundred tags that nobody closed; the rest of the program may recurse so deep. */
const DEEPEST = 600;

/**
 * The boxes of a page, its root named `#page`; null for a page that nests them deeper than any browser shows.
 * htmlparser2 enters here and in `flat.ts`.
 */
export function parsePage(html: string): PageElement | null {
  const builder = new Builder();
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (!builder.open(name, attributes)) parser.pause();
    },
    onclosetag: () => builder.close(),
    ontext: text => builder.text(text),
  });
  parser.end(html);
  return builder.finish();
}

type Growing = { -readonly [K in keyof PageElement]: PageElement[K] } & { children: PageNode[] };

class Builder {
  readonly #root = growing('#page', {}, null, 0);
  #at: Growing = this.#root;
  #count = 1;
  #depth = 0;
  #isTooDeep = false;
  #unread = 0;
  #links = 0;

  /** False when the page is too deep to be read on. */
  open(name: string, attributes: Readonly<Record<string, string>>): boolean {
    if (this.#depth === DEEPEST) {
      this.#isTooDeep = true;
      return false;
    }
    const element = growing(name, attributes, this.#at, this.#count++);
    this.#at.children.push(element);
    this.#at = element;
    this.#depth++;
    if (UNREAD.has(name)) this.#unread++;
    if (name === 'a') this.#links++;
    return true;
  }

  text(text: string): void {
    if (this.#isTooDeep) return;
    const before = this.#at.children.at(-1);
    // The parser gives an entity apart from the text around it.
    if (before !== undefined && !isElement(before)) (before as { text: string }).text += text;
    else this.#at.children.push({ text, index: this.#count++ });
    if (this.#unread > 0) return;
    const size = countSigns(text);
    this.#at.size += size;
    if (this.#links > 0) this.#at.linked += size;
  }

  close(): void {
    if (this.#isTooDeep) return;
    const { name, size, linked, parent } = this.#at;
    this.#at.last = this.#count - 1;
    if (UNREAD.has(name)) this.#unread--;
    if (name === 'a') this.#links--;
    this.#at = parent as Growing;
    this.#at.size += size;
    this.#at.linked += linked;
    this.#depth--;
  }

  finish(): PageElement | null {
    this.#root.last = this.#count - 1;
    return this.#isTooDeep ? null : this.#root;
  }
}

function growing(
  name: string,
  attributes: Readonly<Record<string, string>>,
  parent: PageElement | null,
  index: number,
): Growing {
  return { name, attributes, parent, children: [], index, last: index, size: 0, linked: 0 };
}

function countSigns(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 32) count++;
  return count;
}

/** Every element in an element, in the order of the page. */
export function elementsIn(element: PageElement): readonly PageElement[] {
  const found: PageElement[] = [];
  const visit = ({ children }: PageElement): void => {
    for (const child of children) {
      if (!isElement(child)) continue;
      found.push(child);
      visit(child);
    }
  };
  visit(element);
  return found;
}

/** The first element of these names, or undefined. */
export function firstOf(element: PageElement, ...names: readonly string[]): PageElement | undefined {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    const found = names.includes(child.name) ? child : firstOf(child, ...names);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The text in an element on one line. */
export function textOf(element: PageElement): string {
  let text = '';
  const add = (from: PageElement): void => {
    for (const child of from.children) {
      if (!isElement(child)) text += child.text;
      else if (child.name === 'br') text += ' ';
      else if (!UNREAD.has(child.name)) add(child);
    }
  };
  add(element);
  return text.replace(/[\t-\r ]+/g, ' ').replace(/^ | $/g, '');
}
