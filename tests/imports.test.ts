import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { circlesOf } from './support/circles.js';

const SOURCES = fileURLToPath(new URL('../src/', import.meta.url));

/** The files that stand in `src/` itself: the library. */
const ROOT = '';

/** What each part of the program may import beside itself. Imports only point down. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  cli: [
    'use-cases',
    'corrections',
    'model',
    'language',
    'input',
    'extract',
    'output',
    'schema',
    'evaluation',
    'lexicon',
  ],
  [ROOT]: ['document', 'model', 'input', 'structure', 'lexicon'],
  'use-cases': [
    'document',
    'corrections',
    'model',
    'language',
    'input',
    'text',
    'structure',
    'extract',
    'output',
    'evaluation',
    'workers',
  ],
  workers: ['use-cases', 'model', 'input'],
  document: ['model', 'language', 'input', 'text', 'structure', 'extract', 'output', 'corrections'],
  corrections: ['model', 'input', 'output'],
  model: [],
  language: ['generated'],
  input: ['model', 'language'],
  text: ['model', 'language'],
  structure: ['model', 'language', 'text'],
  extract: ['model', 'language', 'structure', 'generated'],
  // The script of a page, in a browser.
  review: ['model', 'output'],
  output: ['model', 'generated'],
  lexicon: ['model', 'input', 'text', 'extract', 'schema'],
  schema: ['model', 'generated'],
  evaluation: ['model', 'schema'],
};

/**
 * What each folder of `extract/` may import of the others. A post names a unit, so people know units; a figure's place has
 * the code that the gazetteer of units knows.
 */
const BELOW_IN_EXTRACT: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  lexicon: ['engine'],
  dates: ['engine', 'lexicon'],
  units: ['engine', 'lexicon'],
  people: ['engine', 'lexicon', 'units'],
  figures: ['engine', 'lexicon', 'units'],
};

/** Each of these packages enters through one file, so that it can be replaced there; a few through one for each use. */
const DOORS: Readonly<Record<string, string | readonly string[]>> = {
  '@observablehq/plot': 'review/charts/plots.ts',
  '@mozilla/readability': 'input/html/locate.ts',
  'chrono-node/vi': 'extract/dates/resolve.ts',
  commander: 'cli/program.ts',
  'csv-parse/sync': 'input/csv.ts',
  'csv-stringify/sync': 'output/separated.ts',
  'dingbat-to-unicode': 'input/readers/symbols.ts',
  fflate: ['input/readers/zip.ts', 'output/book.ts'],
  htmlparser2: ['input/html/flat.ts', 'input/html/tree.ts', 'input/readers/xml.ts'],
  '@e965/xlsx': 'input/readers/sheetjs.ts',
  linkedom: 'input/html/locate.ts',
  'fast-glob': 'input/walk.ts',
  picomatch: 'input/patterns.ts',
  'jsonc-parser': 'input/located-json.ts',
  mammoth: 'input/readers/docx/index.ts',
  unpdf: 'input/readers/pdf/index.ts',
  vntk: 'extract/people/second-opinion.ts',
};

interface Import {
  readonly file: string;
  readonly target: string;
  /** True for `import type`, which leaves nothing in the program. */
  readonly typeOnly: boolean;
}

function imports(): readonly Import[] {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .map(name => name.split(sep).join('/'))
    .filter(name => name.endsWith('.ts') && !name.startsWith('generated/'));
  return files.flatMap(file => {
    const text = readFileSync(resolve(SOURCES, file), 'utf8');
    const found = text.matchAll(
      /^(?:import|export)( type)?[^;'"]*?from '([^']+)'|(?:\bimport|\brequire|createRequire\(import\.meta\.url\))\('([^']+)'\)/gm,
    );
    return Array.from(found, ([, type, from, lazy]) => {
      const target = (from ?? lazy)!;
      const inside = relative(SOURCES, resolve(SOURCES, dirname(file), target))
        .split(sep)
        .join('/');
      return { file, target: target.startsWith('.') ? inside : target, typeOnly: type !== undefined };
    });
  });
}

const ALL = imports();
const folder = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '');

test('imports only point down: cli → use-cases → document → corrections → output, extract, structure, text, input → language, model', () => {
  const upward = ALL.filter(({ file, target }) => {
    const from = folder(file);
    const to = folder(target);
    return from in BELOW && target.endsWith('.js') && to !== from && !BELOW[from]!.includes(to);
  });
  expect(upward).toEqual([]);
});

/** The folder of `extract/` that a file stands in; the empty string for the files beside those folders. */
const folderInExtract = (path: string): string => /^extract\/([^/]+)\//.exec(path)?.[1] ?? '';

test('within extract, too, imports only point down', () => {
  const inside = ALL.filter(({ file, target }) => folderInExtract(file) !== '' && folder(target) === 'extract');
  const upward = inside.filter(({ file, target }) => {
    const from = folderInExtract(file);
    const to = folderInExtract(target);
    if (to === '') return /^extract\/(?:index|catalogue|stages)\.js$/.test(target);
    return to !== from && !BELOW_IN_EXTRACT[from]?.includes(to);
  });
  expect(inside.length).toBeGreaterThan(100);
  expect(upward).toEqual([]);
});

test('nothing below the command line imports it', () => {
  expect(ALL.filter(({ file, target }) => folder(file) !== 'cli' && folder(target) === 'cli')).toEqual([]);
});

test.each(Object.entries(DOORS))('%s enters through %s alone', (name, door) => {
  const files = ALL.filter(({ target, typeOnly }) => target === name && !typeOnly).map(({ file }) => file);
  expect(new Set(files)).toEqual(new Set([door].flat()));
});

test('nothing but the program’s first file touches the process', () => {
  const touching = ALL.map(({ file }) => file).filter(file =>
    /(?<![.\w])process\.(?!platform)/.test(
      readFileSync(resolve(SOURCES, file), 'utf8').replace(/^\s*(?:\/\/|\*).*$/gm, ''),
    ),
  );
  expect(touching).toEqual([]);
});

/** The files that are loaded with these, whatever the program is then asked to do. */
function loadedWith(...files: readonly string[]): readonly string[] {
  const loaded = new Set(files);
  for (const file of loaded) {
    const text = readFileSync(resolve(SOURCES, file), 'utf8');
    for (const [, type, from] of text.matchAll(/^(?:import|export)( type)?[^;'"]*?from '(\.[^']+)'/gm))
      if (type === undefined) loaded.add(posix.join(posix.dirname(file), from!).replace(/\.js$/, '.ts'));
  }
  return [...loaded];
}

test('a run over text files loads no reader of pages or office files', () => {
  const loaded = loadedWith('cli/commands/extract.ts', 'use-cases/run.ts', 'workers/article-worker.ts');
  expect(loaded).toContain('input/readers.ts');
  expect(loaded.filter(file => /^input\/(?:readers|html|outline)\//.test(file))).toEqual([]);
});

test('help loads no reader, no extractor and no output format', () => {
  expect(
    loadedWith('cli/main.ts').filter(file =>
      /^(?:extract|structure|text|language)\/|^output\/(?!names)|^input\/(?!order|source)/.test(file),
    ),
  ).toEqual([]);
});

test('no file imports itself by a detour, not even for a type', () => {
  const targets = new Map<string, string[]>();
  for (const { file, target } of ALL) {
    if (!target.endsWith('.js')) continue;
    targets.set(file, [...(targets.get(file) ?? []), target.replace(/\.js$/, '.ts')]);
  }
  const circles = circlesOf(targets);
  expect(circles).toEqual([]);
});
