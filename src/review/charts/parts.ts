import { type Child, el } from '../dom.js';
import { address, tableOf } from '../page.js';
import type { Language } from '../words/language.js';
import type { Point } from './series.js';

/** A chart under its title, with what chooses it; without content it says that there are too few figures. */
export function section(title: string, tools: Child, content: HTMLElement, { say }: Language): HTMLElement {
  return el(
    'section',
    { class: 'chart' },
    el('h2', {}, title),
    tools,
    content.firstChild === null ? el('p', { class: 'hint' }, say.noFigures) : content,
  );
}

/** A chart as a picture, with what its colours mean. */
export function figure(chart: Element, legend?: HTMLElement): HTMLElement {
  // A chart is a picture to who does not see it; the numbers stand in the table under it.
  chart.setAttribute('role', 'img');
  return el('figure', {}, legend, el('div', { class: 'scroll' }, chart));
}

/** The values of a chart, each with the way to the article that it stands in. */
export function pointTable(points: readonly Point[], unit: string, language: Language): HTMLElement {
  const { say } = language;
  return numbers(
    [say.place, say.period, language.heading(tableOf('indicator'), 'value'), say.article],
    points.map(({ place, period, value, mention }) => [
      place ?? say.noPlace,
      period,
      `${language.number(value)} ${unit}`,
      el('a', { href: address.article(mention.article, mention.id) }, mention.text),
    ]),
    language,
  );
}

/** The numbers of a chart as a table, opened by who wants them. */
export function numbers(heads: readonly string[], rows: readonly (readonly Child[])[], { say }: Language): HTMLElement {
  return el(
    'details',
    {},
    el('summary', {}, say.asTable),
    el(
      'div',
      { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': say.asTable },
      el(
        'table',
        {},
        el('thead', {}, el('tr', {}, ...heads.map(name => el('th', { scope: 'col' }, name)))),
        el('tbody', {}, ...rows.map(row => el('tr', {}, ...row.map(cell => el('td', {}, cell))))),
      ),
    ),
  );
}
