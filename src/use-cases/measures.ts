import { MEASURES } from '../extract/figures/measures/measures.js';

/** The measures that figures can have the code of, as JSON: each with its units, its definition and its source. */
export function measureList(): string {
  const measures = MEASURES.map(({ code, name, units, definition, denominator, source }) => {
    return { code, name, units, definition, denominator, source };
  });
  return `${JSON.stringify({ measures }, null, 2)}\n`;
}
