import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect } from 'vitest';
import { folderOfFile, type Ran, vihealthIn } from '../support/command.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A copy of the built program, in a folder with files of the test's own, into which faults can be put. */
export interface Copy {
  readonly folder: string;
  run(args: readonly string[], input?: string): Promise<Ran>;
  /**
   * Runs something while a file of the program is changed.
   * @param file below `dist`
   * @param place what is changed in it
   */
  withFault<T>(file: string, place: RegExp, change: (found: string) => string, run: () => Promise<T>): Promise<T>;
}

/** Makes a copy for all tests of a file. It runs the modules of which the bundle is made: of them a fault can find its place. */
export function copyOfProgram(): Copy {
  const folder = folderOfFile();
  beforeAll(() => {
    for (const name of ['bin', 'dist', 'package.json']) {
      cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    }
    const start = join(folder, 'bin/vihealth.js');
    writeFileSync(start, readFileSync(start, 'utf8').replace('../bundle/', '../dist/'));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  });
  return {
    folder,
    run: (args, input = '') => vihealthIn(folder, args, input),
    async withFault(file, place, change, run) {
      const path = join(folder, 'dist', file);
      const sound = readFileSync(path, 'utf8');
      expect(sound).toMatch(place);
      writeFileSync(path, sound.replace(place, change));
      try {
        return await run();
      } finally {
        writeFileSync(path, sound);
      }
    },
  };
}
