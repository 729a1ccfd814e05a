import { KINDS, type Kind } from '../../model/entity.js';
import type { Gold, GoldIgnore } from '../../model/gold.js';
import { violations } from '../../schema/validate.js';

/** A mention as an annotator marked it, with its place in the article. */
export interface GoldItem {
  readonly kind: Kind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Neither rewarded nor punished. */
  readonly optional: boolean;
  /** The fields that the annotator states; what is not there is not scored. */
  readonly stated: Readonly<Record<string, unknown>>;
}

/** A range in which what is found of a kind is neither right nor wrong. */
interface IgnoredSpan {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

/** What an annotator states about one article. */
export interface GoldArticle {
  /** The report's own date; undefined where it is not stated. */
  readonly reference: string | null | undefined;
  /** By kind, then in document order. */
  readonly items: readonly GoldItem[];
  readonly ignored: readonly IgnoredSpan[];
  /** Every mention is marked, those too that annotators may pass over: `hôm nay`, a bare `Sở Y tế`. */
  readonly isComplete?: true;
}

/** Gold, or what is wrong with its file. */
export type ParsedGold = { readonly gold: GoldArticle } | { readonly fault: string };

/** The name of each kind's list in a gold file. */
const LISTS = {
  date: 'dates',
  person: 'people',
  unit: 'units',
  indicator: 'indicators',
  quantity: 'quantities',
} as const satisfies Record<Kind, keyof Gold>;

/**
 * Reads a gold file and finds the place of each of its mentions.
 * @param article the decoded article, before any normalisation
 */
export function parseGold(text: string, article: string): ParsedGold {
  let gold: Gold;
  try {
    gold = JSON.parse(text) as Gold;
  } catch (error) {
    return { fault: `not JSON: ${(error as Error).message}` };
  }
  const [first] = violations(gold, 'gold');
  if (first !== undefined) return { fault: `${first.path} ${first.message}`.trimStart() };
  const items: GoldItem[] = [];
  for (const kind of KINDS) {
    let at = 0;
    for (const [i, { text: words, start, optional = false, ...stated }] of (gold[LISTS[kind]] ?? []).entries()) {
      const place = start ?? article.indexOf(words, at);
      if (place < 0 || !article.startsWith(words, place)) {
        const where = start === undefined ? `after offset ${at}: mentions stand in document order` : `at ${start}`;
        return { fault: `${LISTS[kind]}[${i}]: «${words}» does not stand in the article ${where}` };
      }
      at = place + words.length;
      items.push({ kind, text: words, start: place, end: at, optional, stated });
    }
  }
  const ignored = (gold.ignore ?? []).flatMap(ignore => occurrences(ignore, article));
  return { gold: { reference: gold.reference, items, ignored } };
}

function occurrences({ kind, text }: GoldIgnore, article: string): readonly IgnoredSpan[] {
  const spans: IgnoredSpan[] = [];
  if (text === '') return spans;
  for (let at = article.indexOf(text); at >= 0; at = article.indexOf(text, at + 1)) {
    spans.push({ kind, start: at, end: at + text.length });
  }
  return spans;
}
