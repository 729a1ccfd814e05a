import { createHash } from 'node:crypto';
import { mkdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Destination } from './destination.js';
import { writeWhole } from './file-destination.js';
import type { DocumentFiles } from './format.js';
import type { OutputWriter, Unwritten } from './writer.js';
import { WrittenRecord } from './written.js';

/** A document whose name no file can have. */
const NO_FILE_NAME: Unwritten = {
  code: 'malformed',
  reason: 'its name cannot be that of a file in the folder; rename it',
};

/** A document whose annotations hold work. */
const EDITED: Unwritten = {
  code: 'edited',
  reason: 'its annotations were edited since they were written; replace them with --force',
};

/** Errors that come from the name of a file. */
const OF_THE_NAME = new Set(['ENAMETOOLONG', 'EISDIR', 'ENOTDIR', 'EINVAL', 'ERR_INVALID_ARG_VALUE']);

/** Writes each document to files of its own in a folder. */
export class FolderWriter implements OutputWriter {
  readonly #folder: string;
  readonly #force: boolean;
  #record: WrittenRecord | undefined;

  /** @param force also replaces annotations that somebody edited since they were written */
  constructor(folder: string, force = false) {
    this.#folder = folder;
    this.#force = force;
  }

  /**
   * Writes the files of one document, each whole or not at all. A file that holds the same is left alone.
   * @throws an error with the code `EEXIST` for an article that is there and holds other characters: it is never replaced
   */
  async write(parts: readonly string[]): Promise<Unwritten | undefined> {
    for (const part of parts) {
      const { stem, contents } = JSON.parse(part) as DocumentFiles;
      const place = inside(stem);
      if (place.length === 0) return NO_FILE_NAME;
      try {
        for (const [ending, content] of Object.entries(contents)) {
          if (!(await this.#write(`${place.join('/')}.${ending}`, ending, content))) return EDITED;
        }
      } catch (error) {
        if (OF_THE_NAME.has((error as NodeJS.ErrnoException).code ?? '')) return NO_FILE_NAME;
        throw error;
      }
    }
    return undefined;
  }

  /** @returns false for a file that somebody edited, which is left as it is */
  async #write(name: string, ending: string, content: string): Promise<boolean> {
    const path = join(this.#folder, name);
    const old = await readFile(path, 'utf8').catch(() => undefined);
    const isArticle = ending === 'txt';
    if (old !== content) {
      if (old !== undefined && isArticle) {
        throw Object.assign(new Error(`${path} is there and holds another text`), { code: 'EEXIST' });
      }
      if (old !== undefined && !this.#force && (await (await this.#written()).isEdited(name, path))) return false;
      await mkdir(dirname(path), { recursive: true });
    }
    if (!isArticle) {
      await mkdir(this.#folder, { recursive: true });
      await (await this.#written()).add(name, createHash('sha256').update(content).digest('hex'));
    }
    if (old !== content) await writeWhole(path, content);
    return true;
  }

  async #written(): Promise<WrittenRecord> {
    this.#record ??= await WrittenRecord.of(await realpath(this.#folder).catch(() => this.#folder));
    return this.#record;
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

  async write(parts: readonly string[]): Promise<undefined> {
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

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * The parts of a path that lead down, for a file below a folder: an article called `../a`, `/reports/a` or `..\\a` is
 * written inside the folder all the same, and so that every system can hold it: no `:` or control characters, no dots or
 * spaces at the end of a part, no names of devices.
 */
export function inside(path: string): readonly string[] {
  return path
    .split(/[/\\]/)
    .map(part => trimEnd(part.replace(/[:\p{Cc}]/gu, '_')))
    .filter(part => part !== '')
    .map(part => (part === '-' ? 'stdin' : DEVICE.test(part) ? `_${part}` : part));
}

/** Dots and spaces at the end of a name, which Windows drops: `..` and `.` are nothing else. */
function trimEnd(name: string): string {
  let end = name.length;
  while (end > 0 && (name[end - 1] === '.' || name[end - 1] === ' ')) end--;
  return name.slice(0, end);
}
