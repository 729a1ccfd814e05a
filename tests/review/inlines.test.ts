import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Inline, InlineMaker } from '../../src/review/article/inlines.js';

const TEXT = 'abcdefghijklmnopqrstuvwxyz';

/** Shows inlines as text: each piece of a mention in brackets with its index before it. */
function shown(inlines: readonly Inline[]): string {
  return inlines
    .map(inline =>
      'mention' in inline ? `${inline.mention}[${shown(inline.children)}]` : TEXT.slice(inline.start, inline.end),
    )
    .join('');
}

const spans = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([start, end]) => ({ start, end }));

test.each([
  ['no mention', [], 'abcdef'],
  ['one', [[1, 3]], 'a0[bc]def'],
  [
    'two that touch',
    [
      [0, 2],
      [2, 4],
    ],
    '0[ab]1[cd]ef',
  ],
  [
    'one inside another',
    [
      [0, 5],
      [1, 3],
    ],
    '0[a1[bc]de]f',
  ],
  [
    'two of the same words',
    [
      [1, 3],
      [1, 3],
    ],
    'a0[1[bc]]def',
  ],
  [
    'two that cross: the later is cut',
    [
      [0, 3],
      [2, 5],
    ],
    '0[ab1[c]]1[de]f',
  ],
  [
    'three that cross',
    [
      [0, 3],
      [1, 5],
      [2, 6],
    ],
    '0[a1[b2[c]]]1[2[de]]2[f]',
  ],
  ['one that begins before and ends behind the stretch', [[0, 26]], '0[abcdef]'],
] as const)('%s', (_, pairs, expected) => {
  expect(shown(new InlineMaker(spans(...pairs)).of(0, 6))).toBe(expected);
});

test('a mention over two stretches has a piece in each', () => {
  const maker = new InlineMaker(spans([1, 9]));
  expect([shown(maker.of(0, 4)), shown(maker.of(6, 10))]).toEqual(['a0[bcd]', '0[ghi]j']);
});

const placed = fc
  .array(fc.tuple(fc.nat(25), fc.nat(25)), { maxLength: 12 })
  .map(pairs => pairs.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })))
  .map(all => all.sort((a, b) => a.start - b.start || b.end - a.end));

/** The offsets of the text that stand under each mention. */
function covered(inlines: readonly Inline[], under: readonly number[], into: Map<number, Set<number>>): string {
  return inlines
    .map(inline => {
      if ('mention' in inline) expect(inline.children).not.toEqual([]);
      if ('mention' in inline) return covered(inline.children, [...under, inline.mention], into);
      for (const mention of under) for (let at = inline.start; at < inline.end; at++) into.get(mention)!.add(at);
      return TEXT.slice(inline.start, inline.end);
    })
    .join('');
}

test('all text stands once, and each mention over all of its characters and no others', () => {
  fc.assert(
    fc.property(placed, mentions => {
      const into = new Map(mentions.map((_, i) => [i, new Set<number>()]));
      expect(covered(new InlineMaker(mentions).of(0, TEXT.length), [], into)).toBe(TEXT);
      for (const [i, { start, end }] of mentions.entries())
        expect([...into.get(i)!].sort((a, b) => a - b)).toEqual(
          Array.from({ length: end - start }, (_, k) => start + k),
        );
    }),
  );
});
