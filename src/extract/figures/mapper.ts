import { type TextSpan, textSpan } from '../../model/span.js';
import type { Writable } from '../../model/writable.js';
import type { Article } from '../engine/article.js';
import type { Draft } from '../engine/draft.js';
import type { Phrase } from './clause/phrase.js';
import type { FramedFigure } from './frame/framed-figure.js';
import { MeasureReader, type MeasureTable } from './measures/measure-table.js';
import { COUNT_RULE, type QuantityValue } from './values/counts.js';
import type { Figure } from './values/figure.js';
import type { IndicatorValue } from './values/indicator-value.js';

/** Puts what was read of the figures of one article into its words: one frame for both kinds. */
export class DraftMapper {
  readonly #measures: MeasureReader;

  constructor(
    readonly article: Article,
    measures: MeasureTable,
  ) {
    this.#measures = new MeasureReader(measures, article);
  }

  /** Where a figure stands. */
  span({ start, end }: Figure): TextSpan {
    const { tokens } = this.article;
    return textSpan(tokens.start(start), tokens.end(end - 1));
  }

  /** @param pair number of the fact that the figure shares with another, or null */
  indicator(
    framed: FramedFigure,
    figure: IndicatorValue,
    pair: number | null,
    span: TextSpan,
  ): Writable<Draft<'indicator'>> {
    const draft: Writable<Draft<'indicator'>> = this.#draft(framed, figure, figure.rule, figure.unit, pair, span);
    draft.numerator = figure.numerator;
    draft.denominator = figure.denominator;
    draft.indicator = null;
    if (framed.name !== null) {
      const measure = this.#measures.find(framed.name, draft);
      if (measure !== undefined) draft.indicator = measure.code;
      if (measure?.own !== undefined) draft.own = [measure.own];
    }
    return draft;
  }

  /** @param pair number of the fact that the figure shares with another, or null */
  quantity(
    framed: FramedFigure,
    figure: QuantityValue,
    pair: number | null,
    span: TextSpan,
  ): Writable<Draft<'quantity'>> {
    const unit = unitOf(this.article, figure, span);
    const draft: Writable<Draft<'quantity'>> = this.#draft(framed, figure, COUNT_RULE.id, unit, pair, span);
    if (figure.own !== undefined) draft.own = [figure.own];
    return draft;
  }

  /**
   * What is said of figures of either kind. Written out field by field: copies by `...` took a tenth of the time of extraction.
   * The order is that in which `explain` shows the fields.
   */
  #draft<U extends string>(
    framed: FramedFigure,
    { value, max, doubt }: IndicatorValue | QuantityValue,
    rule: string,
    unit: U,
    pair: number | null,
    span: TextSpan,
  ) {
    const { article } = this;
    const { period, inTable } = framed;
    return {
      name: nameOf(article, framed),
      name_rule: framed.nameRule,
      change: framed.change,
      comparator: framed.comparator,
      period: period?.value ?? null,
      period_rule: period?.value ? period.rule : null,
      base: framed.base,
      target: framed.target,
      place: textOf(article, framed.place),
      warning: doubt,
      span,
      rule,
      value,
      value_max: max,
      unit,
      pair,
      of_unit: framed.body,
      table_number: inTable?.number ?? null,
      table_row: inTable?.row ?? null,
      table_column: inTable?.column ?? null,
      place_code: null,
      of_unit_id: null,
    };
  }
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
