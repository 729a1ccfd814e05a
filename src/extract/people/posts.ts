import type { DraftPosition } from '../engine/draft.js';
import { Shape, TokenKind } from '../engine/tokens.js';
import type { PeopleContext } from './context.js';
import { afterCity, afterCountry, afterSeat, beginsForeignName } from './countries.js';
import { Flag } from './lexicon.js';
import { beginsFullName, readName } from './names.js';
import { MAX_PREFIXES } from './office-words.js';
import { beforeName, type PostUnit, postUnit, readUnit } from './units-of-posts.js';

const MAX_QUOTED = 12;

/** An office that was read: tokens `start` to before `end`, its unit included. */
export interface Office {
  readonly position: DraftPosition;
  readonly start: number;
  readonly end: number;
  /** It was an abbreviation (`TUV`): a full stop may stand after it. */
  readonly short: boolean;
}

/** Reads an office with its modifiers and its unit: `nguyên Phó Giám đốc phụ trách Sở Y tế`. */
export function readOffice(c: PeopleContext, at: number): Office | undefined {
  const { lexicon, tokens } = c;
  const words: string[] = [];
  /** The same, canonical. */
  const names: string[] = [];
  let i = at;
  let title = lexicon.titles.longestAt(tokens, i);
  while (title?.value.is === 'prefix' && words.length < MAX_PREFIXES) {
    words.push(worded(c, i, title.end, title.value.canonical));
    names.push(title.value.canonical);
    i = title.end;
    title = lexicon.titles.longestAt(tokens, i);
  }
  if (title?.value.is !== 'office') return undefined;
  const { row } = title.value;
  const head = title;
  const short = head.end === head.start + 1;
  // Abbreviations in small letters are other words (`tt`, `tk`).
  if (short && tokens.shape(head.start) === Shape.Lower) return undefined;
  words.push(worded(c, head.start, head.end, row.title));
  names.push(row.canonical ?? row.title);
  i = head.end;
  // `nguyên Cục trưởng Cục trưởng Cục Y tế dự phòng`: written twice.
  const again = row.occupation ? undefined : lexicon.titles.longestAt(tokens, i);
  if (again?.value.is === 'office' && again.value.row === row && again.end - i > 1) i = again.end;
  const suffix = lexicon.suffixes.longestAt(tokens, i);
  if (suffix) {
    words.push(worded(c, i, suffix.end, suffix.value));
    names.push(suffix.value);
    i = suffix.end;
  }
  const titled = { title: words.join(' '), title_name: canonicalTitle(names) };
  const withoutUnit = { ...titled, unit: null, unit_name: null, unit_id: null };
  if (row.field) {
    const field = lexicon.fields.longestAt(tokens, i);
    if (field) return ofField(c, { position: withoutUnit, start: at, end: field.end, short }, i, row.head);
  }
  // `Vụ trưởng Pháp chế`: no country.
  const headless = row.head !== undefined && !row.field && !suffix ? headlessEnd(c, row.head, i) : i;
  const country = headless > i ? i : row.seat ? afterCountry(c, afterCity(c, i)) : afterCountry(c, i);
  // `Trưởng Ban Pháp chế` is of no country.
  const inUnit = row.shared !== undefined && c.unitFrom(head.end - row.shared) !== undefined;
  // `chuyên gia Nhật Bản`: where somebody comes from is no post.
  if (country > i && row.occupation) return undefined;
  if (country > i && !inUnit) return { position: withoutUnit, start: at, end: afterSeat(c, country), short };
  const shared = row.shared ?? 0;
  const unit =
    (row.head !== undefined &&
      !row.field &&
      !suffix &&
      c.unitFrom(i)?.named !== true &&
      readHeadless(c, row.head, i)) ||
    (shared > 0 && !suffix && (readQuoted(c, head.end - shared, i) || readShared(c, head.end - shared, i))) ||
    readUnit(c, i, i) ||
    readRepeated(c, head, i, shared);
  if (!unit && row.needsUnit) return undefined;
  const position = {
    ...titled,
    unit: joined(row.unit?.text, unit?.text),
    unit_name: joined(row.unit?.name, unit?.name),
    unit_id: row.unit ? null : (unit?.id ?? null),
  };
  return { position, start: at, end: unit === undefined ? i : afterOwner(c, unit.end), short };
}

/** Token after the body that the unit is of: `Chủ nhiệm Ủy ban Xã hội | của Quốc hội | Lê Thị Mai`. */
function afterOwner(c: PeopleContext, at: number): number {
  const owner = c.slice(at, at + 1) === 'của' ? c.unitFrom(at + 1) : undefined;
  return owner === undefined ? at : c.tokenAfter(owner.span.end);
}

/**
 * A minister of the field up to the office's end: `Bộ trưởng Y tế` is of the `Bộ Y tế`. `bộ trưởng y tế` names no ministry
 * (it tells what the minister does); `Bộ trưởng Y tế Lào` and `Bộ trưởng Y tế Helga Brandt` are of another country.
 */
function ofField(c: PeopleContext, office: Office, from: number, head: string | undefined): Office {
  const end = afterCountry(c, office.end);
  if (end > office.end || head === undefined || !c.tokens.isCapitalised(from) || beginsForeignName(c, end))
    return { ...office, end };
  const unit = postUnit(c, `${head} ${c.slice(from, end)}`, end);
  return { ...office, position: { ...office.position, unit: unit.text, unit_name: unit.name, unit_id: unit.id } };
}

/** The unit that begins with the last words of the title; after them (`Trưởng ban Ban Tổ chức`) where they stand twice. */
function readShared(c: PeopleContext, from: number, to: number): PostUnit | undefined {
  const { tokens } = c;
  const twice = tokens.isCapitalised(to) && tokens.word(to) === tokens.word(from) && tokens.word(to) > 0;
  return twice ? readUnit(c, to, to + to - from) : readUnit(c, from, to);
}

/** A name in quotation marks: `Trưởng nhóm “Hoa ban trắng”`. */
function readQuoted(c: PeopleContext, from: number, to: number): PostUnit | undefined {
  if (!/^["“]$/u.test(c.sign(to)) || !c.tokens.isCapitalised(to + 1)) return undefined;
  for (let i = to + 2; i < to + MAX_QUOTED; i++) {
    if (c.tokens.kind(i) === TokenKind.Break) return undefined;
    if (/^["”]$/u.test(c.sign(i))) return postUnit(c, c.slice(from, i + 1), i + 1);
  }
  return undefined;
}

/** `Cục trưởng Y tế dự phòng`: the head of the unit stands in the title alone. */
function readHeadless(c: PeopleContext, head: string, at: number): PostUnit | undefined {
  const end = headlessEnd(c, head, at);
  return end > at ? postUnit(c, `${head} ${c.slice(at, end)}`, end) : undefined;
}

/** Token after the rest of the unit whose head stands in the title alone; `at` where none follows. */
function headlessEnd(c: PeopleContext, head: string, at: number): number {
  if (c.unitFrom(at) || (beginsFullName(c, at) && readName(c, at)!.syllables >= 3)) return at;
  let end = beforeName(c, at, c.bodies.endOfHeadless(c.article, head, at));
  // `Viện trưởng Pasteur Nha Trang Đỗ | Thái Hùng`
  for (let i = at + 1; i < end; i++) {
    // `tỉnh Lai Châu Lê Văn An`: the `Châu` is the place's.
    if ((c.flags(i) & Flag.StrongSurname) === 0 || (c.bodies.placeAt(c.article, i - 1)?.end ?? 0) > i) continue;
    if (beginsFullName(c, i) && readName(c, i)!.end > end) end = i;
  }
  return Math.max(at, end);
}

/** The unit after a comma that says the shared word again: `Trưởng trạm, Trạm Y tế phường Cao Xanh`. */
function readRepeated(
  c: PeopleContext,
  head: { readonly end: number },
  at: number,
  shared: number,
): PostUnit | undefined {
  if (shared === 0 || c.sign(at) !== ',' || c.tokens.word(at + 1) !== c.tokens.word(head.end - shared))
    return undefined;
  return readUnit(c, at + 1, at + 1 + shared);
}

/** The words as the text has them; abbreviations and words in capitals as the table has them. */
function worded(c: PeopleContext, from: number, to: number, canonical: string): string {
  const text = c.slice(from, to);
  return c.tokens.shape(from) === Shape.Upper || text.toLowerCase() !== canonical.toLowerCase() ? canonical : text;
}

/** `nguyên`, `Phó`, `Giám đốc` → `Nguyên Phó Giám đốc`. */
function canonicalTitle(names: readonly string[]): string {
  const name = names.join(' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function joined(...parts: readonly (string | undefined)[]): string | null {
  return parts.filter(part => part !== undefined).join(' ') || null;
}
