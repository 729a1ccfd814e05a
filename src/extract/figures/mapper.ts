import { type TextSpan, textSpan } from '../../model/span.js';
import type { Writable } from '../../model/writable.js';
import type { Article, Draft } from '../engine/article.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import type { Phrase } from './clause/clause.js';
import { MeasureTable } from './measures/measure-table.js';
import type { FramedFigure } from './thread.js';
import { COUNT_RULE, type QuantityValue } from './values/counts.js';
import type { IndicatorValue } from './values/rates.js';
import type { Figure } from './values/scan.js';

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

  /** Every draft has the same fields in the same order; those that are seldom known come last. */
  indicator(
    article: Article,
    { name, change, comparator, period, base, target, place }: FramedFigure,
    figure: IndicatorValue,
    span: TextSpan,
  ): Draft<'indicator'> {
    const draft: Writable<Draft<'indicator'>> = {
      span,
      rule: figure.rule,
      name: textOf(article, name),
      value: figure.value,
      value_max: figure.max,
      unit: figure.unit,
      numerator: figure.numerator,
      denominator: figure.denominator,
      change,
      comparator,
      period,
      base,
    };
    if (!figure.regular) draft.warning = 'irregular-number';
    if (target) draft.target = true;
    if (place !== null) draft.place = textOf(article, place)!;
    const measure = name && this.#measures.find(article.text, article.tokens, name, draft);
    if (measure) draft.indicator = measure;
    return draft;
  }

  quantity(
    article: Article,
    { name, change, comparator, period, base, target, place }: FramedFigure,
    figure: QuantityValue,
    span: TextSpan,
  ): Draft<'quantity'> {
    return {
      span,
      rule: COUNT_RULE.id,
      name: textOf(article, name),
      value: figure.value,
      value_max: figure.max,
      unit: unitOf(article, figure, span),
      change,
      comparator,
      period,
      // What follows a count that is no change is what was counted: `412 người mắc sốt rét`.
      base: change === 'level' ? null : base,
      place: textOf(article, place),
      target,
      warning: figure.regular ? null : 'irregular-number',
    };
  }
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
