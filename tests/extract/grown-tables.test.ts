import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type KeptNumbers, KeptTables, type TableKeeper, TableRecorder } from '../../src/extract/engine/kept-tables.js';
import { Triggers } from '../../src/extract/engine/triggers.js';
import { Vocabulary } from '../../src/extract/engine/vocabulary.js';
import { recordTables } from '../../src/extract/record-tables.js';
import { STAGES } from '../../src/extract/stages.js';
import { NO_OWN_WORDS } from '../../src/model/own-words.js';

const written = recordTables();

/** Tables as they were written, with the names of those that were asked for and of those that were grown all the same. */
class Watched implements TableKeeper {
  readonly #kept = new KeptTables(written);
  readonly found = new Set<string>();
  readonly grown: string[] = [];

  find(name: string): KeptNumbers | undefined {
    const numbers = this.#kept.find(name);
    if (numbers !== undefined) this.found.add(name);
    return numbers;
  }

  keep(name: string): void {
    this.grown.push(name);
  }
}

test('the bundle begins with the tables that its rows grow to', () => {
  const bundle = readFileSync(new URL('../../bundle/extract/grown-tables.js', import.meta.url), 'utf8');
  expect(bundle.includes(JSON.stringify(written).slice(1, -1).replaceAll('\\"', '"'))).toBe(true);
});

test('of a vocabulary with kept tables none is grown again, and no word is new', () => {
  const tables = new Watched();
  const vocabulary = new Vocabulary(tables);
  const { size } = vocabulary;
  const extractors = STAGES.map(stage => stage.make(vocabulary, NO_OWN_WORDS));
  new Triggers(
    vocabulary,
    extractors.flatMap(({ triggers }) => triggers),
  );
  expect(tables.grown).toEqual([]);
  expect(tables.found.size).toBeGreaterThan(30);
  expect(vocabulary.size).toBe(size);
});

test('numbers are kept as they are, small and large ones, and words as they are spelled', () => {
  const recorder = new TableRecorder();
  const numbers = [[0, 0xffff], [], [0x10000, -1, -(2 ** 31), 2 ** 31 - 1], [7]].map(list => Int32Array.from(list));
  recorder.keep('một', numbers);
  const vocabulary = new Vocabulary(recorder);
  const words = ['bệnh', '/', 'và', '𠀀'];
  for (const word of words) vocabulary.add(word);
  vocabulary.keep();
  const kept = new KeptTables(recorder.written());
  expect(kept.find('một')).toEqual(numbers);
  expect(kept.find('hai')).toBeUndefined();
  const again = new Vocabulary(kept);
  expect(words.map(word => again.word(again.find(word, 0, word.length)))).toEqual(words);
  expect(again.add('mới')).toBe(vocabulary.add('mới'));
  expect(() => recorder.keep('một', [])).toThrow('two tables are called "một"');
});
