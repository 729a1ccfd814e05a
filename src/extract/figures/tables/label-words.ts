import type { TextSpan } from '../../../model/span.js';
import type { PhraseMatch } from '../../engine/phrases.js';
import type { Tokens } from '../../engine/tokens.js';
import type { CountNoun } from '../../lexicon/lexeme.js';
import type { Role } from '../../lexicon/role.js';
import type { Sense } from '../../lexicon/sense.js';
import { signAt } from '../values/signs.js';
import type { LabelContext } from './label-context.js';

/** The words of heads, labels and titles, their lines one after another; they are asked for senses as those of a clause are. */
export class LabelWords {
  readonly tokens: Tokens;

  constructor(
    readonly context: LabelContext,
    readonly parts: readonly TextSpan[],
  ) {
    const { tokens } = context.article;
    this.tokens = tokens.gathered(
      parts
        .filter(({ start, end }) => end > start)
        .map(({ start, end }) => ({ start: tokens.indexAt(start), end: tokens.indexAt(end - 1) + 1 })),
    );
  }

  /** Number of words and signs. */
  get count(): number {
    return this.tokens.count;
  }

  /** The word at an offset of what is written. */
  at(offset: number): number {
    const [first] = this.parts;
    return first === undefined ? 0 : this.tokens.indexAt(first.start + offset);
  }

  /**
   * Word after the longest phrase of a sense that begins at word `at`; -1 where none does, and where it is a part of a
   * compound: `số` of `số liệu`, `tăng` of `tăng huyết áp`.
   */
  end(at: number, sense: Sense): number {
    if (at < 0) return -1;
    const { words } = this.context.lexicon;
    const end = words.senseEnd(this.tokens, at, sense);
    return end >= 0 && words.roleEnd(this.tokens, at, 'word') > end ? -1 : end;
  }

  /** Word after the phrase at word `at` that does something in a clause, or -1; compounds do nothing. */
  endOfRole(at: number, role: Role): number {
    const found = this.context.lexicon.words.roleAt(this.tokens, at);
    return found?.value.role === role ? found.end : -1;
  }

  /** Word after a phrase of a sense at word `at`, or `at` where none stands there. */
  past(at: number, sense: Sense): number {
    return Math.max(at, this.end(at, sense));
  }

  /** True when they begin with words of a sense. */
  opensWith(sense: Sense): boolean {
    return this.end(0, sense) >= 0;
  }

  /**
   * True when words of a sense stand anywhere among them, not within a compound: `mục tiêu` of `nhóm mục tiêu`.
   * @param none the sense of phrases that look like it: `kế hoạch tổng hợp`
   */
  holds(sense: Sense, none?: Sense): boolean {
    const { words } = this.context.lexicon;
    for (let at = 0; at < this.count; ) {
      const other = none === undefined ? -1 : this.end(at, none);
      if (other < 0 && this.end(at, sense) >= 0) return true;
      at = Math.max(at + 1, other, words.roleEnd(this.tokens, at, 'word'));
    }
    return false;
  }

  /** True when they are nothing but words of a sense from word `from` on. */
  isWholly(sense: Sense, from = 0): boolean {
    return this.isExactly(sense, from, this.count);
  }

  /** True when words `from` to before `to` are a phrase of a sense. */
  isExactly(sense: Sense, from: number, to: number): boolean {
    return this.context.lexicon.words.exact(this.tokens, from, to)?.senses.has(sense) === true;
  }

  /** The counted word at word `at`. */
  noun(at: number): PhraseMatch<CountNoun> | undefined {
    return this.context.lexicon.nounAt(this.tokens, at);
  }

  /** True for `I`, `IV`: the number of a quarter. */
  isRoman(at: number): boolean {
    const { tokens, context } = this;
    return at < this.count && /^[IVX]{1,4}$/.test(context.article.text.slice(tokens.start(at), tokens.end(at)));
  }

  /** The sign at word `at`, or the empty string for anything else. */
  sign(at: number): string {
    return signAt(this.context.article.text, this.tokens, at);
  }

  /** The digits at word `at`, or the empty string for anything else. */
  digits(at: number): string {
    const { tokens, context } = this;
    return tokens.isNumber(at) ? context.article.text.slice(tokens.start(at), tokens.end(at)) : '';
  }

  /** What is written from word `at` on, its lines parted by spaces. */
  textFrom(at: number): string {
    const from = at < this.count ? this.tokens.start(at) : -1;
    const first = this.parts.findIndex(({ start, end }) => start <= from && from < end);
    if (first < 0) return '';
    const rest = this.parts.slice(first).map(({ start, end }, i) => [i === 0 ? from : start, end] as const);
    return rest.map(([start, end]) => this.context.article.text.slice(start, end)).join(' ');
  }
}
