import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMON_OPTIONS } from '../../src/cli/command.js';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { SHELLS } from '../../src/cli/completions/shells.js';
import { optionName } from '../../src/cli/help.js';
import { folderOfFile, vihealth } from '../support/command.js';

/** True where the shell can be started here. */
function has(shell: string, ...args: readonly string[]): boolean {
  return spawnSync(shell, args, { stdio: 'ignore' }).status === 0;
}

/** A shell that is not there is skipped, and the list of tests says so. */
const HERE = {
  bash: has('bash', '-c', ':'),
  zsh: has('zsh', '-c', ':'),
  fish: has('fish', '-c', ':'),
  powershell: has('pwsh', '-NoProfile', '-Command', 'exit 0'),
};

const FOLDER = folderOfFile();
const scripts = new Map<string, Promise<string>>();

/** The file of a shell's script, printed once by the program. */
function scriptOf(shell: string): Promise<string> {
  const path = join(FOLDER, `vihealth.${shell}`);
  const script =
    scripts.get(shell) ??
    vihealth(['completions', shell]).then(({ code, stdout }) => {
      expect(code).toBe(0);
      writeFileSync(path, stdout);
      return path;
    });
  scripts.set(shell, script);
  return script;
}

test.each(SHELLS)('%s: every command and option of the program', async shell => {
  const script = readFileSync(await scriptOf(shell), 'utf8');
  for (const { name, options } of COMMANDS) {
    expect(script).toContain(name);
    for (const option of [...options, ...COMMON_OPTIONS])
      expect(script).toMatch(new RegExp(`(?:--|-l )${optionName(option)}\\b`));
  }
});

/** What is typed, the last word not yet whole, and what may be offered for it. */
const TYPED: readonly (readonly [words: readonly string[], offered: readonly string[]])[] = [
  [['ex'], ['extract', 'explain']],
  [['extract', '--kin'], ['--kind']],
  [['extract', '-k', 'p'], ['person']],
  [['extract', '--format', 's'], ['sqlite']],
  [['schema', 'lex'], ['lexicon']],
  [['completions', 'po'], ['powershell']],
  [['--lang', 'vi', 'sco'], ['score']],
  [['help', 'det'], ['detect']],
  [['check', '--format'], []],
];

describe.skipIf(!HERE.bash)('bash', () => {
  test.each([
    ...TYPED,
    [['extract', '--kind', '=', 'p'], ['person']],
    [
      ['extract', '--kind', '='],
      ['date', 'person', 'unit', 'indicator', 'quantity'],
    ],
    // Bash itself completes files there.
    [['extract', '--output', ''], []],
    [['extract', 're'], []],
  ] as typeof TYPED)('%j', async (words, offered) => {
    const run = `source "$1"; shift; COMP_WORDS=(vihealth "$@"); COMP_CWORD=$#; _vihealth; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', run, 'bash', await scriptOf('bash'), ...words], {
      encoding: 'utf8',
    });
    expect({ offered: stdout.split('\n').filter(line => line !== ''), stderr }).toEqual({ offered, stderr: '' });
  });
});

describe.skipIf(!HERE.fish)('fish', () => {
  test.each(TYPED)('%j', async (words, offered) => {
    const line = `vihealth ${words.join(' ')}`;
    const run = ['-N', '-c', 'source $argv[1]; complete -C $argv[2]', await scriptOf('fish'), line];
    const { stdout, stderr } = spawnSync('fish', run, { encoding: 'utf8' });
    const found = stdout
      .split('\n')
      .filter(one => one !== '')
      .map(one => one.split('\t', 1)[0]!);
    expect({ offered: found.sort(), stderr }).toEqual({ offered: [...offered].sort(), stderr: '' });
  });
});

describe.skipIf(!HERE.zsh)('zsh', () => {
  test('a word is completed as one types it', async () => {
    const run = `zmodload zsh/zpty
zpty z "TERM=dumb zsh -f -i"
zpty -w z "PROMPT=; autoload -U compinit; compinit -u -D; source $1; bindkey '^I' complete-word; echo RE""ADY"
zpty -r z out '*READY*'
zpty -w -n z $'vihealth comple\\t'
zpty -r z out '*completions*'
zpty -w -n z $'powe\\t'
zpty -r z out '*powershell*'
zpty -w -n z $'\\x15vihealth extract --kin\\tper\\t'
zpty -r z out '*person*'
echo done`;
    const { stdout, stderr } = spawnSync('zsh', ['-f', '-c', run, 'zsh', await scriptOf('zsh')], {
      encoding: 'utf8',
      timeout: 30_000,
    });
    expect({ stdout, stderr }).toEqual({ stdout: 'done\n', stderr: '' });
  });
});

describe.skipIf(!HERE.powershell)('powershell', () => {
  test.each(TYPED)('%j', async (words, offered) => {
    const line = `vihealth ${words.join(' ')}`;
    const run = `. '${await scriptOf('powershell')}'; (TabExpansion2 -inputScript '${line}' -cursorColumn ${line.length}).CompletionMatches | ForEach-Object { $_.CompletionText }`;
    const { stdout } = spawnSync('pwsh', ['-NoProfile', '-Command', run], { encoding: 'utf8' });
    expect(stdout.split(/\r?\n/).filter(one => one !== '')).toEqual(offered);
  });
});

test.each([
  [['completions', 'tcsh'], 'completions cannot be tcsh: it must be one of bash, zsh, fish, powershell'],
  [['completions', 'pwsh'], 'Did you mean powershell?'],
  [['completions'], '<shell> is missing'],
])('%j', async (args, complaint) => {
  const { code, stderr } = await vihealth(args);
  expect(stderr).toContain(complaint);
  expect(code).toBe(2);
});
