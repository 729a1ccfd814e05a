import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of the packages that some modules are of, one after another, by name.
 * @param {readonly string[]} modules paths, or ids of a bundler, which may hold a query or a prefix
 * @param {string} root where `node_modules` stands
 */
export function licenceTexts(modules, root) {
  const names = modules.flatMap(
    id => /.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/?]+)/.exec(id)?.[1]?.replace('\\', '/') ?? [],
  );
  return [...new Set(names)]
    .sort()
    .map(name => {
      const folder = join(root, 'node_modules', name);
      const { version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find(one => /^licen[cs]e/i.test(one));
      // Some old packages only name their licence.
      const named = `${license ?? 'see its page on the registry'}, ${author?.name ?? author ?? 'its authors'}`;
      return `${name} ${version}\n\n${file === undefined ? named : readFileSync(join(folder, file), 'utf8').trim()}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
