import type { Kind } from '../../model/entity.js';
import { articleText, selectedRange } from '../article/article-text.js';
import { Card, fieldList } from '../article/card.js';
import { handleMarks, offClass } from '../article/marks.js';
import { additionForm } from '../corrections/addition-form.js';
import type { Correction } from '../corrections/correction.js';
import { correctionList } from '../corrections/correction-list.js';
import { mentionForm } from '../corrections/mention-form.js';
import type { Article } from '../data/archive.js';
import type { Mention } from '../data/mention.js';
import { button, el, fill, on } from '../dom.js';
import { address, type Page, tableOf, type View } from '../page.js';
import { DataTable } from '../table/data-table.js';
import { mentionColumns } from '../table/mention-columns.js';

/** Rows of a table beside the text. */
const ROWS = 50;

/**
 * One article: its text with every mention marked, a table for each kind beside it, and what a reader sets right.
 * @param wanted the mention to begin at, by its id
 */
export async function articleView(number: number, wanted: string | undefined, page: Page): Promise<View> {
  const { archive, language, notebook, kinds, signal } = page;
  const { say } = language;
  const article = await archive.article(number);
  const { entry, mentions } = article;
  const text = articleText(article, language);
  text.setAttribute('aria-label', say.articleText);
  text.setAttribute('role', 'group');
  const card = new Card(language);
  const side = new Side(article, page, mention => goTo(mention));

  const marked = handleMarks(text, mentions, {
    look: (mention, mark) => {
      card.show(mention, tableOf(mention.kind), mark);
      mark.setAttribute('aria-describedby', 'card');
    },
    leave: () => {
      card.hide();
      text.querySelector('[aria-describedby]')?.removeAttribute('aria-describedby');
    },
    open: mention => {
      card.hide();
      choose(mention);
      side.open(mention);
    },
  });
  document.addEventListener(
    'keydown',
    event => {
      if (event.key === 'Escape') card.hide();
    },
    { signal },
  );
  document.addEventListener(
    'selectionchange',
    () => {
      const range = selectedRange(text);
      if (range !== null) side.offerToAdd(range.start, range.end);
    },
    { signal },
  );
  const showCorrections = (): void => showRemoved(text, mentions, notebook.of(entry.file));
  notebook.onChange(showCorrections, signal);
  showCorrections();

  /** Marks a mention as the one at hand. */
  function choose(mention: Mention): void {
    for (const mark of text.querySelectorAll('[aria-current]')) mark.removeAttribute('aria-current');
    for (const mark of text.querySelectorAll(`[data-mention="${mentions.indexOf(mention)}"]`))
      mark.setAttribute('aria-current', 'true');
  }

  function goTo(mention: Mention): void {
    choose(mention);
    const mark = document.getElementById(`m-${mention.id}`);
    mark?.scrollIntoView({ block: 'center' });
    mark?.focus({ preventScroll: true });
  }

  return {
    title: entry.title ?? entry.file,
    element: el(
      'div',
      { class: 'article' },
      ...heading(article, page),
      el(
        'div',
        { class: 'columns' },
        el('div', { class: 'body' }, legend(text, kinds, page, marked), text, el('p', { class: 'hint' }, say.keys)),
        side.element,
      ),
      card.element,
    ),
    shown: () => {
      const mention = mentions.find(({ id }) => id === wanted);
      if (mention === undefined) return;
      side.show(mention.kind, mention.id);
      goTo(mention);
    },
  };
}

/** What stands above the text. */
function heading({ number, entry, text }: Article, { archive, language }: Page): readonly HTMLElement[] {
  const { say } = language;
  const { file, title, date } = entry;
  const last = archive.settings.articles - 1;
  const source =
    text.dateSource === null ? '' : ` (${say.dateSource}: ${language.word(text.dateSource, 'date_source')})`;
  const facts: readonly (readonly [string, string])[] = [
    [say.file, file],
    [say.reportDate, `${language.day(date)}${source}`],
    [say.encoding, text.encoding],
    [say.damage, text.damage.map(word => language.word(word, 'damage')).join('; ')],
  ];
  const warnings = text.warnings.map(({ code, message, line }) => {
    const told = language.name === 'vi' ? language.word(code, 'warning') : message;
    return el('li', {}, line === undefined ? told : `${say.line} ${language.number(line)}: ${told}`);
  });
  return [
    el(
      'nav',
      { class: 'pager', 'aria-label': say.article },
      number > 0 && el('a', { href: address.article(number - 1), rel: 'prev' }, `← ${say.previousArticle}`),
      el('span', {}, `${language.number(number + 1)} / ${language.number(last + 1)}`),
      number < last && el('a', { href: address.article(number + 1), rel: 'next' }, `${say.nextArticle} →`),
    ),
    el('h1', {}, title ?? file),
    el(
      'dl',
      { class: 'facts' },
      ...facts
        .filter(([, value]) => value !== '')
        .flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]),
    ),
    ...(warnings.length > 0 ? [el('ul', { class: 'warning', 'aria-label': say.warnings }, ...warnings)] : []),
  ];
}

/**
 * Which kinds are marked, and how each looks.
 * @param change called when other kinds are marked
 */
function legend(text: HTMLElement, kinds: readonly Kind[], { language }: Page, change: () => void): HTMLElement {
  const { say } = language;
  return el(
    'fieldset',
    { class: 'legend' },
    el('legend', { class: 'unseen' }, say.shownKinds),
    ...kinds.map(kind => {
      const box = on(el('input', { type: 'checkbox', checked: true }), {
        change: () => {
          text.classList.toggle(offClass(kind), !box.checked);
          change();
        },
      });
      return el('label', {}, box, el('span', { class: `mention ${kind}` }, say.kinds[kind]));
    }),
  );
}

/** Strikes out what the reader called wrong. */
function showRemoved(text: HTMLElement, mentions: readonly Mention[], corrections: readonly Correction[]): void {
  const removed = new Set(
    corrections.filter(({ action }) => action === 'remove').map(({ kind, start, end }) => `${kind} ${start} ${end}`),
  );
  for (const mark of text.querySelectorAll<HTMLElement>('mark')) {
    const { kind, start, end } = mentions[Number(mark.dataset.mention)]!;
    mark.classList.toggle('removed', removed.has(`${kind} ${start} ${end}`));
  }
}

/** What stands beside the text: a table of each kind, the mention at hand, and the corrections of the article. */
class Side {
  readonly element: HTMLElement;
  readonly #article: Article;
  readonly #page: Page;
  readonly #goTo: (mention: Mention) => void;
  readonly #tabs = new Map<Kind, HTMLButtonElement>();
  readonly #table = el('div');
  readonly #panel = el('section', { class: 'panel', tabindex: -1, hidden: true });
  readonly #corrections = el('section');
  #tables = new Map<Kind, DataTable<Mention>>();
  #kind: Kind | undefined;
  /** The mention that the panel shows. */
  #opened: Mention | undefined;

  constructor(article: Article, page: Page, goTo: (mention: Mention) => void) {
    this.#article = article;
    this.#page = page;
    this.#goTo = goTo;
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
    if (this.#opened !== undefined) this.#goTo(this.#opened);
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
                this.#goTo(mention);
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
