import type { Mention } from '../data/mention.js';
import { el, fill, on } from '../dom.js';
import type { Language } from '../words/language.js';

/** Fields that the text of the article shows already, or that only programs need. */
const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set(['line', 'column', 'start', 'end', 'sentence']);

/** Space between a mention and its card, in CSS pixels. */
const GAP = 6;

/** The fields of a mention that say something, as a list of names and values. */
export function fieldList(mention: Mention, table: string, language: Language): HTMLDListElement {
  const list = el('dl');
  for (const [column, value] of mention.fields()) {
    if (SHOWN_ELSEWHERE.has(column.id) || value === null || value === false) continue;
    const shown = language.field(value, column);
    if (shown === '') continue;
    list.append(el('dt', {}, language.heading(table, column.id)), el('dd', {}, shown));
  }
  return list;
}

/** How long a card stays when the pointer leaves, in ms: time to move onto it. */
const STAYS = 250;

/** Shows the fields of the mention at hand beside it; the pointer may go onto it, to read on or to copy. */
export class Card {
  readonly element = el('div', { id: 'card', class: 'card', role: 'tooltip', hidden: true });
  readonly #language: Language;

  #leaving: number | undefined;

  constructor(language: Language) {
    this.#language = language;
    on(this.element, { mouseenter: () => window.clearTimeout(this.#leaving), mouseleave: () => this.hide() });
  }

  /** @param mark where the mention stands; of one that goes over a line end, one of its pieces */
  show(mention: Mention, table: string, mark: HTMLElement): void {
    window.clearTimeout(this.#leaving);
    const { say } = this.#language;
    fill(
      this.element,
      el('p', { class: `kind ${mention.kind}` }, say.one[mention.kind]),
      fieldList(mention, table, this.#language),
    );
    this.element.hidden = false;
    // A mention may go over a line end: the card stands by its first line.
    const [line = mark.getBoundingClientRect()] = mark.getClientRects();
    const { width, height } = this.element.getBoundingClientRect();
    const left = Math.max(GAP, Math.min(line.left, document.documentElement.clientWidth - width - GAP));
    const isBelow = line.bottom + GAP + height <= window.innerHeight || line.top < height + GAP;
    const top = isBelow ? line.bottom + GAP : line.top - height - GAP;
    this.element.style.setProperty('--left', `${left + window.scrollX}px`);
    this.element.style.setProperty('--top', `${top + window.scrollY}px`);
  }

  /** Hides it when the pointer has gone, unless it went onto the card. */
  leave(): void {
    window.clearTimeout(this.#leaving);
    this.#leaving = window.setTimeout(() => this.hide(), STAYS);
  }

  hide(): void {
    window.clearTimeout(this.#leaving);
    this.element.hidden = true;
  }
}
