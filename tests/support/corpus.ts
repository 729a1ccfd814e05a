import { describe, expect, test } from 'vitest';
import { type DocumentOptions, readDocument } from '../../src/document/pipeline.js';
import { readDecoded } from '../../src/input/decode.js';
import type { Entity, Kind } from '../../src/model/entity.js';

/**
 * One line of a corpus: a text in which each mention that must be found stands in «guillemets», then what each of them
 * means, in order. A text without guillemets is a look-alike: nothing of the kind may be found in it.
 */
export type CorpusRow<E extends Entity> = readonly [marked: string, ...expected: readonly (string | Partial<E>)[]];

/** Runs the rows of one shape, each in NFC and in NFD; compares raw slices first, then values. */
export function corpus<K extends Kind>(
  kind: K,
  shape: string,
  rows: readonly CorpusRow<Extract<Entity, { kind: K }>>[],
  options: DocumentOptions & { readonly brief?: (entity: Extract<Entity, { kind: K }>) => string } = {},
): void {
  type E = Extract<Entity, { kind: K }>;
  const brief = options.brief ?? ((entity: E) => String('value' in entity ? entity.value : entity.name));
  describe(`${kind}: ${shape}`, () => {
    for (const form of ['NFC', 'NFD'] as const) {
      test.each(rows.map(row => [row[0], row] as const))(`${form} %s`, (marked, [, ...expected]) => {
        const { text, mentions } = unmark(marked.normalize(form));
        const document = readDocument('corpus.txt', readDecoded(text), { ...options, kinds: [kind] });
        const entities = document.entities as readonly E[];
        for (const entity of entities) expect(text.slice(entity.start, entity.end)).toBe(entity.text);
        expect(entities.map(({ start, end }) => text.slice(start, end))).toEqual(mentions);
        expect(expected, 'one value for each mention').toHaveLength(mentions.length);
        for (const [i, want] of expected.entries()) {
          const entity = entities[i]!;
          expect(want, 'a value').not.toEqual({});
          if (typeof want === 'string') expect(brief(entity)).toBe(want);
          else expect(entity).toMatchObject(want);
        }
      });
    }
  });
}

function unmark(marked: string): { readonly text: string; readonly mentions: readonly string[] } {
  const mentions = Array.from(marked.matchAll(/«([^»]*)»/gu), match => match[1]!);
  return { text: marked.replace(/[«»]/gu, ''), mentions };
}
