import { button, el } from '../dom.js';
import { address, tableOf } from '../page.js';
import type { Language } from '../words/language.js';
import type { Correction } from './correction.js';
import type { Notebook } from './notebook.js';

/** What a correction says, in a few words. */
function toldShortly({ action, kind, field, value }: Correction, language: Language): string {
  const { say } = language;
  if (action === 'remove') return say.removed;
  if (action === 'add' && field === '') return say.added(say.one[kind]);
  return say.changed(language.heading(tableOf(kind), field), value);
}

/**
 * Corrections as a table, each with a way to undo it.
 * @param numbers the articles by their file, where the list shows of which article a correction is
 */
export function correctionList(
  corrections: readonly Correction[],
  language: Language,
  notebook: Notebook,
  numbers?: ReadonlyMap<string, number>,
): HTMLElement {
  const { say } = language;
  const rows = corrections.map(correction => {
    const { file, text, note } = correction;
    const number = numbers?.get(file);
    return el(
      'tr',
      {},
      numbers && el('td', {}, number === undefined ? file : el('a', { href: address.article(number) }, file)),
      el('td', {}, text),
      el('td', {}, toldShortly(correction, language), note !== '' && el('span', { class: 'file' }, note)),
      el(
        'td',
        {},
        button({ 'aria-label': say.undoOf(text) }, () => notebook.undo(correction), say.undo),
      ),
    );
  });
  const heads = [...(numbers ? [say.article] : []), say.mention, say.action, say.undo];
  return el(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': say.views.corrections },
    el(
      'table',
      {},
      el('thead', {}, el('tr', {}, ...heads.map(name => el('th', { scope: 'col' }, name)))),
      el('tbody', {}, ...rows),
    ),
  );
}
