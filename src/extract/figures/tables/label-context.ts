import { countUpTo } from '../../../model/search.js';
import type { TextSpan } from '../../../model/span.js';
import type { Article, Draft, Found } from '../../engine/article.js';
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

/** The context of the labels of an article in which dates and units are found already. */
export function labelContext(
  article: Article,
  { dates, units }: Found,
  { lexicon, numbers }: Pick<LabelContext, 'lexicon' | 'numbers'>,
): LabelContext {
  const startsOf = (drafts: readonly Draft[]): readonly number[] => drafts.map(({ span }) => span.start);
  return { article, lexicon, numbers, dates, dateStarts: startsOf(dates), units, unitStarts: startsOf(units) };
}

/** True where a date covers an offset. */
export function isInDate({ dates, dateStarts }: LabelContext, offset: number): boolean {
  const date = dates[countUpTo(dateStarts, offset) - 1];
  return date !== undefined && offset < date.span.end;
}

/** The drafts that begin in a range, in order. */
export function draftsWithin<D extends Draft>(
  drafts: readonly D[],
  starts: readonly number[],
  { start, end }: TextSpan,
): readonly D[] {
  const found: D[] = [];
  for (let i = countUpTo(starts, start - 1); i < drafts.length && drafts[i]!.span.start < end; i++)
    found.push(drafts[i]!);
  return found;
}
