import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { kill, pid } from 'node:process';

// A file is written beside its place under a hidden name, `.t.csv.4f1c2a-812-9be03d.tmp`: the machine, the process and a
// number of its own. By the first two the next run knows what a run that was killed has left.

const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);
const OWNED = /\.([0-9a-f]{6})-(\d+)-[0-9a-f]{6}\.(tmp|moves)$/;

/** Bytes that the name of a file may have nearly everywhere, less what a hidden name adds. */
const LONGEST = 200;

/** A hidden name beside a file. */
export function temporaryFor(path: string, ending: 'tmp' | 'moves' = 'tmp'): string {
  const name = basename(path);
  // A name that leaves no room for more is told by its hash.
  const short =
    Buffer.byteLength(name) <= LONGEST ? name : createHash('sha256').update(name).digest('hex').slice(0, 32);
  return join(dirname(path), `.${short}.${HOST}-${pid}-${randomBytes(3).toString('hex')}.${ending}`);
}

/** Files of a folder that take their places together: the hidden name and the name of each. */
export type Moves = readonly (readonly [temporary: string, name: string])[];

/** Folders that were looked through already. */
const cleared = new Set<string>();

/**
 * Clears what runs that were killed have left in a folder. Where one was killed between two renames of tables that belong
 * together, the rest are renamed: all tables are then new. Never throws.
 */
export async function clearLeftovers(folder: string): Promise<void> {
  if (cleared.has(folder)) return;
  cleared.add(folder);
  const names = await readdir(folder).catch(() => []);
  const left = names.filter(isLeftover);
  for (const name of left.filter(one => one.endsWith('.moves'))) {
    const path = join(folder, name);
    const moves = await readFile(path, 'utf8').then(
      text => JSON.parse(text) as Moves,
      () => [],
    );
    for (const [from, to] of moves)
      await rename(join(folder, basename(from)), join(folder, basename(to))).catch(() => undefined);
    await rm(path, { force: true }).catch(() => undefined);
  }
  for (const name of left) await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
}

/** True for the hidden name of a process of this machine that runs no more. */
function isLeftover(name: string): boolean {
  const [, host, owner] = OWNED.exec(name) ?? [];
  return host === HOST && Number(owner) !== pid && !isRunning(Number(owner));
}

function isRunning(process: number): boolean {
  try {
    return kill(process, 0);
  } catch (error) {
    // A process of another user may not be asked, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
