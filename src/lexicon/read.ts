import { provinceCode } from '../extract/units/provinces.js';
import type { JsonPath } from '../input/located-json.js';
import type { Lexicon } from '../model/lexicon-file.js';
import type { LexiconSort, OwnMeasure, OwnPlace, OwnTitle, OwnUnit, OwnWord, OwnWords } from '../model/own-words.js';
import type { Writable } from '../model/writable.js';
import { violations } from '../schema/validate.js';
import type { LexiconFault } from './fault.js';
import { MeaningCheck } from './meanings.js';
import { faultOfPhrase, phraseOf } from './phrase.js';
import { readSource } from './source.js';
import type { UncheckedLexicon } from './unchecked.js';

/** A lexicon that can be used, or all that is wrong with it. */
export type ReadLexicon = { readonly words: OwnWords } | { readonly faults: readonly LexiconFault[] };

/**
 * Reads a lexicon from the content of its file and checks it: each phrase must be words, mean one thing, and be no word of the
 * program.
 * @param content JSON or CSV; of bytes UTF-8, or UTF-16 with its mark
 * @param name of the file, as messages show it
 */
export function readLexicon(content: Uint8Array | string, name: string): ReadLexicon {
  const source = readSource(content, name);
  return 'message' in source ? { faults: [source] } : checkLexicon(source);
}

/** As `readLexicon`, of a value that is read already. */
export function readLexiconValue(value: unknown, name: string): ReadLexicon {
  return checkLexicon({ value, at: () => name, hasPaths: true });
}

function checkLexicon(source: UncheckedLexicon): ReadLexicon {
  const shape = violations(source.value, 'lexicon').map(({ path, message }): LexiconFault => {
    const steps = stepsOf(path);
    return { at: source.at(steps), path: source.hasPaths ? path || null : null, message: `${path || 'it'} ${message}` };
  });
  if (shape.length > 0) return { faults: shape };
  const reading = new LexiconReading(source);
  reading.read(source.value as Lexicon);
  if (reading.faults.length > 0) return { faults: reading.faults };
  return { words: Object.freeze(reading.words) };
}

/** `units[3].phrases[0]` → `['units', 3, 'phrases', 0]`. */
function stepsOf(path: string): JsonPath {
  return Array.from(path.matchAll(/[^.[\]]+/g), ([step]) => (/^\d+$/.test(step) ? Number(step) : step));
}

function pathOf(steps: JsonPath): string {
  return steps.reduce<string>(
    (path, step) => (typeof step === 'number' ? `${path}[${step}]` : path === '' ? step : `${path}.${step}`),
    '',
  );
}

/** Goes through the entries of a lexicon once. */
class LexiconReading {
  readonly words = {
    units: [] as OwnUnit[],
    titles: [] as OwnTitle[],
    measures: [] as OwnMeasure[],
    counted: [] as OwnWords['counted'][number][],
    places: [] as OwnPlace[],
    never: [] as OwnWord[],
  } satisfies Writable<OwnWords>;
  readonly faults: LexiconFault[] = [];
  readonly #source: UncheckedLexicon;
  readonly #meanings = new MeaningCheck();

  constructor(source: UncheckedLexicon) {
    this.#source = source;
  }

  read({ units = [], titles = [], measures = [], counted = [], places = [], never_a_name = [] }: Lexicon): void {
    for (const [i, { id, name, phrases = [], type = null, level = null, place = null }] of units.entries()) {
      const means = `${id} ${name}`;
      const row = { id, name: phraseOf(name), type, level, place: place && phraseOf(place) };
      const named = this.#word('unit', name, means, ['units', i, 'name'], true);
      if (named !== undefined) {
        const isPhrase = this.#meanings.builtIn('unit', named.phrase) === undefined;
        this.words.units.push({ ...named, ...row, isPhrase });
      }
      for (const word of this.#words('unit', phrases, means, ['units', i]))
        this.words.units.push({ ...word, ...row, isPhrase: true });
    }
    for (const [i, { phrases, type = 'office', name }] of titles.entries()) {
      const full = phraseOf(name ?? phrases[0] ?? '');
      const shown = type === 'office' && name === undefined ? full.charAt(0).toUpperCase() + full.slice(1) : full;
      for (const word of this.#words('title', phrases, shown, ['titles', i]))
        this.words.titles.push({ ...word, type, name: shown });
    }
    for (const [i, { code, name, phrases, units = null, not = [] }] of measures.entries()) {
      if (this.#meanings.isMeasure(code) && (name ?? units) != null) {
        this.#fault(
          ['measures', i],
          `${code} is a measure of the program, which phrases can be added to: leave its name and units out`,
        );
      }
      for (const [list, isNot] of [
        [phrases, false],
        [not, true],
      ] as const) {
        const means = isNot ? `≠ ${code}` : name === undefined ? code : `${code} ${name}`;
        for (const word of this.#words('measure', list, means, ['measures', i], isNot ? 'not' : 'phrases'))
          this.words.measures.push({ ...word, code, units, isNot });
      }
    }
    for (const [i, { phrases, type = 'thing' }] of counted.entries())
      for (const word of this.#words('counted', phrases, type, ['counted', i]))
        this.words.counted.push({ ...word, type });
    for (const [i, { phrases, name, level, code = null, province }] of places.entries()) {
      const full = phraseOf(name ?? phrases[0] ?? '');
      const within = province === undefined ? null : (provinceCode(phraseOf(province)) ?? null);
      if (province !== undefined && within === null)
        this.#fault(
          ['places', i, 'province'],
          `there is no province ${JSON.stringify(province)}: write its name, such as Lai Châu`,
        );
      const means = [code, full, level].filter(part => part !== null).join(' ');
      for (const word of this.#words('place', phrases, means, ['places', i]))
        this.words.places.push({ ...word, name: full, level, code, province: within });
    }
    for (const word of this.#words('never_a_name', never_a_name, '', [], 'never_a_name')) this.words.never.push(word);
    if (this.faults.length === 0 && Object.values(this.words).every(rows => rows.length === 0))
      this.#fault([], 'it holds no words');
  }

  *#words(
    sort: LexiconSort,
    phrases: readonly string[],
    means: string,
    entry: JsonPath,
    list = 'phrases',
  ): Generator<OwnWord> {
    if (phrases.length === 0 && sort !== 'unit' && list === 'phrases')
      this.#fault([...entry, list], 'there are no phrases: write at least one');
    for (const [i, phrase] of phrases.entries()) {
      const word = this.#word(sort, phrase, means, [...entry, list, i], false);
      if (word !== undefined) yield word;
    }
  }

  /** The row of a phrase; undefined where it cannot be used, or is there already with the same meaning. */
  #word(sort: LexiconSort, given: string, means: string, path: JsonPath, isName: boolean): OwnWord | undefined {
    const phrase = phraseOf(given);
    const word = { sort, phrase, means, at: this.#source.at(path) };
    const wrong = faultOfPhrase(given, phrase, sort) ?? (isName ? undefined : this.#meanings.clash(word));
    if (wrong !== undefined) {
      this.#fault(path, wrong);
      return undefined;
    }
    const other = this.#meanings.learn(word);
    if (other === undefined) return word;
    if (other.means === means && other.sort === sort) return undefined;
    this.#fault(path, `${JSON.stringify(given)} has two meanings: the other is in ${other.at}; leave one of them out`);
    return undefined;
  }

  #fault(path: JsonPath, message: string): void {
    this.faults.push({ at: this.#source.at(path), path: this.#source.hasPaths ? pathOf(path) || null : null, message });
  }
}
