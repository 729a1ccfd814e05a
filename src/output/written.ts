import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { lstat, open, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { temporaryFor } from './temporary.js';

// What was written is recorded in a file `.vihealth` beside it, in the form of sha256sum: a line for each content that an
// output ever had. So two runs that write the same output at once, or one that is killed between the record and the output,
// leave nothing that looks edited, and an older output that is put back does not either.

/** The file beside outputs that tells what they held when they were written. */
export const RECORD_NAME = '.vihealth';

/** `sha256  name`; sha256sum, too, escapes a line end in a name and says so by a backslash before the line. */
const LINE = /^(\\?)([0-9a-f]{64}) {2}(.+)$/;

/** What outputs of one folder held when they were written. */
export class WrittenRecord {
  readonly #path: string | undefined;
  readonly #hashes: Map<string, Set<string>>;

  private constructor(path: string | undefined, hashes: Map<string, Set<string>>) {
    this.#path = path;
    this.#hashes = hashes;
  }

  /**
   * Never throws: what cannot be read was not recorded.
   * @param folder of the outputs, without links
   */
  static async of(folder: string): Promise<WrittenRecord> {
    // Nobody looks for a record there, and others could put one there to mislead.
    if (folder === (await realpath(tmpdir()).catch(() => undefined))) return new WrittenRecord(undefined, new Map());
    const path = join(folder, RECORD_NAME);
    return new WrittenRecord(path, await readHashes(path));
  }

  /**
   * True for a name under which something was written, and that is not what stands there now.
   * @param name of a file in the folder, or the way down to it
   */
  async isEdited(name: string, path: string): Promise<boolean> {
    const hashes = this.#hashes.get(name);
    return hashes !== undefined && !(await holdsOneOf(path, hashes));
  }

  /** Adds what is about to be written. Never throws: an output does not fail for want of a record. */
  async add(name: string, hash: string): Promise<void> {
    const hashes = this.#hashes.get(name) ?? new Set();
    if (this.#path === undefined || hashes.has(hash)) return;
    this.#hashes.set(name, hashes.add(hash));
    await append(this.#path, lineOf(name, hash)).catch(() => undefined);
  }
}

/** True for an output file that holds something else than what was written there. False where nothing is known of it. */
export async function isEditedFile(path: string): Promise<boolean> {
  try {
    const target = await realpath(path);
    const record = await WrittenRecord.of(dirname(target));
    return await record.isEdited(basename(target), target);
  } catch {
    return false; // There is none, or it cannot be read.
  }
}

/**
 * Records what a file is about to hold.
 * @param path of the file, without links
 */
export async function recordFile(path: string, hash: string): Promise<void> {
  const record = await WrittenRecord.of(dirname(path));
  await record.add(basename(path), hash);
}

async function readHashes(path: string): Promise<Map<string, Set<string>>> {
  const hashes = new Map<string, Set<string>>();
  const isFile = await lstat(path).then(
    found => found.isFile(),
    () => false,
  );
  const text = isFile ? await readFile(path, 'utf8').catch(() => '') : '';
  for (const line of text.split('\n')) {
    const [, escaped, hash, written] = LINE.exec(line) ?? [];
    if (hash === undefined) continue;
    const name = escaped === '' ? written! : written!.replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign));
    hashes.set(name, (hashes.get(name) ?? new Set()).add(hash));
  }
  return hashes;
}

function lineOf(name: string, hash: string): string {
  const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  return `${escaped === name ? '' : '\\'}${hash}  ${escaped}\n`;
}

/** Appends a line at once, so that runs side by side keep the lines of each other; a link is not followed. */
async function append(path: string, line: string): Promise<void> {
  // Windows has neither of the two flags.
  const { O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  try {
    // Who may write beside the output may write there.
    const mode = (await stat(dirname(path))).mode & 0o666;
    const file = await open(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK, mode);
    await file.appendFile(line).finally(() => file.close());
  } catch (error) {
    // Another person's record, in a folder in which both may write.
    if ((error as NodeJS.ErrnoException).code !== 'EACCES' || !(await lstat(path)).isFile()) throw error;
    const temporary = temporaryFor(path);
    try {
      await writeFile(temporary, (await readFile(path, 'utf8')) + line, { flag: 'wx' });
      await rename(temporary, path);
    } finally {
      await rm(temporary, { force: true });
    }
  }
}

/**
 * True for a file that holds what was written, line ends apart, which version control may change; and for an empty one, where
 * nothing can be lost.
 */
async function holdsOneOf(path: string, hashes: ReadonlySet<string>): Promise<boolean> {
  const { size } = await stat(path);
  if (size === 0) return true;
  const asItIs = createHash('sha256');
  for await (const chunk of createReadStream(path)) asItIs.update(chunk);
  if (hashes.has(asItIs.digest('hex'))) return true;
  const [lf, crlf] = [createHash('sha256'), createHash('sha256')];
  for await (const text of withoutReturns(path)) {
    lf.update(text, 'latin1');
    crlf.update(text.replaceAll('\n', '\r\n'), 'latin1');
  }
  return hashes.has(lf.digest('hex')) || hashes.has(crlf.digest('hex'));
}

/** The bytes of a file as characters, each line ended by a line feed alone. */
async function* withoutReturns(path: string): AsyncGenerator<string> {
  let kept = '';
  for await (const chunk of createReadStream(path, 'latin1')) {
    const text = kept + chunk;
    kept = text.endsWith('\r') ? '\r' : '';
    yield (kept === '' ? text : text.slice(0, -1)).replaceAll('\r\n', '\n');
  }
  yield kept;
}
