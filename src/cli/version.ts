import { readFileSync } from 'node:fs';

/** The folder of the program's code: the bundle, or this folder's. Only of this file it is known where the bundle has it. */
export const CODE_FOLDER = new URL('../', import.meta.url);

/** The version of the program, as its package says. */
export function programVersion(): string {
  const manifest = readFileSync(new URL('../package.json', CODE_FOLDER), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
