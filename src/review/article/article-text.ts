import type { ShownBlock, ShownCell } from '../../output/review/data.js';
import type { Article } from '../data/archive.js';
import { el, put } from '../dom.js';
import type { Language } from '../words/language.js';
import { gridOf } from './grid.js';
import { type Inline, InlineMaker } from './inlines.js';

/** Headings of the article stand under that of the page. */
const TOP = 2;
const LOWEST = 6;

/** The article as it stands, each mention marked. The text is `raw`, sign for sign: offsets can be read back from it. */
export function articleText({ text: { raw, blocks }, mentions }: Article, language: Language): HTMLElement {
  const maker = new InlineMaker(mentions);
  const seen = new Set<number>();
  const root = el('div', { class: 'text' });
  let list: HTMLElement | undefined;
  let depth = TOP - 1;
  for (const block of blocks) {
    const [kind, level] = block;
    if (kind === 'item') {
      if (list === undefined) {
        list = el('ul', { class: 'items' });
        put(root, list);
      }
      put(list, leafOf('li', block, { class: `depth-${Math.min(level, 4)}` }));
      continue;
    }
    list = undefined;
    put(root, elementOf(block));
  }
  return root;

  function elementOf(block: ShownBlock): HTMLElement {
    const [kind, level, , , table] = block;
    switch (kind) {
      case 'headline':
        depth = TOP;
        return leafOf('h2', block);
      case 'heading':
        // A heading may be one deeper than that before it, no more: who hears the page must not think that one is missing.
        depth = Math.min(LOWEST, depth + 1, Math.max(TOP, level) + 1);
        return leafOf(`h${depth}` as 'h3', block);
      case 'table':
        return table === undefined ? leafOf('p', block) : tableOf(table);
      default:
        return leafOf('p', block, { class: kind === 'paragraph' ? null : kind });
    }
  }

  function tableOf(table: NonNullable<ShownBlock[4]>): HTMLElement {
    const rows = gridOf(table).map(row =>
      el(
        'tr',
        {},
        ...row.map(({ cell, ...spans }) => {
          if (cell === null) return el('td', { colspan: spans.colSpan > 1 && spans.colSpan });
          const { rowSpan } = spans as { readonly rowSpan: number };
          const attributes = { rowspan: rowSpan > 1 && rowSpan, colspan: spans.colSpan > 1 && spans.colSpan };
          const element = cell[4] ? el('th', attributes) : el('td', attributes);
          put(element, ...partsOf(cell));
          return element;
        }),
      ),
    );
    return el(
      'div',
      { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': language.say.tableInText },
      el('table', { class: 'of-article' }, el('tbody', {}, ...rows)),
    );
  }

  function partsOf(cell: ShownCell): readonly (HTMLElement | string)[] {
    const found: (HTMLElement | string)[] = [];
    const parts = cell[5];
    for (let i = 0; i < parts.length; i += 2) {
      if (i > 0) found.push(' ');
      found.push(leaf('span', parts[i]!, parts[i + 1]!));
    }
    return found;
  }

  function leafOf(
    tag: 'p' | 'li' | 'h2' | 'h3',
    [, , start, end]: ShownBlock,
    attributes: Readonly<Record<string, string | null>> = {},
  ): HTMLElement {
    return leaf(tag, start, end, attributes);
  }

  /** An element that holds a stretch of the raw text and nothing else. */
  function leaf(
    tag: 'p' | 'li' | 'h2' | 'h3' | 'span',
    start: number,
    end: number,
    attributes: Readonly<Record<string, string | null>> = {},
  ): HTMLElement {
    const element = el(tag, { ...attributes, 'data-start': start });
    addInlines(element, maker.of(start, end));
    return element;
  }

  function addInlines(into: HTMLElement, inlines: readonly Inline[]): void {
    for (const inline of inlines) {
      if (!('mention' in inline)) {
        put(into, raw.slice(inline.start, inline.end));
        continue;
      }
      const mention = mentions[inline.mention]!;
      const isFirst = !seen.has(inline.mention);
      seen.add(inline.mention);
      const mark = el('mark', {
        class: `mention ${mention.kind}`,
        'data-mention': inline.mention,
        id: isFirst && `m-${mention.id}`,
        tabindex: isFirst && -1,
      });
      addInlines(mark, inline.children);
      put(into, mark);
    }
  }
}

/** The range of the raw text that is selected, or null where no text of the article is. */
export function selectedRange(root: HTMLElement): { readonly start: number; readonly end: number } | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null || end <= start ? null : { start, end };
}

/** The offset in the raw text of a place in the document; null where it is in none of its leaves. */
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  const leaf = element?.closest<HTMLElement>('[data-start]');
  if (!leaf) return null;
  const before = document.createRange();
  before.setStart(leaf, 0);
  before.setEnd(node, offset);
  return Number(leaf.dataset.start) + before.toString().length;
}
