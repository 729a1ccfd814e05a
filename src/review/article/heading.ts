import type { Article } from '../data/archive.js';
import { el } from '../dom.js';
import { address, type Page } from '../page.js';

/** What stands above the text of an article. */
export function articleHeading({ number, entry, text }: Article, { archive, language }: Page): readonly HTMLElement[] {
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
