import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../fixtures/', import.meta.url);

export interface Fixture {
  readonly name: string;
  /** Its text, without a byte order mark. */
  readonly text: string;
}

/** The files of one folder of `fixtures` whose names end so, by name. */
export function fixtures(folder: string, ending: string): readonly Fixture[] {
  const path = new URL(`${folder}/`, FOLDER);
  return readdirSync(path)
    .filter(name => name.endsWith(ending))
    .sort()
    .map(name => ({ name, text: readFileSync(new URL(name, path), 'utf8').replace(/^\ufeff/, '') }));
}
