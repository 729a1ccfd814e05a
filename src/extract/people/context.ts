import type { OwnWord } from '../../model/own-words.js';
import { countUpTo } from '../../model/search.js';
import { textSpan } from '../../model/span.js';
import type { Article, Draft, Refusal } from '../engine/article.js';
import type { OwnPhrases } from '../engine/own-phrases.js';
import { TokenKind, type Tokens } from '../engine/tokens.js';
import type { Lexicon } from './lexicon.js';
import type { PersonRuleId } from './rules.js';
import type { SecondOpinion } from './second-opinion.js';

/** What the extractor of units knows beyond the units that it found. */
export interface Bodies {
  /** Token after the body that begins at token `at` where a post asks for one (`Trung tâm` after `Giám đốc`), or 0. */
  endOfBody(article: Article, at: number): number;
  /** Canonical name of a body that is worded so: `TTYT huyện X` → `Trung tâm Y tế huyện X`; the words themselves where no body is read. */
  nameOf(article: Article, wording: string): string;
  /** Token after the body that begins at token `at` and whose head stands in the post: `Y tế dự phòng` after `Cục trưởng`; or 0. */
  endOfHeadless(article: Article, head: string, at: number): number;
  /** The administrative place whose name begins at token `at`: the token after it, and how large it is. */
  placeAt(
    article: Article,
    at: number,
  ): { readonly end: number; readonly size: 'province' | 'district' | 'commune' } | undefined;
}

/** One report as the readers of names, titles and posts see it. */
export class PeopleContext {
  readonly tokens: Tokens;
  readonly #unitEnds: readonly number[];
  /** By token: 1 in words that are never a name, 2 where they begin. Only where a user's lexicon has such words. */
  readonly #never: Uint8Array | undefined;
  readonly #unitsByStart = new Map<number, Draft<'unit'>>();
  /** By the token at which each begins: the last reader to refuse a name says why. */
  readonly #refusals = new Map<number, Refusal>();

  constructor(
    readonly article: Article,
    readonly lexicon: Lexicon,
    readonly units: readonly Draft<'unit'>[],
    readonly bodies: Bodies,
    /** Asked about names that the rules alone leave in doubt. */
    readonly opinion?: SecondOpinion,
  ) {
    this.tokens = article.tokens;
    this.#unitEnds = units.map(unit => unit.span.end);
    for (const unit of units) this.#unitsByStart.set(unit.span.start, unit);
    this.#never = lexicon.never && neverIn(article, lexicon.never);
  }

  /** Normalised text of tokens `from` to before `to`, on one line. */
  slice(from: number, to: number): string {
    if (to <= from) return '';
    const text = this.article.text.slice(this.tokens.start(from), this.tokens.end(to - 1));
    return text.includes('\n') ? text.replaceAll('\n', ' ') : text;
  }

  /** The character of a sign token, else the empty string. */
  sign(index: number): string {
    return this.tokens.kind(index) === TokenKind.Sign ? this.article.text[this.tokens.start(index)]! : '';
  }

  flags(index: number): number {
    return this.lexicon.flags(this.tokens.word(index));
  }

  /** The unit that begins at token `index`. */
  unitFrom(index: number): Draft<'unit'> | undefined {
    return this.#unitsByStart.get(this.tokens.start(index));
  }

  /** The unit that shares a character with tokens `from` to before `to`. */
  unitOver(from: number, to: number): Draft<'unit'> | undefined {
    const start = this.tokens.start(from);
    const end = this.tokens.end(to - 1);
    const unit = this.units[countUpTo(this.#unitEnds, start)];
    return unit !== undefined && unit.span.start < end ? unit : undefined;
  }

  /** True when one of the tokens `start` to before `end` is among words that are never a name. */
  isNever(start: number, end: number): boolean {
    return this.#never?.subarray(start, end).some(mark => mark !== 0) === true;
  }

  /** True when words begin at token `index` that are never a name. */
  beginsNever(index: number): boolean {
    return this.#never?.[index] === NEVER_BEGINS;
  }

  /** Notes that tokens `start` to before `end` look like a name that the rule reads and are none. */
  refuse({ start, end }: { readonly start: number; readonly end: number }, rule: PersonRuleId, why: string): void {
    const span = textSpan(this.tokens.start(start), this.tokens.end(end - 1));
    this.#refusals.set(start, { kind: 'person', span, rule, why });
  }

  /** What was refused and is no part of what another rule found after all. */
  refusalsBeside(people: readonly { readonly start: number; readonly end: number }[]): readonly Refusal[] {
    if (this.#refusals.size === 0) return [];
    const taken = new Set<number>();
    for (const { start, end } of people) for (let at = start; at < end; at++) taken.add(at);
    return Array.from(this.#refusals)
      .filter(([start]) => !taken.has(start))
      .map(([, refusal]) => refusal)
      .sort((a, b) => a.span.start - b.span.start);
  }

  /** Index of the first token at or after the text offset `offset`. */
  tokenAfter(offset: number): number {
    let index = this.tokens.indexAt(offset - 1);
    while (index < this.tokens.count && this.tokens.start(index) < offset) index++;
    return index;
  }
}

const NEVER = 1;
const NEVER_BEGINS = 2;

function neverIn(article: Article, phrases: OwnPhrases<OwnWord>): Uint8Array {
  const { tokens } = article;
  const marks = new Uint8Array(tokens.count);
  for (let at = 0; at < tokens.count; ) {
    const match = phrases.begins(tokens.word(at)) ? phrases.longestAt(article, at) : undefined;
    if (match === undefined) {
      at++;
      continue;
    }
    marks.fill(NEVER, at, match.end);
    marks[at] = NEVER_BEGINS;
    at = match.end;
  }
  return marks;
}
