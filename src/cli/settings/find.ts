import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { SETTINGS_FILE } from './settings.js';

/**
 * The settings file of a folder: in it, or in the nearest folder above.
 * @returns its path, or undefined where there is none
 */
export function findSettingsFile(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, SETTINGS_FILE);
    if (existsSync(path)) return path;
    if (dirname(at) === at) return undefined;
  }
}
