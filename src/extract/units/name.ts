/** Words that stay small in a name whose letters are all capitals in the text. */
const SMALL_WORDS: ReadonlySet<string> = new Set(['và', 'của', 'các', 'về', 'cho']);

/** The canonical name of a body, put together piece by piece as its mention is read. */
export class UnitName {
  readonly #pieces: string[];

  constructor(head: string) {
    this.#pieces = [head];
  }

  /** A piece as it is to stand: a known place, a level word, an inner body. */
  add(piece: string): void {
    this.#pieces.push(piece);
  }

  /** A word of a proper name as it stands in the text; a heading's capitals are put in order. */
  addWritten(word: string): void {
    this.#pieces.push(tidyCase(word));
  }

  /** Ends the last piece with what stands right after it: `B` and `2`. */
  glue(piece: string): void {
    this.#pieces[this.#pieces.length - 1] += piece;
  }

  /** Number of pieces: with `cut`, a way back when a try fails. */
  get length(): number {
    return this.#pieces.length;
  }

  cut(length: number): void {
    this.#pieces.length = length;
  }

  toString(): string {
    let name = this.#pieces[0]!;
    for (let i = 1; i < this.#pieces.length; i++) {
      const piece = this.#pieces[i]!;
      name += piece.startsWith(',') ? piece : ` ${piece}`;
    }
    return name.charAt(0).toUpperCase() + name.slice(1);
  }
}

/** `TAM ĐẢO` → `Tam Đảo`, `xanh` → `xanh`; up to three capitals may be an abbreviation of a brand and stay. */
function tidyCase(word: string): string {
  if (word.length < 2 || word !== word.toUpperCase()) return word;
  const lower = word.toLowerCase();
  return SMALL_WORDS.has(lower) ? lower : word.charAt(0) + lower.slice(1);
}
