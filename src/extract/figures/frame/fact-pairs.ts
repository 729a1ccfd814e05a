import type { Tokens } from '../../engine/tokens.js';
import type { WordLexicon } from '../../lexicon/lexicon.js';
import type { Figure } from '../values/figure.js';
import type { IndicatorValue } from '../values/indicator-value.js';
import type { FigureLexicon } from '../values/lexicon.js';
import { signAt } from '../values/signs.js';

/** A ratio stands no further from its share than this many UTF-16 units. */
const REACH = 90;
/** No more figures stand between a ratio and its share. */
const FIGURES_BETWEEN = 3;
/** Between a count and the bracket with its share: the rest of what it counts. */
const REST = /^[^.;\n()]{0,40}$/;
/** `(tương ứng với 4,7%)`: no more words stand between a bracket and its share. */
const LONGEST_LEAD = 3;
/** Rounding in the last place that the share shows, and a little more. */
const ROUNDING = 0.6;

/**
 * Figures that state one fact twice, by the number of the fact, from 1: a ratio or a count and its share.
 * @example `12.118/12.597 trẻ, đạt 96,2%`, `1.509 mẫu dương tính (5,6%)`, `90,2% (7.312.817 người)`
 */
export function pairFacts(
  text: string,
  tokens: Tokens,
  figures: readonly Figure[],
  { words }: Pick<FigureLexicon, 'words'>,
): ReadonlyMap<Figure, number> {
  const pairs = new Map<Figure, number>();
  let facts = 0;
  const between = (a: Figure, b: Figure): string => text.slice(tokens.end(a.end - 1), tokens.start(b.start));
  for (const [at, share] of figures.entries()) {
    if (share.kind !== 'indicator' || share.unit !== '%' || share.max !== null) continue;
    const places = decimals(text, tokens, share);
    let mate: Figure | undefined;
    let nearest = REACH + 1;
    for (let other = Math.max(0, at - FIGURES_BETWEEN); other <= at + FIGURES_BETWEEN; other++) {
      const ratio = figures[other];
      if (ratio?.kind !== 'indicator' || ratio.unit !== 'ratio' || pairs.has(ratio)) continue;
      const gap = other < at ? between(ratio, share) : between(share, ratio);
      if (gap.length >= nearest || gap.includes('\n')) continue;
      if (Math.abs(100 * ratio.value - share.value) > ROUNDING * 10 ** -places) continue;
      mate = ratio;
      nearest = gap.length;
    }
    const before = figures[at - 1];
    const after = figures[at + 1];
    if (mate === undefined && before?.kind === 'quantity' && opensBracket(text, tokens, words, before, share))
      mate = isDose(tokens, words, before) && isOf(figures[at - 2], before, between) ? figures[at - 2] : before;
    if (mate === undefined && after?.kind === 'quantity' && /^ ?\($/.test(between(share, after))) mate = after;
    if (mate === undefined || pairs.has(mate)) continue;
    facts++;
    pairs.set(mate, facts).set(share, facts);
  }
  return pairs;
}

/** `1.509 mẫu dương tính (chiếm tỷ lệ | 5,6%)`: the share stands first in a bracket, but for words that say that it is one. */
function opensBracket(text: string, tokens: Tokens, words: WordLexicon, count: Figure, share: Figure): boolean {
  let open = share.start - 1;
  while (open > count.end && open >= share.start - LONGEST_LEAD && signAt(text, tokens, open) !== '(') open--;
  if (signAt(text, tokens, open) !== '(' || !REST.test(text.slice(tokens.end(count.end - 1), tokens.start(open))))
    return false;
  const led = words.exact(tokens, open + 1, share.start);
  return open + 1 === share.start || led?.senses.has('share-word') === true || led?.senses.has('equals') === true;
}

/** `2 mũi`, `3 liều`: how often it was done for each. */
function isDose(tokens: Tokens, words: WordLexicon, count: Figure): boolean {
  return count.kind === 'quantity' && words.senseEnd(tokens, count.noun, 'dose', count.end) >= 0;
}

/** `2.415 người tiêm đủ | 2 mũi`: the share behind is of those who had so many. */
function isOf(people: Figure | undefined, dose: Figure, between: (a: Figure, b: Figure) => string): boolean {
  return people?.kind === 'quantity' && people.counted === 'people' && WITHIN.test(between(people, dose));
}

/** Between those who had doses and their number. */
const WITHIN = /^[^.,:;\n()]{0,40}$/;

/** How many decimals a share is written with: 1 for `96,2%`. */
function decimals(text: string, tokens: Tokens, { start, end }: IndicatorValue): number {
  const written = /[.,](\d{1,4})(?!\d)/.exec(text.slice(tokens.start(start), tokens.end(end - 1)));
  return written === null ? 0 : written[1]!.length;
}
