import { type Document, type Expectation, SCHEMA } from '../../model/document.js';
import { violations } from '../../schema/validate.js';
import { RULE_FIELDS } from './compare.js';

/** What the name of an expectation adds to the name of its article. */
export const EXPECTATION_ENDING = '.expected.json';

/** Number of faults of one file that its message names. */
const NAMED = 3;

/** An expectation, or the other contract under which it was written, or what is wrong with it. */
export type ParsedExpectation =
  | { readonly expectation: Expectation }
  | { readonly contract: string }
  | { readonly fault: string };

/** The contract whose expectations did not yet say under which they were written. */
const UNNAMED_CONTRACT = 'vihealth/1';

/** Reads the text of an expectation file. */
export function parseExpectation(text: string): ParsedExpectation {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { fault: `not JSON: ${(error as Error).message}` };
  }
  const contract = contractOf(value);
  if (contract !== null && contract !== SCHEMA) return { contract };
  const faults = violations(value, 'expectation');
  if (faults.length === 0) return { expectation: value as Expectation };
  const named = faults.slice(0, NAMED).map(({ path, message }) => `${path} ${message}`.trimStart());
  return { fault: named.join('; ') + (faults.length > NAMED ? `; and ${faults.length - NAMED} more` : '') };
}

/** The contract under which something that looks like a document was written; null for anything else. */
function contractOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('entities' in value)) return null;
  if (!('schema' in value)) return UNNAMED_CONTRACT;
  return typeof value.schema === 'string' ? value.schema : null;
}

/** The expectation that a document meets: one entity a line, so that a change of one shows as a change of one line. */
export function formatExpectation({ file: _, ...document }: Document): string {
  const { entities, ...rest } = document;
  const fields = Object.entries({ schema: SCHEMA, ...rest }).map(
    ([field, value]) => `  ${JSON.stringify(field)}: ${JSON.stringify(value)}`,
  );
  const lines = entities.map(entity => `    ${JSON.stringify(entity, withoutRules)}`);
  fields.push(lines.length === 0 ? '  "entities": []' : `  "entities": [\n${lines.join(',\n')}\n  ]`);
  return `{\n${fields.join(',\n')}\n}\n`;
}

function withoutRules(field: string, value: unknown): unknown {
  return RULE_FIELDS.has(field) ? undefined : value;
}
