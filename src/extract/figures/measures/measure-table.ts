import { PhraseTable } from '../../engine/phrases.js';
import type { Tokens } from '../../engine/tokens.js';
import type { Vocabulary } from '../../engine/vocabulary.js';
import type { Phrase } from '../clause/clause.js';
import { MEASURES } from './measures.js';

/** A wording of a measure, cut at its gaps. */
interface Wording {
  readonly code: string;
  readonly parts: readonly Part[];
  /** Number of characters: the longest wording that a name holds wins. */
  readonly length: number;
}

/** A part of one or more wordings. */
interface Part {
  /** The numbers that it writes, in order; `0` is any. */
  readonly numbers: readonly string[];
  /** The wordings that begin with it. */
  readonly begins: Wording[];
}

/** Stands for any number in a wording. */
const ANY = '0';

/** Tells which measure a name means. */
export class MeasureTable {
  /** Parts by their words; those that differ in a number alone (`dưới 1 tuổi`, `dưới 5 tuổi`) share a place. */
  readonly #parts: PhraseTable<Part[]>;
  /** A series shares one name: the last answer is kept. */
  #last: { readonly name: Phrase | null; readonly code: string | undefined } = { name: null, code: undefined };

  constructor(vocabulary: Vocabulary) {
    const parts = new Map<string, Part>();
    const places = new Map<string, Part[]>();
    const partOf = (text: string): Part => {
      let part = parts.get(text);
      if (part === undefined) {
        part = { numbers: text.match(/\d+/g) ?? [], begins: [] };
        parts.set(text, part);
        const place = text.replace(/\d+/g, ANY);
        const sharing = places.get(place);
        if (sharing === undefined) places.set(place, [part]);
        else sharing.push(part);
      }
      return part;
    };
    for (const { code, wordings } of MEASURES) {
      for (const wording of wordings) {
        const cut = wording.split(' … ').map(partOf);
        cut[0]!.begins.push({ code, parts: cut, length: wording.length });
      }
    }
    this.#parts = new PhraseTable(vocabulary, places);
  }

  /** The stable code of the measure that the tokens of `name` mean, or undefined. */
  find(text: string, tokens: Tokens, name: Phrase): string | undefined {
    if (this.#last.name !== name) this.#last = { name, code: this.#find(text, tokens, name) };
    return this.#last.code;
  }

  #find(text: string, tokens: Tokens, { start, end }: Phrase): string | undefined {
    const found: Part[] = [];
    for (let at = start; at < end; at++) {
      // Every part that begins here, the longest first: `khám thai` also stands in `khám thai 4 lần`.
      for (let limit = end; limit > at; ) {
        const match = this.#parts.longestAt(tokens, at, limit);
        if (match === undefined) break;
        for (const part of match.value) {
          if (!found.includes(part) && hasNumbers(text, tokens, match.start, part)) found.push(part);
        }
        limit = match.end - 1;
      }
    }
    let best: Wording | undefined;
    for (const part of found)
      for (const wording of part.begins)
        if (wording.length > (best?.length ?? 0) && wording.parts.every(each => found.includes(each))) best = wording;
    return best?.code;
  }
}

/** True when the numbers from token `at` on are those of the part. */
function hasNumbers(text: string, tokens: Tokens, at: number, { numbers }: Part): boolean {
  let next = at;
  for (const number of numbers) {
    while (!tokens.isNumber(next)) next++;
    if (number !== ANY && text.slice(tokens.start(next), tokens.end(next)) !== number) return false;
    next++;
  }
  return true;
}
