import { el } from '../dom.js';
import type { Page, View } from '../page.js';

/** What made this review, and what was skipped. */
export function aboutView({ archive, language }: Page): View {
  const { say } = language;
  const { version, settings, read, skipped, named } = archive.settings.account;
  const facts: readonly (readonly [string, string])[] = [
    [say.program, `vihealth ${version}`],
    [say.settings, settings],
    [say.filesRead, language.number(read)],
    [say.filesSkipped, language.number(skipped)],
  ];
  const rows = named.map(({ file, reason }) => el('tr', {}, el('td', {}, file), el('td', {}, reason)));
  const rest = skipped - named.length;
  return {
    title: say.views.about,
    element: el(
      'div',
      {},
      el('h1', {}, say.views.about),
      el('p', {}, say.aboutText),
      el('dl', { class: 'facts' }, ...facts.flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)])),
      rows.length > 0 &&
        el(
          'div',
          { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': say.filesSkipped },
          el(
            'table',
            {},
            el('caption', {}, say.filesSkipped),
            el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, say.file), el('th', { scope: 'col' }, say.reason))),
            el('tbody', {}, ...rows),
          ),
        ),
      rest > 0 && el('p', {}, say.more(language.number(rest))),
    ),
  };
}
