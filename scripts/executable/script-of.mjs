import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Packages that an executable does without: the second opinion on names needs an add-on, and a canvas draws nothing here. */
const LEFT_OUT = ['vntk', 'canvas'];

/** Modules that look for a file beside themselves, where an executable has none: what is put in their place. */
const REPLACED = [
  [/[\\/]src[\\/]cli[\\/]version\.ts$/, (_, { version }) => `export const programVersion = () => '${version}';`],
  [
    /[\\/]src[\\/]cli[\\/]program-id\.ts$/,
    (_, __, root) => `export const programId = () => '${sourceHash(root)} ' + process.version;`,
  ],
  [
    /[\\/]src[\\/]workers[\\/]script\.ts$/,
    () => `import { getAsset } from 'node:sea'; export const articleWorker = () => getAsset('worker.js', 'utf8');`,
  ],
  [
    /[\\/]node-sqlite3-wasm\.js$/,
    text => `var Module = { wasmBinary: require('node:sea').getAsset('node-sqlite3-wasm.wasm') };\n${text}`,
  ],
];

/** `createRequire(import.meta.url)`: in one script, `require` is at hand, and the bundler follows it. */
const withRequire = text =>
  text
    .replace(/^import \{ createRequire \} from 'node:module';$/m, '')
    .replace(/^\s*const require = createRequire\(import\.meta\.url\);$/m, '')
    .replaceAll('createRequire(import.meta.url)(', 'require(');

/** Tells what an executable is made of from any other: its source and its packages. */
function sourceHash(root) {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const names = readdirSync(join(root, 'src'), { recursive: true }).filter(name => name.endsWith('.ts'));
  for (const name of names.sort()) hash.update(`${name}\n`).update(readFileSync(join(root, 'src', name)));
  return hash.digest('hex');
}

/**
 * One script (CommonJS, as a single executable and a worker thread from a text take it) of a module and all that it imports.
 * @param {string} entry below the root
 * @param {string} root folder of the project
 */
export async function scriptOf(entry, root) {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const inside = {
    name: 'inside',
    setup(builder) {
      builder.onResolve({ filter: /^\.\.\/bundle\/cli\/main\.js$/ }, () => ({ path: join(root, 'src/cli/main.ts') }));
      builder.onLoad({ filter: /[\\/]src[\\/].*\.ts$|node-sqlite3-wasm\.js$/ }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        const replaced = REPLACED.find(([pattern]) => pattern.test(path));
        const isSource = path.endsWith('.ts');
        const contents =
          replaced === undefined ? (isSource ? withRequire(text) : text) : replaced[1](text, manifest, root);
        return { contents, loader: isSource ? 'ts' : 'js' };
      });
    },
  };
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, entry)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    charset: 'utf8',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    external: LEFT_OUT,
    // Its main file is UMD, whose `require` no bundler follows.
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
    plugins: [inside],
    logOverride: { 'empty-import-meta': 'silent' },
  });
  return { text: outputFiles[0].text, modules: Object.keys(metafile.inputs) };
}
