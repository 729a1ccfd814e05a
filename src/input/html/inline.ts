/** The text of a paragraph as it comes, white space folded as browsers fold it. No-break spaces stay. */
export class Inline {
  #pieces: string[] = [];
  /** The sign before; an empty string at the beginning of a line. */
  #before = '';
  #isAtEdge = false;
  #isLineEmpty = true;

  /** Nothing but white space since the last line end. */
  get isLineEmpty(): boolean {
    return this.#isLineEmpty;
  }

  /** The last three signs, or as many as came together. */
  get tail(): string {
    return this.#pieces.at(-1)?.slice(-3) ?? '';
  }

  add(text: string): void {
    let folded = text.replace(/[\t-\r ]+/g, ' ');
    if (folded.startsWith(' ') && (this.#before === ' ' || this.#before === '')) folded = folded.slice(1);
    if (folded === '') return;
    if (this.#isAtEdge && isWordEnd(this.#before) && isWordStart(folded[0]!)) this.#pieces.push(' ');
    this.#isAtEdge = false;
    this.#pieces.push(folded);
    this.#before = folded.at(-1)!;
    if (/\S/.test(folded)) this.#isLineEmpty = false;
  }

  /**
   * Marks the edge of an inline box. Boxes beside each other may have no space between them in the file
   * (`viện<span>Đa khoa`); no word goes on with a capital.
   * @param isApart a space is seen there whatever stands beside it
   */
  edge(isApart: boolean): void {
    if (isApart) this.add(' ');
    else this.#isAtEdge = true;
  }

  break(): void {
    this.#pieces.push('\n');
    this.#before = '';
    this.#isAtEdge = false;
    this.#isLineEmpty = true;
  }

  /** The text so far; the next begins anew. */
  take(): string {
    const text = this.#pieces.join('');
    this.#pieces = [];
    this.#before = '';
    this.#isAtEdge = false;
    this.#isLineEmpty = true;
    return text;
  }
}

function isWordEnd(sign: string): boolean {
  return /\p{Ll}/u.test(sign);
}

function isWordStart(sign: string): boolean {
  return /\p{Lu}/u.test(sign);
}
