import { encodingOfFont, type FontEncoding, readInFont } from '../../language/legacy/fonts.js';
import type { Legacy } from '../../language/legacy/index.js';

/** The fonts of a file, and what was read of the old ones among them. */
export class Fonts {
  readonly #known = new Map<string, FontEncoding | null>();
  /** How many letters were read from each old encoding. */
  readonly #read = new Map<Legacy, number>();
  #capitals = false;

  encodingOf(name: string): FontEncoding | null {
    let known = this.#known.get(name);
    if (known === undefined) {
      known = encodingOfFont(name);
      this.#known.set(name, known);
    }
    return known;
  }

  read(text: string, font: FontEncoding): string {
    const read = readInFont(text, font);
    if (read === text) return text;
    const { encoding, capitals } = font;
    if (read.toLowerCase() !== text.toLowerCase()) {
      this.#read.set(encoding, (this.#read.get(encoding) ?? 0) + text.length);
    }
    if (capitals) this.#capitals = true;
    return read;
  }

  /** What was found, for the `Found` of a reader. */
  get found(): { readonly encoding?: Legacy; readonly damage: readonly string[] } {
    const names = [...this.#read].sort((a, b) => b[1] - a[1]).map(([name]) => name);
    const damage = [...names, ...(this.#capitals ? ['capital-font'] : []), ...(names.length > 1 ? ['mixed'] : [])];
    return names[0] === undefined ? { damage } : { encoding: names[0], damage };
  }
}

/**
 * Puts the runs of a paragraph together, each read as its font asks. Runs that follow each other in fonts of one kind are
 * read as one: in VNI a letter and its mark may stand in two.
 */
export class Runs {
  #done = '';
  #open = '';
  #font: FontEncoding | null = null;

  constructor(readonly fonts: Fonts) {}

  /** @param font the name of the run's font, or null where the file does not say */
  add(text: string, font: string | null): void {
    if (text === '') return;
    const next = font === null ? null : this.fonts.encodingOf(font);
    if (next?.encoding !== this.#font?.encoding || next?.capitals !== this.#font?.capitals) this.#close();
    this.#font = next;
    this.#open += text;
  }

  /** The text since the last call. */
  take(): string {
    this.#close();
    const text = this.#done;
    this.#done = '';
    return text;
  }

  #close(): void {
    this.#done += this.#font === null ? this.#open : this.fonts.read(this.#open, this.#font);
    this.#open = '';
  }
}
