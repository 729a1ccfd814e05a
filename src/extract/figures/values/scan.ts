import type { IndicatorUnit } from '../../../model/entity.js';
import { textSpan } from '../../../model/span.js';
import type { Article, Draft, Found, Refusal } from '../../engine/article.js';
import { TokenKind } from '../../engine/tokens.js';
import { readTables, type Tables } from '../tables/read.js';
import { readAmount } from './amount.js';
import { type QuantityValue, readQuantityValue } from './counts.js';
import { isOfRow, readLabelled, signOfLabel } from './labelled.js';
import type { FigureLexicon } from './lexicon.js';
import { type IndicatorValue, readIndicatorValue, type ValueContext } from './rates.js';
import { readWordValue } from './spoken.js';

/** A figure of a text: the value of an indicator or a count. */
export type Figure = IndicatorValue | QuantityValue;

/** The figures of an article, and the percentages that measure nothing. */
export interface Scan {
  /** In order of start, none overlapping another. */
  readonly figures: readonly Figure[];
  readonly refusals: readonly Refusal[];
  readonly tables: Tables;
}

/** Finds the figures of an article. */
export function scanFigures(article: Article, found: Found, lexicon: FigureLexicon): Scan {
  const { text, lower, tokens } = article;
  const dates = new Cursor(found.dates);
  const units = new Cursor(found.units);
  const context: ValueContext = { text, lower, tokens, lexicon, inDate: offset => dates.covers(offset) };
  const figures: Figure[] = [];
  const tables = readTables(article, found, context);
  const refusals: Refusal[] = [...tables.refusals];
  let label: IndicatorUnit | undefined;
  for (let at = 0; at < tokens.count; at++) {
    const afterHead = tables.skip(at);
    if (afterHead !== undefined) {
      at = afterHead - 1;
      label = undefined;
      continue;
    }
    const kind = tokens.kind(at);
    if (kind !== TokenKind.Number) {
      const spoken = kind === TokenKind.Word ? readWordValue(context, at) : undefined;
      if (spoken !== undefined && spoken.start >= (figures.at(-1)?.end ?? 0)) {
        figures.push(spoken);
        at = spoken.end - 1;
        continue;
      }
      if (kind === TokenKind.Sign) {
        const sign = signOfLabel(context, at);
        if (sign !== undefined) {
          label = sign.value;
          at = sign.end - 1;
        }
      } else if (label !== undefined && !lexicon.isEquals(tokens, at) && !dates.covers(tokens.start(at)))
        label = undefined;
      continue;
    }
    const inTable = tables.figures.get(at)?.figure;
    if (inTable !== undefined) {
      figures.push(inTable);
      at = inTable.end - 1;
      continue;
    }
    const amount = readAmount(text, tokens, at, lexicon)!;
    const value = readIndicatorValue(context, amount);
    if (value !== undefined) {
      const why = lexicon.whyNoShare(text, tokens, at);
      if (why === undefined) figures.push(value);
      else
        refusals.push({
          kind: 'indicator',
          span: textSpan(tokens.start(at), tokens.end(value.end - 1)),
          rule: value.rule,
          why,
        });
      at = value.end - 1;
      continue;
    }
    // `Bệnh viện Quân y 175 Bộ Quốc phòng`: the number is part of a name.
    if (dates.covers(tokens.start(at)) || units.covers(tokens.start(at))) continue;
    if (label !== undefined) {
      const cell = readLabelled(context, at, label);
      if (cell !== undefined) {
        figures.push(cell);
        // A rate that is stated has one number, a row of a table many.
        if (!isOfRow(context, at, label)) label = undefined;
        at = cell.end - 1;
        continue;
      }
    }
    const count = readQuantityValue(text, tokens, amount, lexicon);
    if (count === undefined) continue;
    figures.push(count);
    at = count.end - 1;
  }
  return { figures, refusals, tables };
}

/** Walks along drafts in order of start as the offsets asked for grow. */
class Cursor {
  #at = 0;

  constructor(readonly drafts: readonly Draft[]) {}

  /** True when `offset` lies in one of the drafts. Offsets must not fall from call to call. */
  covers(offset: number): boolean {
    while (this.#at < this.drafts.length && this.drafts[this.#at]!.span.end <= offset) this.#at++;
    const draft = this.drafts[this.#at];
    return draft !== undefined && draft.span.start <= offset;
  }
}
