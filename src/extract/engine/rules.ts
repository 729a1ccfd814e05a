import { isDigitAt, isLetterAt } from './characters.js';
import { BREAK_EDGE, NUMBER_EDGE, TokenKind, type Tokens } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

/** What a pattern matched, before it is read. */
export interface RuleMatch {
  /** The match array of the pattern, over lower-case text. */
  readonly groups: RegExpExecArray;
  readonly start: number;
  readonly end: number;
}

/** A rule as a person meets it: the id that `explain` shows, and a text that the rule reads. */
export interface RuleEntry {
  /** `kind/name-of-the-shape`. */
  readonly id: string;
  /** A text that the rule reads; a test says so. */
  readonly example: string;
}

/**
 * One way of writing one thing. `C` is what reading needs to know of the surroundings, `R` what is read.
 * @example { id: 'date/month-slash-year', example: 'tháng 7/2021', starts: ['tháng'], pattern: /tháng (\d{1,2})\/(\d{4})/y, read: … }
 */
export interface Rule<C, R> extends RuleEntry {
  /**
   * First words (lower case) of all that the pattern matches: the rule is tried only there. `0` stands for any number,
   * `0000` for one of four digits; a second word, sign or `\n` after a space must follow it (`0 /`, `0 tháng`), which
   * keeps most numbers from being tried at all.
   */
  readonly starts: readonly string[];
  /** Sticky, over lower-case normalised text; linear: no nested or adjoining unbounded repeats. */
  readonly pattern: RegExp;
  /** True where a match may end inside digits, which the pattern has looked at: `7/2023|12/06/2023`. */
  readonly mayCutNumber?: boolean;
  /** What the words mean, or undefined: the words fit, the meaning does not. */
  readonly read: (match: RuleMatch, context: C) => R | undefined;
}

export interface Reading<R> {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly value: R;
}

/** What stands for numbers in `starts`. */
const NUMBER_START = '0';
const YEAR_START = '0000';
const YEAR_DIGITS = 4;
const SECOND_EDGES: Readonly<Record<string, number>> = { '0': NUMBER_EDGE, '\n': BREAK_EDGE };

/** The rules that begin with one word, by the word that must come second. */
class Fork<C, R> {
  /** Rules for which any word may come second. */
  readonly #open: Rule<C, R>[] = [];
  readonly #bySecond = new Map<number, Rule<C, R>[]>();

  /** Rules must come in the order in which they are to be tried. */
  add(rule: Rule<C, R>, second: number | undefined): void {
    if (second === undefined) {
      this.#open.push(rule);
      for (const list of this.#bySecond.values()) if (list.at(-1) !== rule) list.push(rule);
      return;
    }
    const list = this.#bySecond.get(second);
    if (list === undefined) this.#bySecond.set(second, [...this.#open, rule]);
    else if (list.at(-1) !== rule) list.push(rule);
  }

  get isEmpty(): boolean {
    return this.#open.length === 0 && this.#bySecond.size === 0;
  }

  rules(tokens: Tokens, second: number): readonly Rule<C, R>[] {
    if (this.#bySecond.size === 0) return this.#open;
    return this.#bySecond.get(tokens.edge(second)) ?? this.#open;
  }
}

/** A table of rules, filed by the words they begin with. Earlier rules are tried first; the first reading wins. */
export class RuleTable<C, R> {
  /** By vocabulary id; an id beyond the end begins no rule. */
  readonly #byWord: (Fork<C, R> | undefined)[] = [];
  readonly #byNumber = new Fork<C, R>();
  /** Numbers of four digits begin these, and the rules for any number. */
  readonly #byYear = new Fork<C, R>();

  constructor(vocabulary: Vocabulary, rules: readonly Rule<C, R>[]) {
    for (const rule of rules) {
      if (!rule.pattern.sticky) throw new Error(`rule ${rule.id}: the pattern must have the y flag`);
      for (const start of rule.starts) {
        const [first, next] = start.split(' ') as [string, string?];
        const second = next === undefined ? undefined : (SECOND_EDGES[next] ?? vocabulary.add(next));
        if (first === NUMBER_START) this.#byNumber.add(rule, second);
        if (first === NUMBER_START || first === YEAR_START) this.#byYear.add(rule, second);
        else this.#forkOf(vocabulary.add(first)).add(rule, second);
      }
    }
  }

  /** True where some rule may begin: at a word, at a number. */
  beginsAt(edge: number): boolean {
    if (edge === NUMBER_EDGE) return !this.#byYear.isEmpty;
    return edge > 0 && this.#byWord[edge] !== undefined;
  }

  /** Rules that can begin at token `at`; undefined or empty for nearly every token. */
  candidates(tokens: Tokens, at: number): readonly Rule<C, R>[] | undefined {
    if (tokens.kind(at) === TokenKind.Number) {
      const isYear = tokens.end(at) - tokens.start(at) === YEAR_DIGITS;
      return (isYear ? this.#byYear : this.#byNumber).rules(tokens, at + 1);
    }
    const word = tokens.word(at);
    return word === 0 || word >= this.#byWord.length ? undefined : this.#byWord[word]?.rules(tokens, at + 1);
  }

  #forkOf(word: number): Fork<C, R> {
    // Filled up without holes: a look-up in an array with holes is slow.
    while (this.#byWord.length <= word) this.#byWord.push(undefined);
    this.#byWord[word] ??= new Fork();
    return this.#byWord[word];
  }

  /** The first reading at token `at`. A match that ends inside a word does not count, nor inside a number where no rule says so. */
  readAt(lower: string, tokens: Tokens, at: number, context: C): Reading<R> | undefined {
    const rules = this.candidates(tokens, at);
    if (rules === undefined) return undefined;
    const start = tokens.start(at);
    for (const rule of rules) {
      rule.pattern.lastIndex = start;
      const groups = rule.pattern.exec(lower);
      if (groups === null) continue;
      const end = start + groups[0].length;
      if (cutsWord(lower, end) || (!rule.mayCutNumber && cutsNumber(lower, end))) continue;
      const value = rule.read({ groups, start, end }, context);
      if (value !== undefined) return { rule: rule.id, start, end, value };
    }
    return undefined;
  }
}

function cutsWord(text: string, offset: number): boolean {
  return isLetterAt(text, offset - 1) && isLetterAt(text, offset);
}

function cutsNumber(text: string, offset: number): boolean {
  return isDigitAt(text, offset - 1) && isDigitAt(text, offset);
}

/**
 * A sticky pattern put together from named parts: `sticky\`ngày ${DAY}/${MONTH}\``. Parts are patterns or their source.
 * No `i` flag: it is read over lower-case text.
 */
export function sticky(strings: TemplateStringsArray, ...parts: readonly (RegExp | string)[]): RegExp {
  return new RegExp(source(strings, ...parts), 'y');
}

function source(strings: TemplateStringsArray, ...parts: readonly (RegExp | string)[]): string {
  return strings.raw.reduce((all, string, i) => {
    const before = parts[i - 1]!;
    return all + (typeof before === 'string' ? before : before.source) + string;
  });
}
