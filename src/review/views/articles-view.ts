import { KINDS } from '../../model/entity.js';
import type { ArticleEntry } from '../../output/review/data.js';
import { el } from '../dom.js';
import { address, type Page, type View } from '../page.js';
import { type DataColumn, DataTable } from '../table/data-table.js';

/** An article with its number in the list, from 0. */
interface Listed extends ArticleEntry {
  readonly number: number;
}

/** The list of all articles. */
export async function articlesView({ archive, language, kinds }: Page): Promise<View> {
  const { say } = language;
  const list = await archive.list();
  const counts = kinds.map((kind): DataColumn<Listed> => {
    const at = KINDS.indexOf(kind);
    return {
      id: kind,
      label: say.kinds[kind],
      isNumber: true,
      text: ({ counts }) => language.number(counts[at] ?? 0),
      key: ({ counts }) => counts[at] ?? 0,
    };
  });
  const table = new DataTable<Listed>({
    name: say.views.articles,
    language,
    columns: [
      {
        id: 'article',
        label: say.article,
        text: ({ title, file }) => `${title ?? ''} ${file}`,
        key: ({ title, file }) => title ?? file,
        show: ({ title, file, number }) =>
          el(
            'span',
            {},
            el('a', { href: address.article(number) }, title || file),
            el('span', { class: 'file' }, file),
          ),
      },
      {
        id: 'date',
        label: say.reportDate,
        isShort: true,
        text: ({ date }) => language.day(date),
        key: ({ date }) => date,
      },
      ...counts,
      {
        id: 'warnings',
        label: say.warnings,
        text: ({ warnings }) => warnings.map(code => language.word(code, 'warning')).join('; '),
      },
    ],
  });
  table.setRows(list.map((entry, number) => ({ ...entry, number })));
  return { title: say.page, element: el('div', {}, el('h1', {}, say.page), table.element) };
}
