import { textSpan } from '../../model/span.js';
import type { Draft, Extractor, Remark } from '../engine/article.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { FigureReader } from '../figures/reader.js';
import { irregular } from '../figures/remarks.js';
import { COUNT_RULE } from './rules.js';

/** Finds the quantities of an article. Builds its tables at the call. */
export function createQuantityExtractor(vocabulary: Vocabulary): Extractor<'quantity'> {
  const reader = FigureReader.over(vocabulary);
  return {
    kind: 'quantity',
    extract(article, found) {
      const { text, tokens } = article;
      const drafts: Draft<'quantity'>[] = [];
      const remarks: Remark[] = [];
      for (const { figure, name, comparator, period } of reader.read(article, found).figures) {
        if (figure.kind !== 'quantity') continue;
        const end = tokens.end(figure.end - 1);
        const span = textSpan(tokens.start(figure.start), end);
        if (!figure.regular) remarks.push(irregular(text, span));
        const label = figure.unit;
        const unit = label
          ? article.lower.slice(tokens.start(label.start), tokens.end(label.end - 1))
          : text.slice(tokens.start(figure.noun), end);
        drafts.push({
          span,
          rule: COUNT_RULE.id,
          name: name === null ? null : text.slice(tokens.start(name.start), tokens.end(name.end - 1)),
          value: figure.value,
          value_max: figure.max,
          unit,
          comparator,
          period,
          warning: figure.regular ? null : 'irregular-number',
        });
      }
      return { drafts, remarks };
    },
  };
}
