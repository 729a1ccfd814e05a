import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../src/extract/', import.meta.url));
const EXPORTED = /^export (?:async )?(?:function\*?|const|class|abstract class|interface|type|enum) (\w+)/gm;

test('one word, one meaning: what two files export has two names', () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
  const homes = new Map<string, string[]>();
  for (const file of files.map(name => name.split(sep).join('/')).sort()) {
    for (const [, name] of readFileSync(join(FOLDER, file), 'utf8').matchAll(EXPORTED))
      homes.set(name!, [...(homes.get(name!) ?? []), file]);
  }
  expect(homes.size).toBeGreaterThan(200);
  expect(Object.fromEntries(Array.from(homes).filter(([, where]) => where.length > 1))).toEqual({});
});
