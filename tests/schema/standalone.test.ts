import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/model/entity.js';
import { SCHEMA_NAMES, type SchemaName } from '../../src/schema/names.js';
import type { Schema } from '../../src/schema/schema.js';
import { standaloneSchema } from '../../src/schema/standalone.js';
import { violations } from '../../src/schema/validate.js';
import { fixtures } from '../support/fixtures.js';
import { read } from '../support/read.js';
import { SAMPLE } from '../support/sample.js';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
const validators = new Map(SCHEMA_NAMES.map(name => [name, ajv.compile(standaloneSchema(name))]));

function isValid(name: SchemaName, value: unknown): boolean {
  return validators.get(name)!(value) as boolean;
}

describe('schemas', () => {
  const documents = [...fixtures('articles', '.txt'), ...fixtures('gold', '.txt')].map(({ name, text }) =>
    read(text, { file: name, rules: true }),
  );
  const golds = fixtures('gold', '.gold.json').map(({ text }) => JSON.parse(text));

  test.each(SCHEMA_NAMES)('%s is one of 2020-12, with no reference into nothing', name => {
    const schema = standaloneSchema(name);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys(schema.$defs)).toContain(schema.title);
  });

  test('every document that the fixtures give is valid', () => {
    for (const document of documents) {
      expect(isValid('document', document), ajv.errorsText(validators.get('document')!.errors)).toBe(true);
      expect(violations(document, 'document')).toEqual([]);
    }
    expect(isValid('output', { schema: 'vihealth/2', documents })).toBe(true);
  });

  test('every gold file is valid', () => {
    for (const gold of golds) {
      expect(violations(gold, 'gold')).toEqual([]);
      expect(isValid('gold', gold)).toBe(true);
    }
  });

  test('the entity schema knows every kind', () => {
    const { anyOf } = standaloneSchema('entity').$defs.Entity!;
    expect(anyOf).toHaveLength(KINDS.length);
  });

  test('our own check refuses what ajv refuses, field by field', () => {
    expect(violations(SAMPLE, 'document')).toEqual([]);
    for (const spoilt of spoil(SAMPLE)) {
      expect(violations(spoilt, 'document').length === 0, JSON.stringify(spoilt)).toBe(isValid('document', spoilt));
    }
  });

  test('our own check knows every word that the schemas use', () => {
    const words = new Set<string>();
    for (const name of SCHEMA_NAMES) for (const one of Object.values(standaloneSchema(name).$defs)) collect(one, words);
    const known: Record<keyof Schema, true> = {
      $ref: true,
      description: true,
      type: true,
      const: true,
      enum: true,
      pattern: true,
      minimum: true,
      maximum: true,
      properties: true,
      required: true,
      additionalProperties: true,
      items: true,
      anyOf: true,
    };
    expect([...words].filter(word => !(word in known))).toEqual([]);
  });
});

const WRONG = [undefined, null, true, -1, 1.5, '', 'no', [], {}, [1]];

/** The value again and again, each time with one field of it, at any depth, put wrong or left out. */
function* spoil(value: unknown): Generator<unknown> {
  yield* WRONG;
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) for (const wrong of spoil(item)) yield value.with(i, wrong ?? null);
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, odd: 1 };
    for (const [field, inner] of Object.entries(value)) {
      const { [field]: _, ...rest } = value as Record<string, unknown>;
      for (const wrong of spoil(inner)) yield wrong === undefined ? rest : { ...rest, [field]: wrong };
    }
  }
}

function collect(schema: Schema, words: Set<string>): void {
  for (const word of Object.keys(schema)) words.add(word);
  for (const inner of [schema.items, ...(schema.anyOf ?? []), ...Object.values(schema.properties ?? {})]) {
    if (inner !== undefined) collect(inner, words);
  }
}
