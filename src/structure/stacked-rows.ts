import type { TextSpan } from '../model/span.js';
import { type Field, mode } from './grid.js';
import type { Group, Taken } from './groups.js';
import type { Item } from './items.js';
import { bearsUnit, fieldOf, isInOtherWords, labelOf, written } from './labels.js';
import { isYear } from './values.js';

/** No row holds more values. */
const MOST_VALUES = 40;
/** Groups that are looked at to tell how many values a row holds. */
const AHEAD = 40;
const LONGEST_HEAD = 60;

/** What the first column of a table is headed with. */
const CORNER =
  /^(?:tên )?(?:chỉ tiêu|chỉ số|nội dung|đơn vị|địa phương|huyện|xã|tỉnh|khoa|năm|danh mục|hoạt động|hạng mục|thời gian|tuần|tháng|quý|bệnh)(?!\p{L})/iu;

/** A head with the row of heads that it stands in. */
interface Head extends Field {
  readonly row: number;
}

/** Rows of two values or more from group `at` on, under their heads. */
export function readRows(text: string, groups: readonly Group[], at: number): Taken | undefined {
  const years = yearsOf(text, groups[at]!);
  // Under heads of another number nobody knows which column a value stands in.
  if (at > 0 && years === undefined && yearsOf(text, groups[at - 1]!) !== undefined) return undefined;
  const begin = years === undefined ? at : at + 1;
  const width = years === undefined ? widthOf(groups, begin) : years.filter(({ column }) => column > 0).length;
  if (width < 2 || groups[begin]?.values.length !== width) return undefined;
  let end = begin;
  while (groups[end]?.values.length === width && (end === begin || isNextRow(text, groups[end]!))) end++;
  const body = groups.slice(begin, end);
  // The number of the next page or table stands under the last row.
  const last = groups[end];
  if (last?.values.length === width + 1 && isOnLine(last, width) && isNextRow(text, last)) {
    body.push({ ...last, values: last.values.slice(0, width) });
    end++;
  }
  // The last row may be cut off.
  const [cut] = groups.slice(end, end + 1);
  const isCut =
    end === groups.length - 1 &&
    cut!.values.length > 0 &&
    cut!.values.length < width &&
    end - begin > 1 &&
    isNextRow(text, cut!);
  if (isCut) body.push(cut!);
  const top = labelOf(text, body[0]!.labels);
  if (top.length === 0) return undefined;
  if (body.length < 2 && years === undefined && !bearsUnit(written(text, top))) return undefined;
  const above = body[0]!.labels.slice(0, body[0]!.labels.indexOf(top[0]!));
  const numbered = isNumbered(text, body) ? 1 : 0;
  const heads =
    years ??
    periodHeads(text, above.at(-1), width) ??
    lineHeads(text, above.at(-1), body[0]!, width + 1 + numbered) ??
    headsOf(text, above, width);
  const isOfLine = numbered > 0 && heads.some(({ column }) => column > width);
  const headRows = heads.length > 0 ? 1 + heads.reduce((most, { row }) => Math.max(most, row), 0) : 0;
  const rows: Field[][] = Array.from({ length: headRows }, (_, row) => heads.filter(head => head.row === row));
  for (const { labels, values } of body) {
    const label = labels === body[0]!.labels ? top : labelOf(text, labels);
    rows.push(isOfLine ? numberedRow(text, label, values) : rowOf(label, values, 0));
  }
  return { rows, headRows, columns: width + 1 + (isOfLine ? 1 : 0), end: begin + body.length };
}

/** True where the first `width` values of a group stand on one line and the next on another. */
function isOnLine({ values }: Group, width: number): boolean {
  return (
    values.slice(0, width).every(({ line }) => line === values[0]!.line) && values[width]!.line !== values[0]!.line
  );
}

function rowOf(label: readonly TextSpan[], values: readonly Item[], column: number): Field[] {
  return [...label.map(part => fieldOf(part, column)), ...values.map((item, i) => fieldOf(item, column + 1 + i))];
}

/** `1 Nà Phòn`: the number of a row and its label on one line. */
const ROW_NUMBER = /^(\d{1,3})[.)]? (?=\p{Lu})/u;

/** `1 Nà Phòn | 145 | 93,8`, and the sum that bears no number. */
function numberedRow(text: string, label: readonly Item[], values: readonly Item[]): Field[] {
  const [{ start, end } = label[0]!, ...rest] = label;
  const number = ROW_NUMBER.exec(text.slice(start, end));
  if (number === null) return rowOf(label, values, 1);
  const own = { start: start + number[0].length, end };
  return [fieldOf({ start, end: start + number[1]!.length }, 0), ...rowOf([own, ...rest], values, 1)];
}

/** True for rows that begin with their numbers, from 1. */
function isNumbered(text: string, body: readonly Group[]): boolean {
  if (body.length < 2) return false;
  return body.slice(0, 2).every(({ labels }, i) => {
    const last = labels.at(-1);
    return last !== undefined && ROW_NUMBER.exec(text.slice(last.start, last.end))?.[1] === String(i + 1);
  });
}

/** Where the heads of a line begin: before a word with a capital, `TT | Xã | Số trẻ | Tỷ lệ (%)`. */
const HEAD_BEGINS = /(?<=[\p{Ll}\p{Lu})\d] )(?=\p{Lu})/u;

/** The heads of a line of `count` heads that single spaces part, over rows that stand on one line each. */
function lineHeads(text: string, item: Item | undefined, first: Group, count: number): readonly Head[] | undefined {
  const label = first.labels.at(-1);
  if (item === undefined || label?.line !== first.values[0]?.line || item.line !== label!.line - 1) return undefined;
  const pieces = text.slice(item.start, item.end).split(HEAD_BEGINS);
  if (pieces.length !== count) return undefined;
  let start = item.start;
  return pieces.map((piece, column) => {
    const head = { ...fieldOf({ start, end: start + piece.trimEnd().length }, column), row: 0 };
    start += piece.length;
    return head;
  });
}

function widthOf(groups: readonly Group[], at: number): number {
  const width = groups[at]!.values.length;
  if (width < 2 || width > MOST_VALUES) return 0;
  return mode(
    groups
      .slice(at, at + AHEAD)
      .map(({ values }) => values.length)
      .filter(count => count > 1),
  ) === width
    ? width
    : 0;
}

/** False where lines stand before the label: they head another table. */
function isNextRow(text: string, { labels }: Group): boolean {
  const label = labelOf(text, labels);
  return label.length > 0 && label[0] === labels[0];
}

/** The years that head the columns: before the first label, or after it on its line (`Chỉ tiêu 2019 2020`). */
function yearsOf(text: string, { labels, values }: Group): readonly Head[] | undefined {
  if (values.length < 2 || !values.every(({ start, end }) => isYear(text.slice(start, end)))) return undefined;
  const heads = values.map((item, i): Head => ({ ...fieldOf(item, i + 1), row: 0 }));
  const corner = labels.at(-1);
  if (corner === undefined || corner.end - corner.start > LONGEST_HEAD) return heads;
  const isCorner = corner.line === values[0]!.line || CORNER.test(text.slice(corner.start, corner.end));
  return isCorner ? [{ ...fieldOf(corner, 0), row: 0 }, ...heads] : heads;
}

/** A period at the end of a line, with what says whether it was planned: `KH 2022`, `Năm 2019`, `Quý II`, `Tháng 3`. */
const PERIOD =
  /(?:(?:KH|TH|Kế hoạch|Thực hiện|Ước|Ước TH) )?(?:(?:Năm|năm) (?:19|20)\d\d|(?:Quý|quý) (?:[IV]{1,3}|[1-4])|(?:Tháng|tháng|Tuần|tuần) \d{1,2}|(?<=(?:KH|TH) )(?:19|20)\d\d|[Cc]ả năm|Cộng|Tổng)$/u;

/** The heads of a line that names a period for each column, parted by single spaces: `Nội dung Năm 2019 Năm 2020`. */
function periodHeads(text: string, item: Item | undefined, width: number): readonly Head[] | undefined {
  if (item === undefined) return undefined;
  const heads: Head[] = [];
  let end = item.end;
  for (let column = width; column > 0; column--) {
    const found = PERIOD.exec(text.slice(item.start, end));
    if (found === null) return undefined;
    const start = item.start + found.index;
    heads.unshift({ start, end, column, columns: 1, row: 0 });
    end = start;
    while (end > item.start && text[end - 1] === ' ') end--;
  }
  return end > item.start ? [{ start: item.start, end, column: 0, columns: 1, row: 0 }, ...heads] : heads;
}

/** The heads of `width` columns among the lines over the first label, with the corner; merged heads over them. */
function headsOf(text: string, above: readonly Item[], width: number): readonly Head[] {
  const leaves = above.slice(-width);
  if (leaves.length < width || leaves.some(({ start, end }) => end - start > LONGEST_HEAD)) return [];
  // Heads in two languages: nobody knows which lines are one head.
  if (leaves.some(({ start, end }) => isInOtherWords(text.slice(start, end)))) return [];
  const rest = above.slice(0, -width);
  const corner = rest.findLastIndex(({ start, end }) => CORNER.test(text.slice(start, end)));
  const upper = corner < 0 ? [] : rest.slice(corner + 1);
  const isMerged = upper.length > 0 && upper.length < width;
  const row = isMerged ? 1 : 0;
  const heads = leaves.map((item, i): Head => ({ ...fieldOf(item, i + 1), row }));
  const size = isMerged ? Math.ceil(width / upper.length) : 1;
  // Nothing tells how wide each is: they share the columns.
  for (const [i, item] of (isMerged ? upper : []).entries())
    heads.push({ ...fieldOf(item, 1 + i * size), columns: Math.max(1, Math.min(size, width - i * size)), row: 0 });
  const first = corner < 0 ? rest.at(-1) : rest[corner];
  const isBeside = first !== undefined && first.line === leaves[0]!.line - 1 && first.end - first.start <= LONGEST_HEAD;
  if (first !== undefined && (corner >= 0 || isBeside)) heads.push({ ...fieldOf(first, 0), row });
  return heads;
}
