import type { Document, Expectation } from '../../model/document.js';
import { violations } from '../../schema/validate.js';

/** What the name of an expectation adds to the name of its article. */
export const EXPECTATION_ENDING = '.expected.json';

/** Number of faults of one file that its message names. */
const NAMED = 3;

/** An expectation, or what is wrong with it. */
export type ParsedExpectation = { readonly expectation: Expectation } | { readonly fault: string };

/** Reads the text of an expectation file. */
export function parseExpectation(text: string): ParsedExpectation {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { fault: `no JSON: ${(error as Error).message}` };
  }
  const faults = violations(value, 'expectation');
  if (faults.length === 0) return { expectation: value as Expectation };
  const named = faults.slice(0, NAMED).map(({ path, message }) => `${path} ${message}`.trimStart());
  return { fault: named.join('; ') + (faults.length > NAMED ? `; and ${faults.length - NAMED} more` : '') };
}

/** The expectation that a document meets: one entity a line, so that a change of one shows as a change of one line. */
export function formatExpectation({ file: _, ...document }: Document): string {
  const { entities, ...rest } = document;
  const fields = Object.entries(rest).map(([field, value]) => `  ${JSON.stringify(field)}: ${JSON.stringify(value)}`);
  const lines = entities.map(({ rule: _rule, ...entity }) => `    ${JSON.stringify(entity)}`);
  fields.push(lines.length === 0 ? '  "entities": []' : `  "entities": [\n${lines.join(',\n')}\n  ]`);
  return `{\n${fields.join(',\n')}\n}\n`;
}
