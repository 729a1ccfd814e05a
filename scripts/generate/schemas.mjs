// Writes src/generated/schemas.ts: the JSON Schema of every type of the model that leaves or enters the program.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const ROOTS = ['Output', 'Document', 'Entity', 'Expectation', 'Gold', 'Skipped', 'Lexicon'];

/** @param {URL} folder where the module is written */
export function write(folder) {
  const generator = createGenerator({
    path: fileURLToPath(new URL('../model/*.ts', folder)),
    tsconfig: fileURLToPath(new URL('../../tsconfig.json', folder)),
    jsDoc: 'extended',
    sortProps: false,
    skipTypeCheck: true,
  });
  const definitions = Object.assign({}, ...ROOTS.map(root => generator.createSchema(root).definitions));
  // The generator writes draft 7, in which `definitions` is what 2020-12 calls `$defs`; no other word that it uses differs.
  const text = JSON.stringify(definitions, null, 2).replaceAll('"#/definitions/', '"#/$defs/');
  writeFileSync(
    new URL('schemas.ts', folder),
    `${HEAD}\nexport const DEFINITIONS: Readonly<Record<string, Schema>> = ${text};\n`,
  );
}

const HEAD = `// Made by scripts/generate/schemas.mjs from the types in src/model. Do not edit.
import type { Schema } from '../schema/schema.js';
`;
