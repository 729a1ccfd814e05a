import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rewrite } from '../../src/text/edits.js';
import { needsOf } from '../../src/text/needs.js';
import { STEPS } from '../../src/text/steps.js';

/** The steps that would change a text which, as it seems, does not need them. */
function overlooked(text: string): readonly string[] {
  const needs = needsOf(text);
  return STEPS.filter(
    step => (needs & step.needs) === 0 && rewrite(text, step.find(text, { toneStyle: 'old' })).map !== null,
  ).map(({ name }) => name);
}

test('no character that a step would change is overlooked', () => {
  for (let unit = 0; unit < 65536; unit++) {
    const char = String.fromCharCode(unit);
    for (const text of [char, `a${char}b`, `Hòa${char} à${char}ế`])
      expect([text, overlooked(text)]).toEqual([text, []]);
  }
});

/** Letters, marks and signs that mean something to each other. */
const pieces = fc.oneof(
  fc.constantFrom(...'aăâeêioôơuưygqtnchAÊOUYGQTN áàảãạấệòộợúựýÁẤỆÒỘỢÚÝđĐ'),
  fc.constantFrom(...' .,-–”“…‰\n\t\u00a0\u0301\u0323\u200bÐƣаАο'),
  fc.constantFrom(
    ...'ÃÂ¢º»‡áÕÖµ¬Œ',
    'Tiáº¿ng',
    'TiÕng ViÖt',
    'TieÁng Vieät',
    'TạI',
    'BÁo',
    '<p>',
    '&aacute;',
    '\\n',
    '\r\n',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);

test('no text that a step would change is taken for clean', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 24 }), parts => {
      expect(overlooked(parts.join(''))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('a long text is looked at to its end, over the seams of its stretches', () => {
  for (let length = (1 << 14) - 4; length <= (1 << 14) + 2; length++) {
    const text = `${'x'.repeat(length)}. hoà họat TạI`;
    expect(overlooked(text)).toEqual([]);
    expect(overlooked(text.repeat(3))).toEqual([]);
  }
});
