import { isCompound } from '../compounds.js';
import { Shape, TokenKind } from '../engine/tokens.js';
import type { PeopleContext } from './context.js';
import { isCountry } from './countries.js';
import { Flag } from './lexicon.js';
import type { Memory } from './memory.js';
import { type NameRun, readName } from './names.js';
import { type Person, PLAIN } from './person.js';
import { afterEponymHead, isLargePlace } from './refuse.js';
import { BEFORE_NO_NAME, BEGINNINGS_OF_SENTENCES, DOING, WORDS_AS_NAMES } from './tables/given-names.js';

/**
 * A person of whom the report gave the full name before, by the given name alone: `Lê Văn Sáu bị bắt. Tại cơ quan công an,
 * Sáu khai nhận`. In the middle of a sentence the capital tells it; at its head, and of a syllable that is a word or a
 * place too, what the person does.
 */
export function givenName(c: PeopleContext, at: number, memory: Memory): Person | undefined {
  const { tokens } = c;
  if (tokens.shape(at) !== Shape.Title || !memory.calledBy.has(c.slice(at, at + 1).toLowerCase())) return undefined;
  const run = readName(c, at);
  if (run === undefined || run.end !== at + 1 || isPartOfMore(c, at)) return undefined;
  if (isUnlike(c, run) || !(isInSentence(c, run) || does(c, run))) return undefined;
  return { ...PLAIN, start: at, end: at + 1, next: at + 1, syllables: 1, rule: 'person/given-name' };
}

/** True for a syllable that something else goes on with: `Hà Nội`, `Hà-Lào`, `Hà 2`, `“Hà”`, `Hòa bình`. */
function isPartOfMore(c: PeopleContext, at: number): boolean {
  const { tokens } = c;
  if (tokens.isWord(at - 1) && tokens.isCapitalised(at - 1)) return true;
  if (/^[-–—/&"“'‘]$/u.test(c.sign(at - 1)) || /^[-–—/&"”'’:]$/u.test(c.sign(at + 1))) return true;
  if (c.sign(at - 1) === '.' && (tokens.isGlued(at) || tokens.isCapitalised(at - 2))) return true;
  if (tokens.kind(at + 1) === TokenKind.Number || tokens.kind(at - 1) === TokenKind.Number) return true;
  if (c.sign(at + 1) === '.' && tokens.isWord(at + 2) && tokens.isGlued(at + 2)) return true;
  const next = tokens.shape(at + 1) === Shape.Lower && tokens.isWord(at + 1) ? c.slice(at + 1, at + 2) : '';
  return next !== '' && isCompound(c.slice(at, at + 1).toLowerCase(), next);
}

/** True where the words before the syllable say that it is something else: a street, a people, a season; and for a city. */
function isUnlike(c: PeopleContext, run: NameRun): boolean {
  if (c.unitOver(run.start, run.end) !== undefined || c.isNever(run.start, run.end)) return true;
  if (afterEponymHead(c, run.start) || (c.flags(run.start) & Flag.Function) !== 0) return true;
  if (isCountry(c, run) || isLargePlace(c, run)) return true;
  return BEFORE_NO_NAME.has(c.slice(run.start - 1, run.start).toLowerCase());
}

/** True where a capital stands for nothing but a name. */
function isInSentence(c: PeopleContext, run: NameRun): boolean {
  const { start } = c.article.sentences.at(c.tokens.start(run.start));
  const first =
    c.tokens.start(run.start) === start || !(c.tokens.isWord(run.start - 1) || c.sign(run.start - 1) === ',');
  return !first && !WORDS_AS_NAMES.has(c.slice(run.start, run.end).toLowerCase());
}

/** True when what the person does follows: `khai`, `bị`. */
function does(c: PeopleContext, { start, end }: NameRun): boolean {
  const syllable = c.slice(start, end).toLowerCase();
  if (WORDS_AS_NAMES.has(syllable) || BEGINNINGS_OF_SENTENCES.has(syllable)) return false;
  return c.lexicon.saying.longestAt(c.tokens, end) !== undefined || DOING.has(c.slice(end, end + 1));
}
