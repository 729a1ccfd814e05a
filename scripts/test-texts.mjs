// The texts that the tests hold: a corpus of every way of writing that somebody thought of.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../', import.meta.url));
const SHORTEST = 12;

/**
 * Strings and templates of test files that hold a word of a sentence or more: the rows of the corpora.
 * @param folder where the test files stand
 * @returns each text once, with the file that holds it and its first words
 */
export function testTexts(folder = join(root, 'tests/extract')) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'));
  const texts = new Map();
  for (const file of files.sort()) {
    const path = join(folder, file);
    const visit = node => {
      if (ts.isStringLiteralLike(node) && node.text.length >= SHORTEST && node.text.includes(' ')) {
        const text = node.text.normalize('NFC').replace(/[«»]/g, '');
        if (!texts.has(text)) texts.set(text, `${relative(root, path)}: ${text.slice(0, 60).replace(/\s+/g, ' ')}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest));
  }
  return Array.from(texts, ([text, file]) => ({ text, file }));
}
