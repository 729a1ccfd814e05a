import { KINDS, type Kind } from '../../model/entity.js';
import { jsonText } from '../../model/json-text.js';
import type { RawBlock } from '../../model/raw-block.js';
import type { Field } from '../columns.js';
import type { Format } from '../format.js';
import type { Layout } from '../layout.js';
import type { Reading } from '../reading.js';
import { KIND_TABLES } from '../tables/kinds.js';
import type { ArticleEntry, ArticleMentions, ArticleText, MentionRow, ShownBlock } from './data.js';

/**
 * A page to look through the articles with their mentions. What a document adds are three lines of JSON: its entry in the
 * list, its text, its mentions. `pieces.ts` cuts them into pieces.
 */
export const html: Format = {
  name: 'html',
  extension: 'html',
  aliases: ['htm'],
  tables: false,
  review: true,
  head: () => '',
  body: (reading, _table, layout) =>
    [entryOf(reading, layout), textOf(reading), mentionsOf(reading, layout)].map(dataText).join('\n'),
  between: '',
  tail: '',
};

/** JSON on one line that may stand inside a script of a page: no tag begins or ends in it. */
export function dataText(value: unknown): string {
  return jsonText(value).replaceAll('<', '\\u003c');
}

function entryOf({ document: { file, title, date, entities, warnings } }: Reading, { kinds }: Layout): ArticleEntry {
  const count = (kind: Kind): number => entities.reduce((sum, one) => sum + (one.kind === kind ? 1 : 0), 0);
  return {
    file,
    title,
    date,
    counts: KINDS.map(kind => (kinds.includes(kind) ? count(kind) : null)),
    warnings: [...new Set(warnings.map(({ code }) => code))],
  };
}

function textOf({ document, raw, blocks }: Reading): ArticleText {
  const { media, encoding, date_source: dateSource, damage, warnings } = document;
  return { raw, blocks: blocks().map(shownBlock), media, encoding, dateSource, damage, warnings };
}

function shownBlock({ kind, level, span, table }: RawBlock): ShownBlock {
  if (table === null) return [kind, level, span.start, span.end];
  const cells = table.cells.map(
    ({ row, rows, column, columns, isHead, parts }) =>
      [row, rows, column, columns, isHead, parts.flatMap(({ start, end }) => [start, end])] as const,
  );
  return [kind, level, span.start, span.end, { rows: table.rows, columns: table.columns, cells }];
}

/** Columns that every row of an article would repeat. */
const SHARED = ['file', 'report_date'];

function mentionsOf(reading: Reading, { rules }: Layout): ArticleMentions {
  const sentences: string[] = [];
  const known = new Map<string, number>();
  const indexOf = (sentence: string): number => {
    const found = known.get(sentence);
    if (found !== undefined) return found;
    known.set(sentence, sentences.length);
    return sentences.push(sentence) - 1;
  };
  const rows = KINDS.map(kind => {
    const table = rules ? KIND_TABLES[kind] : KIND_TABLES[kind].withoutRules();
    return table.rows(reading).map((row): MentionRow => {
      const own: Field[] = row.slice(SHARED.length);
      own[own.length - 1] = indexOf(own.at(-1) as string);
      return own;
    });
  });
  return { sentences, rows };
}
