import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The licences of the packages that some modules are of, by name, packages of the same text together: who hands a package on
 * must hand on its licence.
 * @param {readonly string[]} modules paths, or ids of a bundler, which may hold a prefix and a query
 * @param {string} root what paths are relative to
 */
export function licenceTexts(modules, root) {
  const folders = modules.flatMap(id => /^\0?(.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/?]+)/.exec(id)?.[1] ?? []);
  /** Names with versions, by text: most of d3 has the same. */
  const packages = new Map();
  for (const folder of [...new Set(folders.map(path => resolve(root, path)))].sort()) {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const text = licenceOf(folder, manifest);
    packages.set(text, [...(packages.get(text) ?? []), `${manifest.name} ${manifest.version}`]);
  }
  return [...packages].map(([text, names]) => `${names.join(', ')}\n\n${text}\n`).join(`\n${'-'.repeat(80)}\n\n`);
}

function licenceOf(folder, { license, author }) {
  const file = readdirSync(folder).find(name => /^licen[cs]e/i.test(name));
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8').trim().replaceAll('\r\n', '\n');
  // Some old packages only name their licence.
  return `${license ?? 'see its page on the registry'}, ${author?.name ?? author ?? 'its authors'}`;
}
