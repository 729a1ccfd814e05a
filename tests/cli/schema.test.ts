import { expect, test } from 'vitest';
import { SCHEMA_NAMES } from '../../src/schema/names.js';
import { vihealth } from '../support/command.js';

test.each(SCHEMA_NAMES)('schema %s prints it', async name => {
  const { code, stdout, stderr } = await vihealth(['schema', name]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout).$id).toBe(`urn:vihealth:2:${name}`);
});

test('without a name it is that of a document; a wrong name is refused', async () => {
  expect(JSON.parse((await vihealth(['schema'])).stdout).title).toBe('Document');
  const { code, stderr } = await vihealth(['schema', 'entty']);
  expect(code).toBe(2);
  expect(stderr).toContain('Did you mean entity?');
});

test('schema measures lists every measure with its definition and its source', async () => {
  const { code, stdout, stderr } = await vihealth(['schema', 'measures']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { measures } = JSON.parse(stdout);
  expect(measures).toHaveLength(163);
  expect(measures[0]).toMatchObject({ code: 'insurance_coverage', units: ['%'], denominator: 'mean population' });
});
