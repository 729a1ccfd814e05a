import type { Kind } from '../../model/entity.js';
import { additionForm } from '../corrections/addition-form.js';
import type { Correction } from '../corrections/correction.js';
import { correctionList } from '../corrections/correction-list.js';
import { mentionForm } from '../corrections/mention-form.js';
import type { Article } from '../data/archive.js';
import type { Mention } from '../data/mention.js';
import { button, el, fill, on } from '../dom.js';
import { type Page, tableOf } from '../page.js';
import { DataTable } from '../table/data-table.js';
import { mentionColumns } from '../table/mention-columns.js';
import { fieldList } from './card.js';

/** Rows of a table beside the text. */
const ROWS = 50;

/** The ways from beside the text to the words of a mention. */
interface Ways {
  readonly goTo: (mention: Mention) => void;
  /** To where the reader came from. */
  readonly goBack: (mention: Mention) => void;
}

/** What stands beside the text: a table of each kind, the mention at hand, and the corrections of the article. */
export class Side {
  readonly element: HTMLElement;
  readonly #article: Article;
  readonly #page: Page;
  readonly #ways: Ways;
  readonly #tabs = new Map<Kind, HTMLButtonElement>();
  readonly #table = el('div');
  readonly #panel = el('section', { class: 'panel', tabindex: -1, hidden: true });
  readonly #corrections = el('section');
  #tables = new Map<Kind, DataTable<Mention>>();
  #kind: Kind | undefined;
  /** The mention that the panel shows. */
  #opened: Mention | undefined;

  constructor(article: Article, page: Page, ways: Ways) {
    this.#article = article;
    this.#page = page;
    this.#ways = ways;
    const { kinds, notebook, signal, language } = page;
    const { say } = language;
    for (const kind of kinds) {
      const count = article.mentions.filter(mention => mention.kind === kind).length;
      const tab = button(
        { class: kind, 'aria-pressed': 'false' },
        () => this.show(kind),
        `${say.kinds[kind]} ${count}`,
      );
      this.#tabs.set(kind, tab);
    }
    const most = kinds.find(kind => article.mentions.some(mention => mention.kind === kind)) ?? kinds[0];
    if (most !== undefined) this.show(most);
    this.element = el(
      'aside',
      { class: 'side', 'aria-label': say.mentions },
      this.#panel,
      el('div', { class: 'tabs', role: 'group', 'aria-label': say.mentions }, ...this.#tabs.values()),
      this.#table,
      this.#corrections,
    );
    on(this.#panel, {
      keydown: event => {
        if (event.key === 'Escape') this.#close();
      },
    });
    notebook.onChange(() => this.#showCorrections(), signal);
    this.#showCorrections();
  }

  /**
   * Shows the table of a kind, with one of its rows marked.
   * @param goes true where the reader goes there too
   */
  show(kind: Kind, id?: string, goes = false): void {
    for (const [one, tab] of this.#tabs) tab.setAttribute('aria-pressed', String(one === kind));
    const table = this.#tableOf(kind);
    if (kind !== this.#kind) fill(this.#table, table.element);
    this.#kind = kind;
    table.mark(id, goes);
  }

  /** Shows a mention with all its fields and the way to correct it. */
  open(mention: Mention): void {
    this.show(mention.kind, mention.id);
    const { language } = this.#page;
    const { say } = language;
    const text = this.#article.text.raw.slice(mention.start, mention.end);
    const show = button({}, () => this.show(mention.kind, mention.id, true), say.inTable);
    this.#fillPanel(
      mention,
      `${say.one[mention.kind]}: ${mention.text}`,
      fieldList(mention, tableOf(mention.kind), language),
      el('p', { class: 'sentence' }, mention.sentence),
      el('p', {}, show),
      el(
        'details',
        {},
        el('summary', {}, say.correct),
        mentionForm(mention, { file: this.#article.entry.file, text }, language, one => this.#correct(one)),
      ),
    );
  }

  /** Offers to take words that are selected for a mention. */
  offerToAdd(start: number, end: number): void {
    const { language, kinds } = this.#page;
    const text = this.#article.text.raw.slice(start, end);
    if (text.trim() === '') return;
    const from = start + text.length - text.trimStart().length;
    const words = text.trim();
    const place = { file: this.#article.entry.file, text: words, start: from, end: from + words.length };
    this.#fillPanel(
      undefined,
      language.say.addTitle,
      additionForm(place, kinds, language, one => this.#correct(one)),
    );
  }

  /** @param mention to which the reader goes back; undefined for words that are none yet */
  #fillPanel(mention: Mention | undefined, title: string, ...content: readonly HTMLElement[]): void {
    const { say } = this.#page.language;
    this.#opened = mention;
    const close = button({ class: 'close', 'aria-label': say.close }, () => this.#close(), '×');
    fill(this.#panel, close, el('h2', {}, title), ...content);
    this.#panel.hidden = false;
    if (mention === undefined) return;
    this.#panel.scrollIntoView({ block: 'nearest' });
    this.#panel.focus({ preventScroll: true });
  }

  #close(): void {
    this.#panel.hidden = true;
    if (this.#opened !== undefined) this.#ways.goBack(this.#opened);
  }

  #correct(correction: Correction): void {
    this.#page.notebook.add(correction);
    this.#close();
  }

  #showCorrections(): void {
    const { language, notebook } = this.#page;
    const { say } = language;
    const own = notebook.of(this.#article.entry.file);
    fill(
      this.#corrections,
      el('h2', {}, say.views.corrections),
      own.length === 0 ? el('p', { class: 'hint' }, say.addHint) : correctionList(own, language, notebook),
    );
  }

  #tableOf(kind: Kind): DataTable<Mention> {
    const known = this.#tables.get(kind);
    if (known !== undefined) return known;
    const { language } = this.#page;
    const name = tableOf(kind);
    const made = new DataTable<Mention>({
      name: language.say.kinds[kind],
      language,
      size: ROWS,
      id: ({ id }) => id,
      columns: [
        {
          id: 'text',
          label: language.heading(name, 'text'),
          text: ({ text }) => text,
          key: ({ start }) => start,
          show: mention =>
            button(
              { class: 'jump', title: language.say.inText },
              () => {
                made.mark(mention.id);
                this.#ways.goTo(mention);
              },
              mention.text,
            ),
        },
        ...mentionColumns(kind, name, language),
      ],
    });
    made.setRows(this.#article.mentions.filter(mention => mention.kind === kind));
    this.#tables.set(kind, made);
    return made;
  }
}
