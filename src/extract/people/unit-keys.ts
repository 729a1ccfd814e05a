import type { Article, Draft } from '../engine/article.js';
import type { DraftPosition } from '../engine/draft.js';

/** Canonical names and keys of the bodies of a report, by the words that it calls them by. */
export class UnitKeys {
  /** Made when the first post asks. */
  #byWords: ReadonlyMap<string, Draft<'unit'>> | undefined;

  constructor(
    readonly article: Article,
    readonly units: readonly Draft<'unit'>[],
  ) {}

  /** Posts with the names and the keys of their units, where the report names such bodies. */
  complete(positions: readonly DraftPosition[]): readonly DraftPosition[] {
    return positions.length === 0 ? positions : positions.map(position => this.#complete(position));
  }

  #complete(position: DraftPosition): DraftPosition {
    if (position.unit === null) return position;
    this.#byWords ??= unitsByWords(this.article, this.units);
    const unit = this.#byWords.get(wordsOf(position.unit));
    if (unit === undefined) return position;
    return { ...position, unit_name: unit.name, unit_id: unit.unit_id ?? null };
  }
}

function unitsByWords({ text }: Article, units: readonly Draft<'unit'>[]): ReadonlyMap<string, Draft<'unit'>> {
  const byWords = new Map<string, Draft<'unit'>>();
  for (const unit of units) {
    const words = wordsOf(text.slice(unit.span.start, unit.span.end));
    const known = byWords.get(words);
    if (known === undefined || (known.unit_id == null && unit.unit_id != null)) byWords.set(words, unit);
  }
  return byWords;
}

/** `Trưởng khoa Nội` has the `khoa Nội` that is `Khoa Nội` elsewhere. */
function wordsOf(text: string): string {
  return text.replaceAll('\n', ' ').toLowerCase();
}
