import { SHORT_DEGREES } from '../language/titles.js';
import { OPENERS } from './wrap-words.js';

/** Short forms beside those of degrees that a name or a number follows: of honorifics, places, signatures. */
const SHORT_FORMS = [
  'thạc',
  'đd',
  'nnd',
  'nsưt',
  'tp',
  'tx',
  'tt',
  'đc',
  'st',
  'tr',
  'vd',
  'ks',
  'kts',
  'ls',
  'ncs',
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'kt',
  'tm',
  'tl',
  'tuq',
];

/** `BSCK2`, `CK1`, `BSCKNhi`. */
const SPECIALIST = /^(?:bsck\p{L}*|ck[i\d]+)$/u;

let shortForms: ReadonlySet<string> | undefined;

/** What a sentence may open with after an initial: `chị Nguyễn Thị H. Sau đó`; a name does not. */
const PRONOUNS = [
  'chị',
  'anh',
  'em',
  'cháu',
  'gia',
  'người',
  'bé',
  'trẻ',
  'họ',
  'này',
  'nhưng',
  'tuy',
  'ngay',
  'không',
];

/** Words that the initial of a person follows, where others end a sentence with a letter: `vitamin A`. */
const BEFORE_INITIAL = ['ông', 'bà', 'anh', 'chị', 'em', 'cháu', 'sĩ', 'sỹ', 'sư', 'chí', 'nhân'];

const CLOSERS = '"”’»)]';
const OPENING_QUOTES = '"“‘«([';
const LETTER = /\p{L}/u;
const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const DIGIT = /\d/;
const VOWEL = /[aeiouyàáảãạăắằẳẵặâấầẩẫậèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵ]/u;

/** No word before a full stop is read further back than this. */
const FAR = 12;

/** Where the end marks at `at` end, with `./.` and closing quotes and brackets. */
export function endOfMarks(text: string, at: number): number {
  let end = at + 1;
  while ('.!?…'.includes(text[end] ?? ' ') || (text[end] === '/' && text[end + 1] === '.')) end++;
  while (CLOSERS.includes(text[end] ?? ' ')) end++;
  return end;
}

/**
 * True when the marks from `at` to `end` end a sentence.
 * @param start where the sentence began, white space before it included
 */
export function endsSentence(text: string, lower: string, start: number, at: number, end: number): boolean {
  if (text[end] !== ' ') return endsGlued(text, lower, at, end);
  const next = text[OPENING_QUOTES.includes(text[end + 1] ?? ' ') ? end + 2 : end + 1] ?? '';
  const alone = text[at] === '.' && end === at + 1;
  if (!alone) return text[at] === '.' && text[at + 1] === '/' ? true : !SMALL.test(next);
  const from = wordStart(text, at);
  const word = text.slice(from, at);
  if (DIGIT.test(word)) return !opensItem(text, start, from) && (word.length > 2 || !DIGIT.test(next));
  if (word.length === 1) return endsAfterLetter(text, lower, start, from, end + 1, next);
  return !isAbbreviation(word, lower.slice(from, at)) && !(/^[IVX]+$/.test(word) && opensItem(text, start, from));
}

/** Marks without a space after them: `Trung tâm.Sau buổi`; not `TS.BS`, `Tp.Huế`, `3.910`, `soyte.vn`. */
function endsGlued(text: string, lower: string, at: number, end: number): boolean {
  const next = text[end] ?? '';
  if (!CAPITAL.test(next) || /^\w{1,30}@/.test(text.slice(end, end + 31))) return false;
  if (!/^(?:[^\p{Lu}.]|\p{Lu}{3})/u.test(text.slice(end + 1, end + 4))) return false;
  const before = text[at - 1] ?? ' ';
  if (CLOSERS.includes(before) || before === '%') return true;
  const from = wordStart(text, at);
  const word = text.slice(from, at);
  if (DIGIT.test(word)) return word.length > 2 && text[from - 1] === ' ' && SMALL.test(text[end + 1] ?? '');
  if (word.length < 2 || !SMALL.test(before) || isAbbreviation(word, lower.slice(from, at))) return false;
  return text[from - 1] !== '.' && text[from - 1] !== '@' && text[from - 1] !== '/';
}

/** Where the letters or the digits before `at` begin. */
function wordStart(text: string, at: number): number {
  const kind = DIGIT.test(text[at - 1] ?? ' ') ? DIGIT : LETTER;
  let from = at;
  while (from > 0 && at - from < FAR && kind.test(text[from - 1]!)) from--;
  return from;
}

/** `BS`, `Ths`; and `Ph` of a byline: no word is without a vowel. */
function isAbbreviation(word: string, lower: string): boolean {
  shortForms ??= new Set([...SHORT_DEGREES, ...SHORT_FORMS]);
  if (shortForms.has(lower) || SPECIALIST.test(lower)) return true;
  return CAPITAL.test(word[0] ?? '') && SMALL.test(word.slice(-1)) && !VOWEL.test(lower);
}

/** True for the number or letter of an item: it opens its line or sentence or follows a colon; `5` of `Điều 5` too. */
function opensItem(text: string, start: number, from: number): boolean {
  const lead = text.slice(Math.max(start, from - FAR), from);
  return (
    /[:;] $/.test(lead) || (from - start <= FAR && ITEM_LEAD.test(lead) && (lead.length < 3 || DIGIT.test(text[from]!)))
  );
}

const ITEM_LEAD = /^\s?(?:[-–(] ?)?(?:\p{Lu}\p{L}{1,8} )?(?:\d{1,3}\.){0,4}$/u;

let openers: ReadonlySet<string> | undefined;

/** One letter and a full stop: an initial, a short form, an item, `v.v.`, or the end of `viêm gan B`. */
function endsAfterLetter(
  text: string,
  lower: string,
  start: number,
  from: number,
  next: number,
  first: string,
): boolean {
  const letter = text[from]!;
  const before = text[from - 1] ?? '\n';
  if (lower.endsWith('đ/c', from + 1) || opensItem(text, start, from)) return false;
  if (lower.endsWith('v.v', from + 1)) return !SMALL.test(first);
  if (SMALL.test(letter)) return before !== '.';
  if (before === '°') return true;
  if (before !== ' ' || ',;:(–-'.includes(text[from - 2] ?? ',') || !CAPITAL.test(first)) return false;
  const previous = text.slice(wordStart(text, from - 1), from - 1);
  if (!CAPITAL.test(previous[0] ?? '') && !'QPHX'.includes(letter) && !BEFORE_INITIAL.includes(previous)) return true;
  openers ??= new Set([...OPENERS, ...PRONOUNS]);
  const word = /^[^\p{L}]?(\p{L}{1,12})/u.exec(lower.slice(next, next + FAR + 1));
  return word !== null && openers.has(word[1]!);
}
