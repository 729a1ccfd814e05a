import type { Kind } from '../../model/entity.js';
import type { Mention } from '../data/mention.js';
import { el, fill } from '../dom.js';
import { address, type Page, tableOf, type View } from '../page.js';
import { DataTable } from '../table/data-table.js';
import { mentionColumns } from '../table/mention-columns.js';

/** The mentions of one kind in all articles, loaded piece by piece. */
export async function tableView(kind: Kind, { archive, language, kinds, signal }: Page): Promise<View> {
  const { say } = language;
  const list = await archive.list();
  const name = tableOf(kind);
  const table = new DataTable<Mention>({
    name: say.kinds[kind],
    language,
    columns: [
      {
        id: 'text',
        label: language.heading(name, 'text'),
        text: ({ text }) => text,
        show: mention =>
          el('a', { href: address.article(mention.article, mention.id), title: say.inText }, mention.text),
      },
      ...mentionColumns(kind, name, language),
      {
        id: 'file',
        label: say.article,
        text: ({ article }) => list[article]!.title ?? list[article]!.file,
        show: ({ article }) => el('span', { class: 'clamped' }, list[article]!.title ?? list[article]!.file),
      },
      {
        id: 'report_date',
        label: say.reportDate,
        isShort: true,
        text: ({ article }) => language.day(list[article]!.date),
        key: ({ article }) => list[article]!.date,
      },
    ],
  });
  const progress = el('p', { class: 'progress', role: 'status' }, say.loading);
  const tabs = el(
    'nav',
    { class: 'tabs', 'aria-label': say.views.tables },
    ...kinds.map(one =>
      el('a', { href: address.table(one), class: one, 'aria-current': one === kind && 'page' }, say.kinds[one]),
    ),
  );

  async function load(): Promise<void> {
    const rows: Mention[] = [];
    let drawn = 0;
    for await (const { read, mentions } of archive.mentions([kind])) {
      if (signal.aborted) return;
      for (const mention of mentions) rows.push(mention);
      // Filtering and sorting cost as much as there are rows: drawn at every piece, they would take longer than the loading.
      if (rows.length >= 2 * drawn) {
        table.setRows(rows);
        drawn = rows.length;
      }
      fill(progress, say.loaded(language.number(read), language.number(list.length)));
    }
    table.setRows(rows);
    progress.hidden = true;
  }

  return {
    title: say.kinds[kind],
    element: el('div', {}, el('h1', {}, say.kinds[kind]), tabs, progress, table.element),
    shown: () => {
      load().catch(error => {
        fill(progress, say.notLoaded((error as Error).message));
      });
    },
  };
}
