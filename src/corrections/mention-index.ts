import type { Entity, Kind } from '../model/entity.js';

/** Finds the mentions of an article by a field; each index is made when it is first asked for. */
export class MentionIndex {
  readonly #entities: readonly Entity[];
  readonly #indexes = new Map<string, ReadonlyMap<unknown, Entity>>();

  constructor(entities: readonly Entity[]) {
    this.#entities = entities;
  }

  /** The first mention of a kind with that value in a field, by its name in JSON. */
  first(kind: Kind, field: string, value: unknown): Entity | undefined {
    const key = `${kind}.${field}`;
    let index = this.#indexes.get(key);
    if (index === undefined) {
      const own = this.#entities.filter(entity => entity.kind === kind);
      // Of several with one value the first stays.
      index = new Map(
        own.map(entity => [(entity as unknown as Readonly<Record<string, unknown>>)[field], entity] as const).reverse(),
      );
      this.#indexes.set(key, index);
    }
    return index.get(value);
  }
}
