import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderWith } from './command.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A folder as a user has it: the fixtures, some reports, gold, and `vihealth` and `npx` on the path. */
export function workplace(): string {
  const folder = folderWith();
  cpSync(join(ROOT, 'fixtures'), join(folder, 'fixtures'), { recursive: true });
  cpSync(join(ROOT, 'fixtures/gold'), join(folder, 'gold'), { recursive: true });
  cpSync(join(ROOT, 'fixtures/articles/hoa-binh-malaria-2006.txt'), join(folder, 'reports/a.txt'));
  cpSync(join(ROOT, 'fixtures/articles/yen-bai-station-visit.txt'), join(folder, 'report.txt'));
  mkdirSync(join(folder, 'bin'));
  tool(folder, 'vihealth', `exec "${process.execPath}" "${join(ROOT, 'bin/vihealth.js')}" "$@"`);
  tool(folder, 'npx', 'exec "$@"');
  return folder;
}

function tool(folder: string, name: string, script: string): void {
  writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'bin', name), 0o755);
}

export interface ShellRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a line in a shell, as a user types it. */
export function shell(line: string, cwd: string): ShellRun {
  const env = { ...process.env, LC_ALL: 'C.UTF-8', CI: '', PATH: `${join(cwd, 'bin')}${delimiter}${process.env.PATH}` };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { cwd, env });
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}
