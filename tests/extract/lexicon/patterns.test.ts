import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const FIGURES = 'src/extract/figures';

/** A Vietnamese word, and no class of letters such as `[a-zđ]`. */
const WORD = /[\u00C0-\u1EF9]\p{L}|\p{L}[\u00C0-\u1EF9]/u;

/** The regular expressions of a file that are written over Vietnamese words. */
function wordPatterns(name: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && WORD.test(node.text.replace(/\[[^\]]*\]/gu, ''))) found.push(node.text);
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest));
  return found;
}

test('no rule of figures looks at words by itself: it asks the lexicon', () => {
  const files = readdirSync(FIGURES, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(100);
  expect(
    files.flatMap(name =>
      wordPatterns(name, readFileSync(join(FIGURES, name), 'utf8')).map(found => `${name}: ${found}`),
    ),
  ).toEqual([]);
});

test('a pattern over words would be found', () => {
  expect(
    wordPatterns('a.ts', 'const A = /^(?:đến nay|hiện)/u; const B = /^[a-zđ]\\)/u; const C = /\\d{4}-W/;'),
  ).toEqual(['/^(?:đến nay|hiện)/u']);
});
