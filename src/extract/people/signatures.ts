import { Shape, TokenKind } from '../engine/tokens.js';
import { beginsColumn, middleColumn } from './columns.js';
import type { PeopleContext } from './context.js';
import { type Degrees, readDegrees } from './degrees.js';
import { Flag } from './lexicon.js';
import type { Line, Lines } from './lines.js';
import { isSurname, type NameRun, readName } from './names.js';
import { type Person, PLAIN } from './person.js';
import { type Office, readOffice } from './posts.js';

/** How far above the name the title of a signature may stand: `(đã ký)` and the list of recipients lie between. */
const MAX_ABOVE = 4;
const MAX_TOKENS = 24;

/** A name at the end of a line, with the degrees before it. */
interface Signer {
  readonly start: number;
  readonly degrees: Degrees | undefined;
  readonly run: NameRun;
}

/**
 * The people who sign: names at the end of a line under a line that ends with an office in capitals, perhaps in columns.
 * `KT. GIÁM ĐỐC` / `PHÓ GIÁM ĐỐC` / `(đã ký)` / `BSCKI. Ma Văn Thẩm`.
 */
export function readSignature(c: PeopleContext, lines: Lines, index: number): Person[] {
  const line = lines.all[index]!;
  if (line.end - line.start > MAX_TOKENS) return [];
  const signers = signersOf(c, line);
  if (signers.length === 0) return [];
  if (signers.length > 1 && beginsColumn(c, signers[1]!.start)) return signColumns(c, lines, index, signers);
  for (let above = index - 1; above >= 0 && above >= index - MAX_ABOVE; above--) {
    const offices = officesOf(c, lines.all[above]!);
    if (offices.length > 0) return pair(signers, offices);
    if (lines.endsProse(above) && !isSigned(c, lines.all[above]!) && !isRecipient(c, lines.all[above]!)) break;
  }
  return [];
}

/** Each signer in a column gets the nearest office above in that column. */
function signColumns(c: PeopleContext, lines: Lines, index: number, signers: readonly Signer[]): Person[] {
  const middles = signers.map(({ start, run }) => middleColumn(c, start, run.end));
  const held: (Office | undefined)[] = signers.map(() => undefined);
  for (let above = index - 1; above >= 0 && above >= index - MAX_ABOVE; above--) {
    const line = lines.all[above]!;
    if (line.end - line.start > MAX_TOKENS) break;
    for (const office of officesIn(c, line)) {
      const column = middleColumn(c, office.start, office.end);
      const distances = middles.map(middle => Math.abs(middle - column));
      held[distances.indexOf(Math.min(...distances))] ??= office;
    }
  }
  if (!held.some(Boolean) && !isUnderRoles(c, lines, index)) return [];
  return signers.map((signer, i) => personOf(signer, held[i]));
}

/** `NGƯỜI GHI BIÊN BẢN   CHỦ TRÌ` over the names: what people sign as, which is no office. */
function isUnderRoles(c: PeopleContext, lines: Lines, index: number): boolean {
  for (let above = index - 1; above >= 0 && above >= index - MAX_ABOVE; above--) {
    const { start, end } = lines.all[above]!;
    if (end - start <= MAX_TOKENS && SIGNS_AS.test(c.slice(start, end))) return true;
  }
  return false;
}

const SIGNS_AS =
  /^(?:người (?:lập|ghi|duyệt|kiểm|báo cáo)|ghi biên bản|thư ký|chủ trì|chủ to[àạ]|chủ tọa|đại diện)(?!\p{L})/iu;

/** The offices in capitals of a line in columns, each within its column. */
function officesIn(c: PeopleContext, line: Line): Office[] {
  const offices: Office[] = [];
  for (let i = line.start; i < line.end; i++) {
    if (c.tokens.shape(i) !== Shape.Upper && i !== line.start && !beginsColumn(c, i)) continue;
    const office = readOffice(c, i);
    if (!office || office.end > line.end) continue;
    const cut = columnWithin(c, i, office.end);
    offices.push(
      cut === office.end
        ? office
        : { ...office, end: cut, position: { ...office.position, unit: null, unit_name: null, unit_id: null } },
    );
    i = cut - 1;
  }
  return offices;
}

/** Where the column of token `from` ends, `to` at the most. */
function columnWithin(c: PeopleContext, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (beginsColumn(c, i)) return i;
  return to;
}

/** Signers and offices stand in columns: the last name is under the last office. */
function pair(signers: readonly Signer[], offices: readonly Office[]): Person[] {
  const shared = Math.min(signers.length, offices.length);
  return signers.slice(-shared).map((signer, i) => personOf(signer, offices[offices.length - shared + i]));
}

function personOf({ start, degrees, run }: Signer, office: Office | undefined): Person {
  return {
    ...PLAIN,
    start: run.start,
    end: run.end,
    next: run.end,
    from: start,
    syllables: run.syllables,
    degrees: degrees?.degrees ?? [],
    positions: office ? [office.position] : [],
    rule: 'person/signature',
  };
}

/** The names that a line ends with: `CN. Phan Thị Mơ BSCKI. Võ Đình Ân`. */
function signersOf(c: PeopleContext, line: Line): Signer[] {
  const signers: Signer[] = [];
  // Every name ends with a word, and nearly every paragraph with a sign.
  if (!c.tokens.isWord(line.end - 1)) return signers;
  for (let i = line.start; i < line.end; ) {
    const degrees = readDegrees(c, i);
    let from = degrees?.end ?? i;
    if (degrees && c.sign(from) === '.') from++;
    const run = beforeNextName(c, readName(c, from));
    if (run && run.syllables >= 2 && (isSurname(c, run.start) || degrees)) {
      signers.push({ start: i, degrees, run });
      i = run.end;
    } else {
      signers.length = 0;
      i = Math.max(i + 1, run?.end ?? 0);
    }
  }
  return signers;
}

/** The run up to where the name in the next column begins: `Lê Thị Na Trần Văn Sơn`. */
function beforeNextName(c: PeopleContext, run: NameRun | undefined): NameRun | undefined {
  if (!run || run.syllables < 4) return run;
  const column = columnWithin(c, run.start, run.end);
  if (column < run.end) return { ...run, end: column, syllables: column - run.start };
  if (run.syllables < 5) return run;
  for (let i = run.start + 2; i < run.end - 2; i++) {
    const surname = (c.flags(i) & Flag.StrongSurname) !== 0 && (c.flags(i + 1) & Flag.Middle) !== 0;
    if (surname) return { ...run, end: i, syllables: i - run.start };
  }
  return run;
}

/** The offices in capitals that a line ends with: `Nơi nhận: KT. GIÁM ĐỐC`, `KẾ TOÁN TRƯỞNG GIÁM ĐỐC`. */
function officesOf(c: PeopleContext, line: Line): Office[] {
  const offices: Office[] = [];
  if (line.end - line.start > MAX_TOKENS) return offices;
  let end = line.start;
  for (let i = line.start; i < line.end; ) {
    const office = c.tokens.shape(i) === Shape.Upper || i === line.start ? readOffice(c, i) : undefined;
    if (office && office.end <= line.end) {
      offices.push(office);
      i = end = office.end;
    } else {
      i++;
    }
  }
  while (end < line.end && c.tokens.kind(end) === TokenKind.Sign) end++;
  return end === line.end ? offices : [];
}

/** `(đã ký)`, `(Ký, đóng dấu)`, `Đã ký và đóng dấu`. */
function isSigned(c: PeopleContext, line: Line): boolean {
  return line.end - line.start <= 10 && /(?:^|[( ])ký(?:[), ]|$)/u.test(c.slice(line.start, line.end).toLowerCase());
}

/** `- Như trên;`, `- Lưu: VT, NVY.` */
function isRecipient(c: PeopleContext, line: Line): boolean {
  return /^[-–+*•]$/u.test(c.sign(line.start));
}
