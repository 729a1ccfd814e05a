// The licence of every package that an installation brings with it, in the bundle, in the review page or beside them: `npm run
// licences`. Fails on one that is not known to be free to use and pass on. `--dev` lists those that development needs, too.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BUNDLED, IN_PAGE } from './bundle/packages.mjs';

const { values } = parseArgs({ options: { dev: { type: 'boolean', default: false } } });

/** Licences (SPDX) that ask for nothing but their own text. */
const FREE = new Set([
  'MIT',
  'ISC',
  // What old packages call the licence of two or three clauses.
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Python-2.0',
  'CC-BY-4.0',
  'CC-BY-3.0',
  'MIT-0',
  'WTFPL',
  'Zlib',
]);

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const inside = withTheirs([...BUNDLED, ...IN_PAGE]);
const rows = Object.entries(packages)
  .filter(([path, { dev }]) => path !== '' && (values.dev || !dev || inside.has(path)))
  .map(([path, { version, license, optional }]) => ({
    name: path.replace(/^.*node_modules\//, ''),
    version,
    // Some old packages say it in their manifest alone.
    licence: license ?? licenceOf(path) ?? 'unknown',
    note: optional ? 'optional' : '',
  }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

for (const { name, version, licence, note } of rows) console.log([name, version, licence, note].join('\t').trimEnd());
const doubtful = rows.filter(({ licence }) => !isFree(licence));
console.log(`${rows.length} packages, ${doubtful.length} to look at`);
for (const { name, licence } of doubtful) console.error(`${name}: ${licence}`);
process.exitCode = doubtful.length > 0 ? 1 : 0;

/** The folders of packages, and of those that they need. */
function withTheirs(names) {
  const paths = new Set(names.map(name => `node_modules/${name}`));
  for (const path of paths) {
    for (const name of Object.keys(packages[path].dependencies ?? {})) {
      const own = `${path}/node_modules/${name}`;
      paths.add(own in packages ? own : `node_modules/${name}`);
    }
  }
  return paths;
}

function licenceOf(path) {
  const manifest = `${path}/package.json`;
  if (!existsSync(manifest)) return undefined;
  const { license, licenses } = JSON.parse(readFileSync(manifest, 'utf8'));
  return license?.type ?? license ?? licenses?.map(({ type }) => type).join(' OR ');
}

/** `(MIT OR Apache-2.0)` is free where one of them is, `MIT AND ISC` where all are. */
function isFree(licence) {
  const words = licence.replace(/[()]/g, '');
  if (words.includes(' AND ')) return words.split(' AND ').every(isFree);
  return words.split(' OR ').some(one => FREE.has(one.trim()));
}
