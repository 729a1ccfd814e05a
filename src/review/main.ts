import { KINDS } from '../model/entity.js';
import type { HeadingLanguage } from '../output/headings.js';
import type { PageSettings } from '../output/review/data.js';
import { Notebook } from './corrections/notebook.js';
import { Archive } from './data/archive.js';
import { browserStore } from './data/browser-store.js';
import { PieceError } from './data/pieces.js';
import { button, el, fill } from './dom.js';
import { address, kindNamed, type Page, type View } from './page.js';
import { aboutView } from './views/about-view.js';
import { articleView } from './views/article-view.js';
import { articlesView } from './views/articles-view.js';
import { chartsView } from './views/charts-view.js';
import { correctionsView } from './views/corrections-view.js';
import { tableView } from './views/table-view.js';
import { Language, languageFor } from './words/language.js';

/** Where the language is kept that a reader chose. */
const LANGUAGE_KEY = 'vihealth-language';

/** The frame of the page: what stands around every view, and which view is shown. */
class Frame {
  readonly #root: HTMLElement;
  readonly #archive: Archive;
  readonly #notebook: Notebook;
  readonly #store = browserStore();
  readonly #main = el('main', { id: 'main', tabindex: -1 });
  #language: Language;
  #view = new AbortController();
  #hasShown = false;

  constructor(root: HTMLElement, settings: PageSettings) {
    this.#root = root;
    this.#archive = new Archive(settings);
    this.#notebook = new Notebook(settings.id, this.#store);
    const chosen = this.#store?.getItem(LANGUAGE_KEY);
    const asked = chosen === 'vi' || chosen === 'en' ? chosen : settings.language;
    this.#language = new Language(languageFor(asked, navigator.language));
    window.addEventListener('hashchange', () => this.#show());
    window.addEventListener('beforeunload', event => {
      if (!this.#notebook.isSaved) event.preventDefault();
    });
    this.#notebook.onChange(() => this.#drawFrame());
  }

  start(): void {
    this.#drawFrame();
    this.#show();
  }

  #speak(language: HeadingLanguage): void {
    this.#language = new Language(language);
    this.#store?.setItem(LANGUAGE_KEY, language);
    this.start();
  }

  #drawFrame(): void {
    const { say, name } = this.#language;
    document.documentElement.lang = name;
    const count = this.#notebook.corrections.length;
    const links: readonly (readonly [href: string, label: string])[] = [
      [address.articles, say.views.articles],
      [address.table(this.#kinds()[0] ?? 'date'), say.views.tables],
      [address.charts, say.views.charts],
      [address.corrections, count === 0 ? say.views.corrections : `${say.views.corrections} (${count})`],
      [address.about, say.views.about],
    ];
    const other = name === 'vi' ? 'en' : 'vi';
    const top = el(
      'header',
      { class: 'top' },
      el('a', { class: 'skip', href: '#main' }, say.skip),
      el(
        'nav',
        { 'aria-label': say.page },
        ...links.map(([href, label]) => el('a', { href, 'aria-current': isAt(href) && 'page' }, label)),
      ),
      button({ lang: other, class: 'language' }, () => this.#speak(other), say.otherLanguage),
    );
    const skip = top.querySelector('.skip');
    skip?.addEventListener('click', event => {
      event.preventDefault();
      this.#main.focus();
    });
    if (this.#root.firstElementChild) this.#root.firstElementChild.replaceWith(top);
    else fill(this.#root, top, this.#main);
  }

  #kinds(): Page['kinds'] {
    return this.#archive.settings.kinds;
  }

  async #show(): Promise<void> {
    this.#view.abort();
    this.#view = new AbortController();
    const { signal } = this.#view;
    const { say } = this.#language;
    this.#drawFrame();
    fill(this.#main, el('p', { role: 'status' }, say.loading));
    const view = await this.#viewAt(location.hash, signal).catch((error: unknown): View => {
      if (!(error instanceof PieceError)) throw error;
      return { title: say.page, element: el('p', { role: 'alert' }, say.notLoaded(error.file)) };
    });
    if (signal.aborted) return;
    document.title = `${view.title} – vihealth`;
    fill(this.#main, view.element);
    this.#main.dataset.view = location.hash;
    window.scrollTo(0, 0);
    // Who hears the page is told of the new view; at the start the page itself is news enough.
    if (this.#hasShown) this.#main.focus({ preventScroll: true });
    this.#hasShown = true;
    view.shown?.();
  }

  async #viewAt(hash: string, signal: AbortSignal): Promise<View> {
    const page: Page = {
      archive: this.#archive,
      language: this.#language,
      notebook: this.#notebook,
      kinds: this.#kinds(),
      signal,
    };
    const [name = '', first, second] = hash.replace(/^#\/?/, '').split('/');
    const number = Number(first) - 1;
    const kind = kindNamed(first);
    if (name === '') return articlesView(page);
    if (name === 'article' && Number.isInteger(number) && number >= 0 && number < this.#archive.settings.articles) {
      return articleView(number, second, page);
    }
    if (name === 'table' && kind !== undefined && KINDS.includes(kind)) return tableView(kind, page);
    if (name === 'charts') return chartsView(page);
    if (name === 'corrections') return correctionsView(page);
    if (name === 'about') return aboutView(page);
    const { say } = this.#language;
    return { title: say.page, element: el('p', { role: 'alert' }, say.noSuchPage) };
  }
}

/** True for the address of the part of the page in which the reader is. */
function isAt(href: string): boolean {
  const part = (hash: string): string =>
    hash
      .replace(/^#\/?/, '')
      .split('/')[0]!
      .replace(/^article$/, '');
  return part(location.hash) === part(href);
}

const settings = JSON.parse(document.getElementById('settings')!.textContent) as PageSettings;
new Frame(document.getElementById('page')!, settings).start();
