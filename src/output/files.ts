import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Destination, writeWhole } from './destination.js';
import type { DocumentFiles } from './format.js';
import type { OutputWriter } from './writer.js';

/** Writes each document to files of its own in a folder. */
export class FolderWriter implements OutputWriter {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Writes the files of one document, each whole or not at all. A file that holds the same is left alone.
   * @throws an error with the code `EEXIST` for an article that is there and holds other characters: it is never replaced
   */
  async write(parts: readonly string[]): Promise<void> {
    for (const part of parts) {
      const { stem, contents } = JSON.parse(part) as DocumentFiles;
      for (const [ending, content] of Object.entries(contents)) {
        const path = `${join(this.#folder, ...inside(stem))}.${ending}`;
        const old = await readFile(path, 'utf8').catch(() => undefined);
        if (old === content) continue;
        if (old !== undefined && ending === 'txt') {
          throw Object.assign(new Error(`${path} is there and holds another text`), { code: 'EEXIST' });
        }
        await mkdir(dirname(path), { recursive: true });
        await writeWhole(path, content);
      }
    }
  }

  async finish(): Promise<void> {}

  async discard(): Promise<void> {}
}

/** Writes the first file of the one document that there is. */
export class SingleWriter implements OutputWriter {
  readonly #destination: Destination;

  constructor(destination: Destination) {
    this.#destination = destination;
  }

  async write(parts: readonly string[]): Promise<void> {
    for (const part of parts) {
      const { contents } = JSON.parse(part) as DocumentFiles;
      await this.#destination.write(Object.values(contents)[0]!);
    }
  }

  async finish(): Promise<void> {
    await this.#destination.complete();
    await this.#destination.commit();
  }

  async discard(): Promise<void> {
    await this.#destination.discard();
  }
}

/** The parts of a path that lead down, for a file below a folder: an article called `../a` or `/reports/a` is written inside the folder all the same. */
export function inside(path: string): readonly string[] {
  const parts = path.split('/').filter(part => !['', '.', '..'].includes(part));
  return parts.map(part => (part === '-' ? 'stdin' : part.replaceAll(':', '_')));
}
