import type { IndicatorUnit } from '../../../model/entity.js';
import { textSpan } from '../../../model/span.js';
import type { Article, Found, Refusal, Remark } from '../../engine/article.js';
import { Mark, TokenKind } from '../../engine/tokens.js';
import { readTables, type Tables } from '../tables/read.js';
import { type Amount, readAmount } from './amount.js';
import type { ValueContext } from './context.js';
import { COUNT_RULE, readQuantityValue } from './counts.js';
import { Cursor } from './cursor.js';
import type { Figure } from './figure.js';
import { isOfRow, readLabelled, signOfLabel } from './labelled.js';
import type { FigureLexicon } from './lexicon.js';
import { surveyNumbers } from './number-survey.js';
import { Numbers } from './numbers.js';
import { readIndicatorValue } from './rates.js';
import { leftOut } from './remarks.js';
import { readSharedUnits } from './shared-units.js';
import { readWordValue } from './spoken.js';
import { readStatedRate } from './stated-rates.js';
import { unreadAt } from './unread.js';

/** The figures of an article, and what looks like one and is none. */
export interface Scan {
  /** In order of start, none overlapping another. */
  readonly figures: readonly Figure[];
  readonly refusals: readonly Refusal[];
  readonly remarks: readonly Remark[];
  readonly tables: Tables;
}

/** Finds the figures of an article. */
export function scanFigures(article: Article, found: Found, lexicon: FigureLexicon): Scan {
  const scanner = new Scanner(article, found, lexicon);
  const { tokens } = article;
  for (let at = 0; at < tokens.count; ) {
    if (scanner.isIdle) at = tokens.next(Mark.Figure, at);
    if (at < tokens.count)
      at = scanner.skip(at) ?? (tokens.kind(at) === TokenKind.Number ? scanner.number(at) : scanner.other(at));
  }
  return scanner;
}

/** Goes along the tokens of an article; each step gives the token to go on with. */
class Scanner implements Scan {
  readonly figures: Figure[] = [];
  readonly refusals: Refusal[];
  readonly remarks: Remark[] = [];
  readonly tables: Tables;
  readonly #context: ValueContext;
  readonly #dates: Cursor;
  readonly #units: Cursor;
  /** The sign that the label before bears for the numbers after it. */
  #label: IndicatorUnit | undefined;

  constructor(article: Article, found: Found, lexicon: FigureLexicon) {
    const { text, lower, tokens, decimalMark } = article;
    this.#dates = new Cursor(found.dates);
    this.#units = new Cursor(found.units);
    const numbers = new Numbers(text, tokens, lexicon, surveyNumbers(text, tokens, lexicon, found, decimalMark));
    this.#context = { text, lower, tokens, lexicon, numbers, inDate: offset => this.#dates.covers(offset) };
    this.tables = readTables(article, found, this.#context);
    this.refusals = [...this.tables.refusals];
  }

  /** True where a token matters only for what it begins itself. */
  get isIdle(): boolean {
    return this.#label === undefined && this.tables.skipsNothing;
  }

  /** Token after the head of a table that holds a token: nothing in it is a figure. */
  skip(at: number): number | undefined {
    const after = this.tables.skip(at);
    if (after !== undefined) this.#label = undefined;
    return after;
  }

  /** A word, a sign or a break. */
  other(at: number): number {
    const { tokens, lexicon } = this.#context;
    const kind = tokens.kind(at);
    const spoken = kind === TokenKind.Word ? readWordValue(this.#context, at) : undefined;
    if (spoken !== undefined && spoken.start >= (this.figures.at(-1)?.end ?? 0)) {
      if (!('why' in spoken)) return this.#add(spoken);
      this.#refuse('indicator', spoken.start, spoken.end, spoken.rule, spoken.why);
      return spoken.end;
    }
    if (kind === TokenKind.Sign) {
      const sign = signOfLabel(this.#context, at);
      if (sign === undefined) return at + 1;
      this.#label = sign.value;
      return sign.end;
    }
    if (this.#label !== undefined && !lexicon.isEquals(tokens, at) && !this.#dates.covers(tokens.start(at)))
      this.#label = undefined;
    return at + 1;
  }

  /** A run of digits. */
  number(at: number): number {
    const { text, tokens, lexicon } = this.#context;
    const inDate = this.#dates.covers(tokens.start(at));
    const inTable = this.tables.figures.get(at)?.figure;
    if (inTable !== undefined) return this.#add(inTable);
    const unread = inDate ? undefined : unreadAt(this.#context, at);
    if (unread !== undefined) {
      this.#refuse('quantity', at, unread.end, COUNT_RULE.id, unread.why);
      this.remarks.push(leftOut(unread.why, text, this.#span(at, unread.end), 'quantity'));
      return unread.end;
    }
    const amount = readAmount(this.#context, at);
    if (amount === undefined) return at + 1;
    const value = readIndicatorValue(this.#context, amount);
    if (value !== undefined) {
      const why = lexicon.whyNoShare(text, tokens, at, value.end);
      if (why === undefined) return this.#add(value);
      this.#refuse('indicator', at, value.end, value.rule, why);
      return value.end;
    }
    // `Bệnh viện Quân y 175 Bộ Quốc phòng`: the number is part of a name.
    if (inDate || this.#units.covers(tokens.start(at))) return at + 1;
    return this.#labelled(at) ?? this.#stated(at) ?? this.#shared(amount) ?? this.#count(amount) ?? at + 1;
  }

  #labelled(at: number): number | undefined {
    const label = this.#label;
    const cell = label && readLabelled(this.#context, at, label);
    if (cell === undefined) return undefined;
    // A rate that is stated has one number, a row of a table many.
    if (!isOfRow(this.#context, at, label!)) this.#label = undefined;
    return this.#add(cell);
  }

  #stated(at: number): number | undefined {
    const rate = readStatedRate(this.#context, at, this.figures.at(-1));
    return rate && this.#add(rate);
  }

  #shared(amount: Amount): number | undefined {
    const members = readSharedUnits(this.#context, amount);
    for (const member of members) this.figures.push(member);
    return members.at(-1)?.end;
  }

  #count(amount: Amount): number | undefined {
    const { text, tokens, lexicon } = this.#context;
    const count = readQuantityValue(text, tokens, amount, lexicon);
    return count && this.#add(count);
  }

  #add(figure: Figure): number {
    this.figures.push(figure);
    return figure.end;
  }

  #refuse(kind: Figure['kind'], start: number, end: number, rule: string, why: string): void {
    this.refusals.push({ kind, span: this.#span(start, end), rule, why });
  }

  #span(start: number, end: number) {
    const { tokens } = this.#context;
    return textSpan(tokens.start(start), tokens.end(end - 1));
  }
}
