/** The schemas that can be asked for, and the type of the model that each describes. */
export const SCHEMA_TYPES = {
  document: 'Document',
  entity: 'Entity',
  gold: 'Gold',
  expectation: 'Expectation',
  output: 'Output',
  skipped: 'Skipped',
  lexicon: 'Lexicon',
} as const;

export type SchemaName = keyof typeof SCHEMA_TYPES;

export const SCHEMA_NAMES = Object.keys(SCHEMA_TYPES) as readonly SchemaName[];
