/** More answers are not kept: names come from texts, of which there is no end. */
const MOST = 1 << 12;

/** Remembers what a pure function of a string gave. Whatever it remembers, the answers are the same. */
export class BoundedMemo<T> {
  readonly #make: (key: string) => T;
  readonly #known = new Map<string, T>();

  constructor(make: (key: string) => T) {
    this.#make = make;
  }

  of(key: string): T {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#known.size === MOST) this.#known.clear();
    const own = copied(key);
    const made = this.#make(own);
    this.#known.set(own, made);
    return made;
  }
}

/** A slice of a text keeps the whole text in memory; one of a short string keeps that. */
function copied(part: string): string {
  return ` ${part}`.slice(1);
}
