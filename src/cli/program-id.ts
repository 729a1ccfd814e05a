import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { version } from 'node:process';
import { fileURLToPath } from 'node:url';
import { CODE_FOLDER } from './version.js';

/** Files of the program; what else stands beside them says nothing of what it finds. */
const CODE = /\.(?:js|ts)$/;

/**
 * Tells this program from any that could find something else in an article: another build, other packages, another Node with
 * other tables of characters. Takes some ten milliseconds.
 */
export function programId(): string {
  const hash = createHash('sha256').update(version);
  const folder = fileURLToPath(CODE_FOLDER);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && CODE.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  for (const path of files.sort()) hash.update(`${relative(folder, path)}\n`).update(readFileSync(path));
  for (const each of packageVersions()) hash.update(`${each}\n`);
  return hash.digest('hex');
}

/** The packages that the program finds beside itself, each with its version. */
function packageVersions(): readonly string[] {
  const require = createRequire(import.meta.url);
  const manifest = readManifest(fileURLToPath(new URL('../package.json', CODE_FOLDER)));
  const names = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
  return names.flatMap(name => {
    const paths = (require.resolve.paths(name) ?? []).map(folder => join(folder, name, 'package.json'));
    const path = paths.find(each => existsSync(each));
    return path === undefined ? [] : [`${name} ${readManifest(path).version}`];
  });
}

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

function readManifest(path: string): Manifest {
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}
