import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync, type Diagnostics } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** A pattern with the file that writes it; those put together at run time bear the name of the class instead. */
interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly from: string;
}

/** Every regular expression literal of the sources. */
function literals(): Pattern[] {
  const found: Pattern[] = [];
  for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || name.startsWith('generated')) continue;
    const file = ts.createSourceFile(name, readFileSync(join('src', name), 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, source, flags] = /^\/(.*)\/(\w*)$/su.exec(node.text)!;
        found.push({ source: source!, flags: flags!, from: name });
      }
      node.forEachChild(visit);
    };
    visit(file);
  }
  return found;
}

/** Every regular expression that the program puts together while it builds its tables and reads a text. */
async function composed(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags]: [string | RegExp, string | undefined]) {
      const made = Reflect.construct(target, [source, flags]) as RegExp;
      found.push({ source: made.source, flags: made.flags, from: 'put together at run time' });
      return made;
    },
  });
  try {
    const { read } = await import('./support/read.js');
    read(
      'Ngày 5/3/2021, Bác sĩ Trần Văn Ất, Giám đốc Trung tâm Y tế huyện Mẫu cho biết 95,5% trong 1.200 trẻ đã tiêm.',
    );
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

/** Milliseconds: no busy machine takes as long to try a pattern that is quick; one that is slow takes minutes. */
const LONG_ENOUGH = 20_000;

/**
 * What is wrong with a pattern, or undefined. No limit of time: on a busy machine it takes longer and says the same. What the
 * fuzzer suspects it tries for a moment, which a busy machine may spend elsewhere: it is tried for longer then.
 */
function fault({ source, flags }: Pattern): string | undefined {
  const options = { timeout: null, randomSeed: 1 };
  let result = checkSync(source, flags, options);
  // The fuzzer takes a repeat that is bounded for one that is not; with bounds alone the time cannot grow with the text.
  if (isGuess(result) && isBounded(source)) return undefined;
  if (isGuess(result)) result = checkSync(source, flags, { ...options, recallTimeout: LONG_ENOUGH });
  if (result.status === 'safe') return undefined;
  return result.status === 'unknown' ? 'cannot be told' : result.complexity.summary;
}

function isGuess(result: Diagnostics): boolean {
  return result.status === 'vulnerable' && result.checker === 'fuzz' && result.complexity.type === 'polynomial';
}

/** True when each repeat of a pattern has an upper bound. */
function isBounded(source: string): boolean {
  const bare = source.replace(/\\./gsu, '').replace(/\[[^\]]*\]/g, '');
  return !/[*+]|\{\d+,\}/.test(bare);
}

test.each([
  ['a{1,40}b?', true],
  ['[*+]\\+', true],
  ['a+', false],
  ['[^b]*c', false],
  ['(?:ab){2,}', false],
])('the repeats of /%s/ are bounded: %s', (source, bounded) => {
  expect(isBounded(source)).toBe(bounded);
});

test('no pattern takes more than linear time to fail, whatever the text', async () => {
  const patterns = new Map([...literals(), ...(await composed())].map(p => [`/${p.source}/${p.flags}`, p]));
  expect(patterns.size).toBeGreaterThan(10);
  const slow = [...patterns].flatMap(([shown, pattern]) => {
    const why = fault(pattern);
    return why === undefined ? [] : [`${pattern.from}: ${shown}: ${why}`];
  });
  expect(slow).toEqual([]);
});
