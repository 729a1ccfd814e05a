import { PhraseTable } from '../engine/phrases.js';
import { tokenize } from '../engine/tokens.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { MEASURES } from './measures.js';

/** A wording of a measure, cut at its gaps. */
interface Wording {
  readonly code: string;
  readonly parts: readonly string[];
  /** Number of characters: the longest wording that a name holds wins. */
  readonly length: number;
}

/** Stands for any number in a wording. */
const ANY = '0';

/** True when the numbers of a wording are those of the name. */
function fits(wording: string, digits: readonly string[]): boolean {
  return (wording.match(/\d+/g) ?? []).every((digit, i) => digit === ANY || digit === digits[i]);
}

/** Tells which measure a name means. */
export class MeasureTable {
  readonly #vocabulary: Vocabulary;
  /** Parts by their words; those that differ in a number alone (`dưới 1 tuổi`, `dưới 5 tuổi`) share a place. */
  readonly #parts: PhraseTable<string[]>;
  /** Wordings by their first part. */
  readonly #wordings = new Map<string, Wording[]>();
  /** Names repeat over a series: the last answer is kept. */
  #last: { readonly name: string; readonly code: string | undefined } = { name: '', code: undefined };

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    const parts = new Map<string, string[]>();
    for (const { code, wordings } of MEASURES) {
      for (const wording of wordings) {
        const cut = wording.split(' … ');
        for (const part of cut) {
          const place = part.replace(/\d+/g, ANY);
          const sharing = parts.get(place);
          if (sharing === undefined) parts.set(place, [part]);
          else if (!sharing.includes(part)) sharing.push(part);
        }
        const filed = this.#wordings.get(cut[0]!);
        const row = { code, parts: cut, length: wording.length };
        if (filed) filed.push(row);
        else this.#wordings.set(cut[0]!, [row]);
      }
    }
    this.#parts = new PhraseTable(vocabulary, parts);
  }

  /** The stable code of the measure that `name` means, or undefined. */
  find(name: string): string | undefined {
    if (this.#last.name !== name) this.#last = { name, code: this.#find(name) };
    return this.#last.code;
  }

  #find(name: string): string | undefined {
    const tokens = tokenize(name, name.toLowerCase(), this.#vocabulary);
    const found = new Set<string>();
    for (let at = 0; at < tokens.count; at++) {
      // Every part that begins here, the longest first: `khám thai` also stands in `khám thai 4 lần`.
      for (let limit = tokens.count; limit > at; ) {
        const part = this.#parts.longestAt(tokens, at, limit);
        if (part === undefined) break;
        const digits = name.slice(tokens.start(part.start), tokens.end(part.end - 1)).match(/\d+/g) ?? [];
        for (const wording of part.value) if (fits(wording, digits)) found.add(wording);
        limit = part.end - 1;
      }
    }
    let best: Wording | undefined;
    for (const part of found)
      for (const wording of this.#wordings.get(part) ?? [])
        if (wording.length > (best?.length ?? 0) && wording.parts.every(each => found.has(each))) best = wording;
    return best?.code;
  }
}
