import type { Article, Draft } from '../../engine/article.js';
import type { FigureLexicon } from '../values/lexicon.js';
import type { Numbers } from '../values/numbers.js';

/** What may be read of the labels of one article. */
export interface LabelContext {
  readonly article: Article;
  readonly lexicon: FigureLexicon;
  readonly numbers: Numbers;
  readonly dates: readonly Draft<'date'>[];
  readonly dateStarts: readonly number[];
  readonly units: readonly Draft<'unit'>[];
  readonly unitStarts: readonly number[];
}
