// Builds of older commits, to measure against: each is unpacked and compiled once, in a folder for temporary files, with the
// packages of this checkout.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** This checkout, with the separator at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Each checkout has its own builds: they lean on its packages. */
const BUILDS = join(tmpdir(), `vihealth-builds-${createHash('sha256').update(ROOT).digest('hex').slice(0, 12)}`);

/** A build that cannot be had, and what to do about it. */
export class NoBuild extends Error {}

/**
 * The folder of the build of a commit, made where it is missing (about a minute).
 * @throws NoBuild where the history does not hold the commit or the commit does not compile
 */
export function buildOf(commit) {
  const name = spawnSync('git', ['rev-parse', '--verify', '--quiet', `${commit}^{commit}`], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const hash = name.stdout?.trim();
  if (name.status !== 0 || !hash)
    throw new NoBuild(
      `${commit} is not in the history of this checkout, so there is nothing to compare with: fetch it (git fetch --unshallow), or name another commit`,
    );
  const folder = join(BUILDS, hash.slice(0, 12));
  if (existsSync(folder)) return folder;
  const making = `${folder}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  console.error(`building ${commit} …`);
  try {
    const archive = join(making, 'source.tar');
    run('git', ['archive', '--format=tar', `--output=${archive}`, hash], ROOT);
    run('tar', ['-xf', 'source.tar'], making);
    rmSync(archive);
    symlinkSync(join(ROOT, 'node_modules'), join(making, 'node_modules'), 'junction');
    run('npm', ['run', 'build'], making);
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    throw error;
  }
  return folder;
}

function run(command, args, cwd) {
  // On Windows npm is a script, which only a shell starts.
  const { status, stderr, stdout, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0)
    throw new NoBuild(`${command} ${args.join(' ')} failed in ${cwd}: ${error?.message ?? stderr + stdout}`);
}
