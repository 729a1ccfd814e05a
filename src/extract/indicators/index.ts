import { type TextSpan, textSpan } from '../../model/span.js';
import type { Writable } from '../../model/writable.js';
import type { Article, Draft, Extractor, Remark } from '../engine/article.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import type { Phrase } from '../figures/chunks/sentence.js';
import { FigureReader } from '../figures/reader.js';
import { irregular } from '../figures/remarks.js';
import type { FramedFigure } from '../figures/thread.js';
import { MeasureTable } from './measure-table.js';
import type { IndicatorValue } from './rules.js';

/** Finds the indicators of an article. Builds its tables at the call. */
export function createIndicatorExtractor(vocabulary: Vocabulary): Extractor<'indicator'> {
  const reader = FigureReader.over(vocabulary);
  const measures = new MeasureTable(vocabulary);
  return {
    kind: 'indicator',
    extract(article, found) {
      const { tokens } = article;
      const drafts: Draft<'indicator'>[] = [];
      const { figures, refusals } = reader.read(article, found);
      const remarks: Remark[] = [];
      for (const framed of figures) {
        const { figure } = framed;
        if (figure.kind !== 'indicator') continue;
        const span = textSpan(tokens.start(figure.start), tokens.end(figure.end - 1));
        if (!figure.regular) remarks.push(irregular(article.text, span));
        drafts.push(draftOf(article, measures, figure, framed, span));
      }
      return { drafts, remarks, refusals };
    },
  };
}

/** Every draft has the same fields in the same order; those that are seldom known come last. */
function draftOf(
  { text, tokens }: Article,
  measures: MeasureTable,
  figure: IndicatorValue,
  { name, change, comparator, period, base, target, place }: FramedFigure,
  span: TextSpan,
): Draft<'indicator'> {
  const textOf = ({ start, end }: Phrase) => text.slice(tokens.start(start), tokens.end(end - 1)).replace('\n', ' ');
  const draft: Writable<Draft<'indicator'>> = {
    span,
    rule: figure.rule,
    name: name && textOf(name),
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
  if (place !== null) draft.place = textOf(place);
  const measure = name && measures.find(text, tokens, name);
  if (measure) draft.indicator = measure;
  return draft;
}
