// Bundles the program for the package: a file for what every command line needs, one for what a run needs, one for reading an
// article, and one for each kind of file, format and report, which are loaded when they are asked for. Node opens four files
// where it would open 400. With a source map for each: `node --enable-source-maps` names the lines of `src`.
// Vite makes it, since esbuild cannot be told what goes together; what is one file, the script of the review page and those of the
// executable, esbuild makes.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { licenceTexts } from './bundle/licence-texts.mjs';
import { BUNDLED } from './bundle/packages.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const source = path => join(ROOT, 'src', path);

/** What is loaded by its name. */
const ENTRIES = ['cli/main', 'workers/article-worker', 'index'];

const LISTS = ['generated/words.ts', 'generated/places.ts'];

/**
 * What goes together into one file: these modules with all that they import, but for what an earlier row has taken. Loading ten
 * small files takes longer than loading a large one. `and`: of those, what these import too.
 */
const FILES = {
  // Whoever uses the library needs no command line.
  'model/shared': { modules: ['cli/main.ts'], and: ['index.ts', 'use-cases/job.ts'] },
  'cli/main': { modules: ['cli/main.ts'] },
  // Letters of ASCII alone: see `asciiLists`.
  'extract/grown-tables': { modules: ['extract/grown-tables.ts', ...LISTS] },
  'document/pipeline': { modules: ['use-cases/job.ts'] },
  // It says where the program of the threads stands, seen from its own place.
  'workers/script': { modules: ['workers/script.ts'] },
  'use-cases/run': {
    modules: [
      'cli/outputs.ts',
      'input/files.ts',
      'input/paths.ts',
      'input/readers.ts',
      'output/destination.ts',
      'use-cases/pauses.ts',
      'use-cases/run.ts',
    ],
  },
};

/** The tables of all kinds, grown now: the bundle begins with them instead of with their rows. */
const grownTables = {
  name: 'grown-tables',
  async load(id) {
    if (id !== source('extract/grown-tables.ts')) return null;
    const { recordTables } = await import('../dist/extract/record-tables.js');
    return `export const GROWN_TABLES = ${JSON.stringify(recordTables())};`;
  },
};

/** Long lists of Vietnamese as letters of ASCII: the engine reads a program of those alone at ten times the speed. */
const asciiLists = {
  name: 'ascii-lists',
  transform(code, id) {
    if (!LISTS.some(path => id === source(path))) return null;
    const packed = list => Buffer.from(list, 'utf16le').toString('base64');
    return {
      code: code.replace(/`([^`\\$]*)`/g, (_, list) => `Buffer.from('${packed(list)}', 'base64').toString('utf16le')`),
      map: null,
    };
  },
};

/** Of Node commander asks for the process, which is there anyway, and for how to start programs, which this one never does. */
const forCommander = {
  name: 'for-commander',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('node_modules/commander/lib/')
      ? {
          code: code
            .replace("require('node:process')", 'globalThis.process')
            .replace("require('node:child_process')", '{}'),
          map: null,
        }
      : null,
};

let files;

/** The file that a module goes to, or undefined: to one of its own, or to that of the only module that imports it. */
function fileOf(id, { getModuleInfo }) {
  const withImports = modules => {
    const ids = new Set(modules.map(source));
    for (const each of ids) for (const imported of getModuleInfo(each)?.importedIds ?? []) ids.add(imported);
    return ids;
  };
  files ??= Object.entries(FILES).map(([name, { modules, and }]) => {
    const [ids, others] = [withImports(modules), and && withImports(and)];
    return { name, holds: each => ids.has(each) && (others === undefined || others.has(each)) };
  });
  return files.find(({ holds }) => holds(id))?.name;
}

/** The licences of the packages that the bundle holds, as a file of it. */
const licences = {
  name: 'licences',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'LICENCES.txt', source: licenceTexts([...this.getModuleIds()], ROOT) });
  },
};

await build({
  configFile: false,
  root: ROOT,
  logLevel: 'warn',
  ssr: { noExternal: BUNDLED, target: 'node' },
  esbuild: { minifyIdentifiers: false, keepNames: false, charset: 'utf8' },
  plugins: [forCommander, grownTables, asciiLists, licences],
  build: {
    ssr: true,
    outDir: 'bundle',
    target: 'node20.19',
    minify: 'esbuild',
    sourcemap: true,
    reportCompressedSize: false,
    rollupOptions: {
      input: Object.fromEntries(ENTRIES.map(name => [name, source(`${name}.ts`)])),
      // No module does anything but define.
      treeshake: { moduleSideEffects: id => id === source('workers/article-worker.ts') },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', manualChunks: fileOf },
      onwarn(warning, warn) {
        // That a module is also imported at once is known, and meant: it says which file it goes to.
        if (warning.plugin !== 'vite:reporter') warn(warning);
      },
    },
  },
});
