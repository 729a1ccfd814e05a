import { KINDS, type Kind } from '../../model/entity.js';
import type {
  ArticleEntry,
  ArticleMentions,
  ArticleText,
  PageSettings,
  PieceItems,
  PieceKind,
} from '../../output/review/data.js';
import { Mention } from './mention.js';
import { Pieces } from './pieces.js';

/** Pieces that are kept: going back and forth between articles loads nothing twice. */
const KEPT = 12;

/** An article with its text and its mentions, in the order of the text. */
export interface Article {
  readonly number: number;
  readonly entry: ArticleEntry;
  readonly text: ArticleText;
  readonly mentions: readonly Mention[];
}

/** All articles of a review, loaded as they are asked for. */
export class Archive {
  readonly #pieces: Pieces;
  readonly #kept = new Map<string, Promise<readonly unknown[]>>();
  #list: Promise<readonly ArticleEntry[]> | undefined;

  constructor(readonly settings: PageSettings) {
    this.#pieces = new Pieces(settings);
  }

  /** The list of all articles. */
  list(): Promise<readonly ArticleEntry[]> {
    this.#list ??= this.#loadList();
    return this.#list;
  }

  /** @param number an article of the list, from 0 */
  async article(number: number): Promise<Article> {
    const { first } = this.settings;
    const piece = countUpTo(first, number);
    const [list, texts, mentions] = await Promise.all([
      this.list(),
      this.#piece('texts', piece),
      this.#piece('mentions', piece),
    ]);
    const at = number - first[piece - 1]!;
    return { number, entry: list[number]!, text: texts[at]!, mentions: this.#mentions(number, mentions[at]!, KINDS) };
  }

  /** The mentions of some kinds in all articles, piece by piece. */
  async *mentions(
    kinds: readonly Kind[],
  ): AsyncGenerator<{ readonly read: number; readonly mentions: readonly Mention[] }> {
    const { first, articles } = this.settings;
    for (const [i, start] of first.entries()) {
      const items = await this.#pieces.load('mentions', i + 1);
      const mentions = items.flatMap((item, at) => this.#mentions(start + at, item, kinds));
      yield { read: first[i + 1] ?? articles, mentions };
    }
  }

  #mentions(article: number, { sentences, rows }: ArticleMentions, kinds: readonly Kind[]): readonly Mention[] {
    const found = kinds.flatMap(kind =>
      (rows[KINDS.indexOf(kind)] ?? []).map(
        (row, index) => new Mention(kind, article, index, row, sentences, this.settings.rules),
      ),
    );
    return kinds.length === 1 ? found : found.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  async #loadList(): Promise<readonly ArticleEntry[]> {
    const list: ArticleEntry[] = [];
    for (const i of this.settings.firstListed.keys()) list.push(...(await this.#pieces.load('articles', i + 1)));
    return list;
  }

  #piece<K extends PieceKind>(kind: K, number: number): Promise<readonly PieceItems[K][]> {
    const key = `${kind}-${number}`;
    const known = this.#kept.get(key);
    // What is asked for again becomes the newest of those kept.
    this.#kept.delete(key);
    const piece = known ?? this.#pieces.load(kind, number);
    this.#kept.set(key, piece);
    piece.catch(() => this.#kept.delete(key));
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    return piece as Promise<readonly PieceItems[K][]>;
  }
}

/** How many numbers of a rising list are at most `limit`. */
function countUpTo(rising: readonly number[], limit: number): number {
  const after = rising.findIndex(number => number > limit);
  return after < 0 ? rising.length : after;
}
