import type { PeopleContext } from './context.js';

/** Degrees that stand one after the other: tokens up to before `end`. */
export interface Degrees {
  readonly degrees: readonly string[];
  readonly end: number;
}

/** Reads degrees with their loose dots, case and spaces: `Ths.Bs.CKII`, `Đại tá, BSCKII`, `bác sĩ chuyên khoa cấp II`. */
export function readDegrees(c: PeopleContext, at: number): Degrees | undefined {
  const degrees: string[] = [];
  let end = at;
  for (let i = at; ; ) {
    const next = readDegree(c, i, degrees);
    if (next === 0) break;
    end = i = next;
    if (/^[.,–/-]$/u.test(c.sign(i))) i++;
  }
  return degrees.length > 0 ? { degrees, end } : undefined;
}

/** Adds the degree or the level at token `at` to `degrees`; gives the token after it, or 0 when there is none. */
export function readDegree(c: PeopleContext, at: number, degrees: string[]): number {
  const title = c.lexicon.titles.longestAt(c.tokens, at);
  if (title === undefined) return 0;
  const { value } = title;
  if (value.is === 'degree') {
    if (!hasCase(c, at, title.end)) return 0;
    const level = value.open ? readLevel(c, title.end) : undefined;
    if (value.open && !level) return 0;
    degrees.push(...value.degrees);
    if (level) addLevel(degrees, level.level);
    return level?.end ?? title.end;
  }
  if (value.is !== 'level') return 0;
  const level = value.level === '?' ? readLevel(c, title.end) : { level: value.level, end: title.end };
  if (!level) return 0;
  addLevel(degrees, level.level);
  return level.end;
}

/** Abbreviations need a capital: `ts`, `cn`, `ds` in small letters are other words. */
function hasCase(c: PeopleContext, from: number, to: number): boolean {
  const text = c.slice(from, to);
  return /\s/u.test(text) || /\p{Lu}/u.test(text) || /^(?:bs|ths)$/u.test(text);
}

/** `I`, `II`, `1`, `2` after `CK` or `chuyên khoa cấp`. */
function readLevel(c: PeopleContext, at: number): { readonly level: 'I' | 'II'; readonly end: number } | undefined {
  const from = c.sign(at) === '.' ? at + 1 : at;
  const text = c.slice(from, from + 1).toLowerCase();
  if (text === '1' || text === 'i') return { level: 'I', end: from + 1 };
  if (text === '2' || text === 'ii') return { level: 'II', end: from + 1 };
  return undefined;
}

/** Degrees that a level makes a specialist's: BS and CKII are BSCKII. */
const SPECIALISTS: ReadonlySet<string> = new Set(['BS', 'DS', 'ĐD', 'KTV']);
/** Degrees beside which a level is none of a doctor: `CN.CKI` of a nurse or a midwife. */
const NO_DOCTORS: ReadonlySet<string> = new Set(['CN', 'KS']);

function addLevel(degrees: string[], level: 'I' | 'II'): void {
  const base = degrees.at(-1);
  if (base !== undefined && SPECIALISTS.has(base)) degrees[degrees.length - 1] = `${base}CK${level}`;
  else degrees.push(base !== undefined && NO_DOCTORS.has(base) ? `CK${level}` : `BSCK${level}`);
}
