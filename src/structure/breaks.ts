import { STRONG_SURNAMES } from '../language/surnames.js';
import { CHIEFS, DEGREE_WORDS, FORMS_OF_ADDRESS, SHORT_DEGREES } from '../language/titles.js';
import {
  BEFORE_FIGURE,
  BEFORE_PLACE,
  FIELDS,
  HALF_LEANING,
  LEANING,
  OPENERS,
  SURNAME_PAIRS,
  TITLES,
} from '../text/wrap-words.js';
import type { LineEnd } from './line-end.js';

/** What opens an item of a list, a heading with a number, a caption or a signature: never the rest of a sentence. */
const OPENS_ITEM =
  /^(?:[-+*•●○■□▪▶►→»§✓–—*]|\d{1,2}(?:\.\d{1,2})*[.)/](?:\s|\p{L})|[a-zđ][.)]\s|[IVX]{1,5}[.)]\s|\p{Lu}\.\s|[([]?(?:ảnh|tin|bài|nguồn|tác giả|theo|nơi nhận|kính gửi|kt|tm|tl|tuq|q)\b ?[.:,])/iu;

/** `Số:`, `Kính gửi:`: a label opens a line of its own. */
const OPENS_LABEL = /^\p{Lu}[^.,;:]{0,24}:/u;

/** A full end: nothing that follows is the same sentence. */
const ENDS = /[.!?:;…]["”’»)\]]*$/;

/** A full stop that may stand inside a sentence: `TP.`, `BS.`, `Th.S.`, an initial. */
const ENDS_SHORT = /(?:^|[\s(,.-])(?:t\.?p|t\.?x|t\.?t|bs|th\.?s|ts|pgs|gs|ds|cn|đ\/c|[a-zđ])\.$/i;

/** No short form ends in four letters. */
const LONG_WORD_ENDS = /^\p{L}{4}\.$/u;

const BEGINS_SMALL = /^[("“]?(?:\p{Ll}|[,;%‰)”])/u;
const BEGINS_CAPITAL = /^\p{Lu}/u;
const BEGINS_DIGIT = /^\d/;
const ENDS_IN_DIGIT = /\d$/;
const HAS_SMALL = /\p{Ll}/u;

/** A line shorter than this is taken for a label, a cell or a signature unless its last word leans on the next. */
const SHORT = 30;

/** How many lines must be wrapped for certain before the width of lines is evidence. */
const MIN_CERTAIN = 3;
const MIN_WIDTH = 45;
const MAX_WIDTH = 140;
/** A wrapped line is at least this share of the usual width. */
const FULL = 0.7;
const OVERFULL = 1.1;

interface Words {
  readonly leaning: ReadonlySet<string>;
  readonly halfLeaning: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
  readonly beforeFigure: ReadonlySet<string>;
  readonly beforeName: ReadonlySet<string>;
  readonly familyNames: ReadonlySet<string>;
  readonly beforePlace: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
}

let words: Words | undefined;

function tables(): Words {
  words ??= {
    leaning: new Set(LEANING),
    halfLeaning: new Set(HALF_LEANING),
    fields: new Set(FIELDS),
    beforeFigure: new Set(BEFORE_FIGURE),
    beforeName: new Set([...FORMS_OF_ADDRESS, ...SHORT_DEGREES, ...DEGREE_WORDS, ...CHIEFS, ...TITLES]),
    familyNames: new Set([...STRONG_SURNAMES.map(name => name.toLowerCase()), ...SURNAME_PAIRS]),
    beforePlace: new Set(BEFORE_PLACE),
    openers: new Set(OPENERS),
  };
  return words;
}

/** Tells which of the line ends only wrap a paragraph; of those with an empty line, which would if there were none. */
export function findWraps(ends: readonly LineEnd[]): ReadonlySet<LineEnd> {
  const wraps = new Set<LineEnd>();
  const unsure: LineEnd[] = [];
  let certain = 0;
  let width = 0;
  let longest: number | undefined;
  const longestLine = (): number => (longest ??= lengthOfLongest(ends));
  for (const end of ends) {
    if (isFullStop(end)) continue;
    if (isWrap(end, longestLine)) {
      wraps.add(end);
      if (end.blank) continue;
      certain++;
      width = Math.max(width, end.before.length);
    } else if (!end.blank && !isEnd(end)) unsure.push(end);
  }
  if (certain >= MIN_CERTAIN && certain >= unsure.length && width >= MIN_WIDTH && width <= MAX_WIDTH) {
    for (const end of unsure) {
      if (end.before.length >= width * FULL && end.before.length <= width * OVERFULL) wraps.add(end);
    }
  }
  return wraps;
}

/** A word too long to be a short form, and a full stop: most paragraphs end so, and need no closer look. */
function isFullStop({ text, start }: LineEnd): boolean {
  return text[start - 1] === '.' && LONG_WORD_ENDS.test(text.slice(Math.max(0, start - 5), start));
}

/** True when the line end surely ends a paragraph, whatever the width of the lines. */
function isEnd({ before, after }: LineEnd): boolean {
  return (
    ENDS.test(tail(before)) ||
    OPENS_ITEM.test(after) ||
    OPENS_LABEL.test(after) ||
    !HAS_SMALL.test(before) ||
    !HAS_SMALL.test(after.slice(0, 60))
  );
}

/** True when the words on both sides say that the line is only wrapped. */
function isWrap({ before, after }: LineEnd, longestLine: () => number): boolean {
  if (before === '' || after === '' || OPENS_ITEM.test(after)) return false;
  const end = tail(before);
  if (ENDS.test(end)) return ENDS_SHORT.test(end) && BEGINS_CAPITAL.test(after) && before.length >= SHORT;
  const capitals = !HAS_SMALL.test(before);
  if (!BEGINS_DIGIT.test(after) && capitals !== !HAS_SMALL.test(after.slice(0, 60))) return false;
  const phrases = lastPhrases(end);
  const endsIn = (table: ReadonlySet<string>): boolean =>
    phrases.some(phrase => table.has(phrase.toLowerCase()) && phrase.length < before.length);
  const { leaning, halfLeaning, beforeFigure } = tables();
  if (/[\p{L}\d]-$/u.test(end) && /^[\p{Ll}\d]/u.test(after)) return true;
  if (endsIn(leaning)) return capitals || !isHeadline(before, after, longestLine);
  if (capitals) return false;
  if (BEGINS_SMALL.test(after)) {
    return (
      before.length >= SHORT || after.length >= SHORT || !BEGINS_CAPITAL.test(before) || ENDS_IN_DIGIT.test(before)
    );
  }
  if (BEGINS_DIGIT.test(after)) return endsIn(beforeFigure) || /\d ?[-–]$/.test(end);
  if (!BEGINS_CAPITAL.test(after)) return false;
  if (/[,–]$| -$/.test(end)) return before.length >= SHORT;
  return opens(after) ? false : endsIn(halfLeaning) || expectsName(before, after, phrases);
}

/**
 * True for a line that had room for more, no sentence with commas, before one that stands by itself: a headline may end in
 * a word that leans on others (`Những điều cần biết về`, `Chung tay vì`).
 */
function isHeadline(before: string, after: string, longestLine: () => number): boolean {
  if (!BEGINS_CAPITAL.test(after) || INSIDE_SENTENCE.test(before)) return false;
  const standsAlone = PERSON_ALONE.test(after) || (opens(after) && ENDS.test(tail(after)));
  if (!standsAlone) return false;
  return before.length < MIN_WIDTH || before.length + 1 + after.search(/\s|$/) < longestLine();
}

/** A signature: two to four words with capitals and nothing else. */
const PERSON_ALONE = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}$/u;

function lengthOfLongest(ends: readonly LineEnd[]): number {
  let longest = ends.at(-1)?.after.length ?? 0;
  for (const { from, start } of ends) longest = Math.max(longest, start - from);
  return longest;
}

/** True when a line begins as a paragraph of news does, not as a name. */
function opens(line: string): boolean {
  return tables().openers.has(line.slice(0, line.search(/[\s,:]|$/)).toLowerCase());
}

/** True when the line ends before a name or inside one, and the next one begins as a name does. */
function expectsName(before: string, after: string, phrases: readonly string[]): boolean {
  const { beforeName, beforePlace, familyNames, fields } = tables();
  const [first, second = ''] = after.split(' ', 2) as [string, string?];
  const isName = second === '' || BEGINS_CAPITAL.test(second) || /[,;]$/.test(first);
  for (const phrase of phrases) {
    const lead = before.slice(0, before.length - phrase.length).trimEnd();
    if (lead === '') continue;
    const lower = phrase.toLowerCase();
    if (beforeName.has(lower) && isName && lead.length >= SHORT / 2) return true;
    if (familyNames.has(lower) && BEGINS_CAPITAL.test(phrase) && !endsInName(lead)) return true;
    if (beforePlace.has(phrase) && INSIDE_SENTENCE.test(lead))
      return isName || fields.has(`${first} ${second}`.toLowerCase()) || fields.has(first.toLowerCase());
  }
  return false;
}

/** A comma or a full stop earlier on the line: it is prose, not a headline. */
const INSIDE_SENTENCE = /[,;.] /;

/** True when the last word is capitalised and no honorific: `Lê` after it is no family name. */
function endsInName(lead: string): boolean {
  const word = lead.slice(lead.lastIndexOf(' ') + 1);
  return BEGINS_CAPITAL.test(word) && !/[,.;:]$/.test(word) && !tables().beforeName.has(word.toLowerCase());
}

function tail(line: string): string {
  return line.slice(-40);
}

/** The last word of a line, its last two words and its last three. */
function lastPhrases(end: string): readonly string[] {
  const words = end.split(' ').slice(-3);
  return words.map((_, i) => words.slice(-1 - i).join(' '));
}
