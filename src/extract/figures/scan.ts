import type { Article, Draft, Found } from '../engine/article.js';
import { TokenKind } from '../engine/tokens.js';
import { type IndicatorValue, readIndicatorValue, type ValueContext } from '../indicators/rules.js';
import { type QuantityValue, readQuantityValue } from '../quantities/rules.js';
import type { FigureLexicon } from './lexicon.js';

/** A figure of a text: the value of an indicator or a count. */
export type Figure =
  | ({ readonly kind: 'indicator' } & IndicatorValue)
  | ({ readonly kind: 'quantity'; readonly unitStart: number } & QuantityValue);

/** Finds the figures of an article, in order of start, none overlapping another. */
export function scanFigures(article: Article, found: Found, lexicon: FigureLexicon): Figure[] {
  const { text, lower, tokens } = article;
  const dates = new Cursor(found.dates);
  const context: ValueContext = { text, lower, tokens, lexicon, inDate: offset => dates.covers(offset) };
  const figures: Figure[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind(at) !== TokenKind.Number) continue;
    const value = readIndicatorValue(context, at);
    if (value !== undefined) {
      figures.push({ kind: 'indicator', ...value });
      at = value.end - 1;
      continue;
    }
    if (dates.covers(tokens.start(at))) continue;
    const count = readQuantityValue(text, tokens, at, lexicon);
    if (count === undefined) continue;
    figures.push({ kind: 'quantity', unitStart: tokens.start(count.noun), ...count });
    at = count.end - 1;
  }
  return figures;
}

/** Walks along drafts in order of start as the offsets asked for grow. */
export class Cursor {
  #at = 0;

  constructor(readonly drafts: readonly Draft[]) {}

  /** True when `offset` lies in one of the drafts. Offsets must not fall from call to call. */
  covers(offset: number): boolean {
    while (this.#at < this.drafts.length && this.drafts[this.#at]!.span.end <= offset) this.#at++;
    const draft = this.drafts[this.#at];
    return draft !== undefined && draft.span.start <= offset;
  }
}
