import { inVietnamese, wordsOf } from '../../src/output/closed-lists.js';
import type { ColumnHead, Table } from '../../src/output/columns.js';
import { heading } from '../../src/output/headings.js';
import { columnMeaning, tableMeaning } from '../../src/output/meanings/index.js';
import { allTables } from '../../src/output/tables/index.js';
import { KIND_TABLES } from '../../src/output/tables/kinds.js';

/** Columns that every table of mentions has. */
const SHARED = ['file', 'report_date', 'line', 'column', 'text', 'corrected', 'rule', 'start', 'end', 'sentence'];

/** Lists too long, or too technical, for a cell of a document. */
const UNSHOWN = new Set(['media', 'encoding', 'warning']);

const HEADS = {
  en: ['| column | type | meaning |', 'Every table of mentions has'],
  vi: ['| cột | tiêu đề với `--headers vi` | ý nghĩa |', 'Bảng nào ghi các mục cũng có'],
} as const;

/** Every column of every table with its meaning, as Markdown. */
export function columnsInMarkdown(language: 'en' | 'vi'): string {
  const tables = [...Object.values(KIND_TABLES), ...allTables().filter(({ name }) => !isOfKind(name))];
  const [head, shared] = HEADS[language];
  const common = tables[0]!.columns.filter(({ id }) => SHARED.includes(id));
  const sections = [
    section(`${shared}:`, 'dates', common),
    ...tables.map(table => section(`\`${table.name}\`: ${tableMeaning(table.name, language)}`, table.name, own(table))),
  ];
  return sections.join('\n');

  function section(title: string, table: string, columns: readonly ColumnHead[]): string {
    const rows = columns.map(column => {
      const { id, type } = column;
      const second = language === 'en' ? type : heading(table, id, 'vi');
      return `| \`${id}\` | ${second} | ${columnMeaning(table, id, language)}${words(column)} |`;
    });
    return [`${title}`, '', head, '|---|---|---|', ...rows, ''].join('\n');
  }

  function words({ list }: ColumnHead): string {
    if (list === undefined || UNSHOWN.has(list)) return '';
    const shown = wordsOf(list).map(word => {
      const other = inVietnamese(word, list);
      return language === 'en' || other === word ? `\`${word}\`` : `\`${word}\` (${other})`;
    });
    return `: ${shown.join(', ')}`;
  }
}

function isOfKind(name: string): boolean {
  return Object.values(KIND_TABLES).some(table => table.name === name);
}

function own({ columns }: Table): readonly ColumnHead[] {
  return columns.filter(({ id }) => !SHARED.includes(id));
}
