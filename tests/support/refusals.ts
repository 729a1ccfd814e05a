import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/document/analysis.js';
import type { Kind } from '../../src/model/entity.js';

/** A text in which what must be refused stands in «guillemets», then why each of them is. */
type RefusalRow = readonly [marked: string, ...why: readonly string[]];

/** Runs rows of texts whose look-alikes of one kind are refused for the reasons given, and nothing of the kind is found in them. */
export function refusals(kind: Kind, rows: readonly RefusalRow[]): void {
  describe(`${kind}: refused`, () => {
    test.each(rows.map(row => [row[0], row] as const))('%s', (marked, [, ...why]) => {
      const { source, findings } = analyse(marked.replace(/[«»]/gu, ''), { kinds: [kind] });
      const found = findings.refusals.map(refusal => [
        source.text.slice(refusal.span.start, refusal.span.end),
        refusal.why,
      ]);
      const wanted = Array.from(marked.matchAll(/«([^»]*)»/gu), ([, text], i) => [text, why[i]]);
      expect(found).toEqual(wanted);
      const spans = new Set(findings.refusals.map(({ span }) => span.start));
      expect(findings.drafts.filter(({ draft }) => spans.has(draft.span.start))).toEqual([]);
    });
  });
}
