import { articleText, selectedRange } from '../article/article-text.js';
import { Card } from '../article/card.js';
import { articleHeading } from '../article/heading.js';
import { legend } from '../article/legend.js';
import { handleMarks } from '../article/marks.js';
import { Side } from '../article/side.js';
import type { Correction } from '../corrections/correction.js';
import type { Mention } from '../data/mention.js';
import { el } from '../dom.js';
import { type Page, tableOf, type View } from '../page.js';

/** A window in which what stands beside the text lies over it; as in `article.css`. */
const NARROW = '(max-width: 60rem)';

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
  const side = new Side(article, page, {
    goTo: mention => goTo(mention),
    goBack: mention => {
      goTo(mention);
      // Its fields were read: the words around it are what is looked at next.
      card.hide();
    },
  });

  const marked = handleMarks(text, mentions, {
    look: (mention, mark) => {
      card.show(mention, tableOf(mention.kind), mark);
      mark.setAttribute('aria-describedby', 'card');
    },
    leave: () => card.leave(),
    close: () => {
      card.hide();
      text.querySelector('[aria-describedby]')?.removeAttribute('aria-describedby');
    },
    open: (mention, mark) => {
      card.hide();
      choose(mention);
      side.open(mention);
      if (window.matchMedia(NARROW).matches) mark.scrollIntoView({ block: 'start' });
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
      ...articleHeading(article, page),
      el(
        'div',
        { class: 'columns' },
        el(
          'div',
          { class: 'body' },
          legend(text, kinds, page, marked),
          text,
          el('p', { class: 'hint' }, mentions.length > 0 ? say.keys : say.nothingFound),
        ),
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
