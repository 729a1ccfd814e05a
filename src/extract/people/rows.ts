import type { TextSpan } from '../../model/span.js';
import type { Cell, CellIndex } from '../../structure/structure.js';
import type { DraftPosition } from '../engine/draft.js';
import { TokenKind } from '../engine/tokens.js';
import { readBefore } from './before.js';
import type { PeopleContext } from './context.js';
import { readName } from './names.js';
import { type Person, PLAIN } from './person.js';
import { readOffice } from './posts.js';

/** What stands over the columns of a list of guests, delegates or staff. In lower case. */
const NAME_HEAD =
  /^(?:họ(?:,| và)? tên|(?:họ và )?tên (?:đại biểu|cán bộ|nhân viên|người|thành viên)|đại biểu|thành viên)(?!\p{L})/u;
const POST_HEAD = /^(?:chức vụ|chức danh|chức trách|vị trí)(?!\p{L})/u;
const BODY_HEAD = /^(?:cơ quan|đơn vị|nơi công tác|tổ chức|khoa|phòng)(?!\p{L})/u;

/** A post that no table of offices knows is no longer, in tokens. */
const LONGEST_POST = 8;
const MOST_POSTS = 4;
/** Tokens before a name that are no title: the number of an item. */
const MOST_BEFORE = 3;

/** The people of tables that are headed as lists of people, keyed by the token at which the row of each begins. */
export function readRows(c: PeopleContext): Map<number, Person> {
  const { structure } = c.article;
  const found = new Map<number, Person>();
  for (const [index, { table }] of structure.blocks.entries()) {
    const cells = structure.tableAt(index);
    if (table === null || cells === undefined || table.headRows === 0) continue;
    const columns = columnsOf(c, cells);
    if (columns.name < 0) continue;
    for (let row = table.headRows; row < table.rows; row++) {
      const person = readRow(c, cells.row(row), columns);
      if (person !== undefined) found.set(person.from!, person);
    }
  }
  return found;
}

interface Columns {
  readonly name: number;
  readonly post: number;
  readonly body: number;
}

function columnsOf(c: PeopleContext, cells: CellIndex): Columns {
  const find = (head: RegExp): number => {
    for (let column = 0; column < cells.table.columns && column < MOST_COLUMNS; column++)
      if (cells.columnHeads(column).some(cell => head.test(textOf(c, cell).toLowerCase()))) return column;
    return -1;
  };
  return { name: find(NAME_HEAD), post: find(POST_HEAD), body: find(BODY_HEAD) };
}

/** No list of people has more columns. */
const MOST_COLUMNS = 20;

function readRow(c: PeopleContext, row: readonly Cell[], columns: Columns): Person | undefined {
  const at = (column: number): Cell | undefined => (column < 0 ? undefined : row.find(cell => cell.column === column));
  const name = at(columns.name);
  if (name === undefined) return undefined;
  const [from, to] = tokensOf(c, name.parts[0]!);
  let start = from;
  while (start < to && start < from + MOST_BEFORE && c.tokens.kind(start) !== TokenKind.Word) start++;
  const before = readBefore(c, start, false);
  const run = readName(c, before !== undefined && before.end < to ? before.end : start);
  if (run === undefined || run.syllables < 2 || run.end > to) return undefined;
  const body = at(columns.body);
  const post = at(columns.post);
  const posts = post === undefined ? [] : postsOf(c, post, body);
  const first = tokensOf(c, row[0]!.parts[0]!)[0];
  const last = row.reduce((end, cell) => Math.max(end, tokensOf(c, cell.parts.at(-1)!)[1]), to);
  return {
    ...PLAIN,
    start: run.start,
    end: run.end,
    from: Math.min(first, from),
    next: last,
    syllables: run.syllables,
    honorific: before?.honorific ?? null,
    degrees: before?.degrees ?? [],
    positions: [...(before?.positions ?? []), ...posts],
    rule: 'person/table-row',
  };
}

/** The posts of a cell, with the body of their own, or that of the row. */
function postsOf(c: PeopleContext, { parts }: Cell, body: Cell | undefined): readonly DraftPosition[] {
  const unit = body === undefined ? null : textOf(c, body);
  const [from, to] = [tokensOf(c, parts[0]!)[0], tokensOf(c, parts.at(-1)!)[1]];
  const posts: DraftPosition[] = [];
  for (let at = from; at < to && posts.length < MOST_POSTS; ) {
    const office = readOffice(c, at);
    if (office === undefined || office.end > to) break;
    posts.push(office.position);
    at = office.end;
    while (at < to && c.tokens.kind(at) !== TokenKind.Word) at++;
  }
  if (posts.length === 0) {
    const title = c.slice(from, to);
    return to - from > LONGEST_POST || !/^\p{Lu}/u.test(title) ? [] : [{ title, unit }];
  }
  return posts.map((post, i) => (post.unit === null && i === posts.length - 1 ? { ...post, unit } : post));
}

function textOf(c: PeopleContext, { parts }: Cell): string {
  return parts.map(({ start, end }) => c.article.text.slice(start, end)).join(' ');
}

function tokensOf({ tokens }: PeopleContext, { start, end }: TextSpan): readonly [number, number] {
  return [tokens.indexAt(start), tokens.indexAt(end - 1) + 1];
}
