import { type TextSpan, textSpan } from '../../model/span.js';
import type { Writable } from '../../model/writable.js';
import type { Article } from '../engine/article.js';
import type { Draft } from '../engine/draft.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import type { Phrase } from './clause/phrase.js';
import type { FramedFigure } from './frame/framed-figure.js';
import { MeasureTable } from './measures/measure-table.js';
import { COUNT_RULE, type QuantityValue } from './values/counts.js';
import type { Figure } from './values/figure.js';
import type { IndicatorValue } from './values/indicator-value.js';

/** Puts what was read of a figure into the words of the article: one frame for both kinds. */
export class DraftMapper {
  readonly #measures: MeasureTable;

  constructor(vocabulary: Vocabulary) {
    this.#measures = new MeasureTable(vocabulary);
  }

  /** Where a figure stands. */
  span({ tokens }: Article, { start, end }: Figure): TextSpan {
    return textSpan(tokens.start(start), tokens.end(end - 1));
  }

  /** @param pair number of the fact that the figure shares with another, or null */
  indicator(
    article: Article,
    framed: FramedFigure,
    figure: IndicatorValue,
    pair: number | null,
    span: TextSpan,
  ): Draft<'indicator'> {
    const { value, max, unit, numerator, denominator, rule } = figure;
    const draft: Writable<Draft<'indicator'>> = {
      ...frameOf(article, framed),
      span,
      rule,
      value,
      value_max: max,
      unit,
      numerator,
      denominator,
      pair,
    };
    const measure = framed.name && this.#measures.find(article.text, article.tokens, framed.name, draft);
    if (measure) draft.indicator = measure;
    return inTableOf(draft, framed);
  }

  /** @param pair number of the fact that the figure shares with another, or null */
  quantity(
    article: Article,
    framed: FramedFigure,
    figure: QuantityValue,
    pair: number | null,
    span: TextSpan,
  ): Draft<'quantity'> {
    const { value, max } = figure;
    const draft: Writable<Draft<'quantity'>> = {
      ...frameOf(article, framed),
      span,
      rule: COUNT_RULE.id,
      value,
      value_max: max,
      unit: unitOf(article, figure, span),
      pair,
    };
    return inTableOf(draft, framed);
  }
}

/** What is said of a figure of either kind. */
function frameOf(article: Article, framed: FramedFigure) {
  const { nameRule, change, comparator, period, base, target, place } = framed;
  return {
    name: nameOf(article, framed),
    name_rule: nameRule,
    change,
    comparator,
    period: period?.value ?? null,
    period_rule: period?.value ? period.rule : null,
    base,
    target,
    place: textOf(article, place),
    warning: framed.figure.doubt,
  };
}

/** Says of a figure of a table where it stands and of which body it is said. */
function inTableOf<D extends Writable<Draft<'indicator'>> | Writable<Draft<'quantity'>>>(
  draft: D,
  { inTable, body }: FramedFigure,
): D {
  if (body !== null) draft.of_unit = body;
  if (inTable !== null) {
    draft.table_number = inTable.number;
    draft.table_row = inTable.row;
    draft.table_column = inTable.column;
  }
  return draft;
}

/** A name in the words of the article, the stretches of a wrapped one as one. */
function nameOf(article: Article, { name, nameParts }: FramedFigure): string | null {
  return nameParts === null ? textOf(article, name) : nameParts.map(part => textOf(article, part)).join(' ');
}

/** What is counted, as it stands; in a table the label says it, whose capital is that of its line. */
function unitOf({ text, lower, tokens }: Article, { noun, unit }: QuantityValue, { end }: TextSpan): string {
  return unit === null
    ? text.slice(tokens.start(noun), end)
    : lower.slice(tokens.start(unit.start), tokens.end(unit.end - 1));
}

function textOf({ text, tokens }: Article, phrase: Phrase | null): string | null {
  return phrase && text.slice(tokens.start(phrase.start), tokens.end(phrase.end - 1)).replace('\n', ' ');
}
