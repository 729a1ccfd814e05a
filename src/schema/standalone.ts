import { DEFINITIONS } from '../generated/schemas.js';
import { SCHEMA } from '../model/document.js';
import { SCHEMA_TYPES, type SchemaName } from './names.js';
import type { Schema } from './schema.js';

/** A schema that needs nothing beside it. */
export interface StandaloneSchema extends Schema {
  readonly $schema: string;
  readonly $id: string;
  readonly title: string;
  readonly $defs: Readonly<Record<string, Schema>>;
}

/** The JSON Schema (2020-12) of that name, with the definitions that it uses and no others. */
export function standaloneSchema(name: SchemaName): StandaloneSchema {
  const type = SCHEMA_TYPES[name];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:${SCHEMA.replace('/', ':')}:${name}`,
    title: type,
    $ref: `#/$defs/${type}`,
    $defs: Object.fromEntries(reached(type).map(used => [used, DEFINITIONS[used]!])),
  };
}

/** The names of a definition and of all that it refers to, in the order in which they are met. */
function reached(type: string, found: string[] = []): readonly string[] {
  if (found.includes(type)) return found;
  found.push(type);
  for (const [, used] of JSON.stringify(DEFINITIONS[type]).matchAll(/"#\/\$defs\/(\w+)"/g)) reached(used!, found);
  return found;
}
