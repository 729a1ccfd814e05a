import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Call, CommandSpec } from '../command.js';
import { EXIT, usageError } from '../exit.js';
import { printable } from '../terminal.js';
import { programVersion } from '../version.js';
import { WORKFLOWS, type WorkflowName } from '../workflows.js';

interface InitOptions {
  readonly ci?: readonly WorkflowName[];
  readonly gold?: string;
  readonly force?: boolean;
}

const SERVERS = WORKFLOWS.map(({ name }) => name);

export const initCommand: CommandSpec = {
  name: 'init',
  arguments: '[folder]',
  options: [
    { flags: '--ci <server>', choices: SERVERS, list: true },
    { flags: '--gold <folder>' },
    { flags: '--force' },
  ],
  run: init,
};

async function init(call: Call<InitOptions>): Promise<number> {
  const { args, options, say } = call;
  const [{ writeWhole }, { writeFailure }, { print }] = await Promise.all([
    import('../../output/file-destination.js'),
    import('../outputs.js'),
    import('../print.js'),
  ]);
  const [folder = 'reports'] = args;
  const wanted = WORKFLOWS.filter(({ name }) => options.ci?.includes(name) ?? true);
  const files = wanted.map(({ path, text }) => ({
    path,
    content: text({ folder, version: programVersion(), ...(options.gold !== undefined && { gold: options.gold }) }),
    old: existsSync(path) ? readFileSync(path, 'utf8') : undefined,
  }));
  const clash = files.find(({ old, content }) => old !== undefined && old !== content);
  if (clash !== undefined && !options.force) throw usageError(say.initClash(clash.path));
  const lines: string[] = [];
  for (const { path, content, old } of files) {
    try {
      await mkdir(dirname(path), { recursive: true });
      if (old !== content) await writeWhole(path, content, call.streams.signal);
    } catch (error) {
      throw writeFailure(error, path, call);
    }
    lines.push(old === content ? say.initKept(path) : say.initWritten(path));
  }
  await print([...lines, say.initNext(printable(folder)), ''].join('\n'), call);
  return EXIT.done;
}
