import type { Kind } from '../../model/entity.js';
import type { ColumnHead, Field } from '../../output/columns.js';
import type { MentionRow } from '../../output/review/data.js';
import { KIND_TABLES } from '../../output/tables/kinds.js';

/** The columns of a kind whose fields a mention holds: all but those that a whole article shares. */
export function columnsOf(kind: Kind, rules = false): readonly ColumnHead[] {
  const table = rules ? KIND_TABLES[kind] : KIND_TABLES[kind].withoutRules();
  return table.columns.slice(2);
}

/** Columns by kind, made once: there may be a million mentions. */
const INDEXES = new Map<string, ReadonlyMap<string, number>>();

function indexesOf(kind: Kind, rules: boolean): ReadonlyMap<string, number> {
  const key = `${kind} ${rules}`;
  const known = INDEXES.get(key);
  if (known !== undefined) return known;
  const made = new Map(columnsOf(kind, rules).map(({ id }, i) => [id, i]));
  INDEXES.set(key, made);
  return made;
}

/** A mention in an article. */
export class Mention {
  readonly #row: MentionRow;
  readonly #sentences: readonly string[];
  readonly #rules: boolean;

  /** @param index among the mentions of its kind in its article, from 0 */
  constructor(
    readonly kind: Kind,
    readonly article: number,
    readonly index: number,
    row: MentionRow,
    sentences: readonly string[],
    rules: boolean,
  ) {
    this.#row = row;
    this.#sentences = sentences;
    this.#rules = rules;
  }

  /** Told apart from all others of its article by this. */
  get id(): string {
    return `${this.kind}-${this.index}`;
  }

  get start(): number {
    return this.field('start') as number;
  }

  get end(): number {
    return this.field('end') as number;
  }

  /** As it stands in tables: normalised. */
  get text(): string {
    return this.field('text') as string;
  }

  get sentence(): string {
    return this.#sentences[this.field('sentence') as number] ?? '';
  }

  /** What stands in a column of its table; null where there is no such column. */
  field(column: string): Field {
    const at = indexesOf(this.kind, this.#rules).get(column);
    return at === undefined ? null : (this.#row[at] ?? null);
  }

  /** Its columns and what stands in each. */
  *fields(): Generator<readonly [ColumnHead, Field]> {
    for (const [i, column] of columnsOf(this.kind, this.#rules).entries()) {
      yield [column, column.id === 'sentence' ? this.sentence : (this.#row[i] ?? null)];
    }
  }
}
