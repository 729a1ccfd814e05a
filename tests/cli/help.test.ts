import { describe, expect, test } from 'vitest';
import { COMMON_OPTIONS } from '../../src/cli/command.js';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { inWords, optionName } from '../../src/cli/help.js';
import { languageOf, MESSAGES } from '../../src/cli/messages/index.js';
import { vihealth } from '../support/command.js';
import { shell, workplace } from '../support/shell.js';

/** Lines of a common terminal. */
const SCREEN = 30;

describe.each(['en', 'vi'] as const)('help in %s', language => {
  test('of the program: fits a screen, with three examples', async () => {
    const { code, stdout } = await vihealth(['--help', '--lang', language]);
    expect(code).toBe(0);
    expect(stdout.split('\n').length).toBeLessThanOrEqual(SCREEN);
    expect(MESSAGES[language].rootExamples).toHaveLength(3);
    for (const { name } of COMMANDS) expect(stdout).toContain(`  ${name} `);
  });

  test.each(COMMANDS.map(({ name }) => name))('of %s: every option and example', async name => {
    const { code, stdout } = await vihealth([name, '--help', '--lang', language]);
    expect(code).toBe(0);
    const spec = COMMANDS.find(command => command.name === name)!;
    const { options, examples } = MESSAGES[language].commandTexts[name]!;
    expect(Object.keys(options).sort()).toEqual(spec.options.map(optionName).sort());
    expect(Object.values(options).every(text => text !== '')).toBe(true);
    for (const { flags } of [...spec.options, ...COMMON_OPTIONS]) {
      expect(stdout).toContain(inWords(flags, MESSAGES[language]));
    }
    for (const [command] of examples) expect(stdout).toContain(command);
  });
});

test('both languages show the same commands', () => {
  for (const { name } of COMMANDS) {
    const [en, vi] = (['en', 'vi'] as const).map(language => MESSAGES[language].commandTexts[name]!.examples);
    expect(vi!.map(([command]) => command)).toEqual(en!.map(([command]) => command));
  }
});

const EXAMPLES = [
  ...MESSAGES.en.rootExamples,
  ...COMMANDS.flatMap(({ name }) => MESSAGES.en.commandTexts[name]!.examples),
];

test.skipIf(process.platform === 'win32').each(EXAMPLES.map(([command]) => command))('%s', command => {
  const { status, stderr } = shell(command, workplace());
  // A check without expectations, or a score below its floor, may differ: that is its answer.
  expect(status, stderr).toBeLessThanOrEqual(/check|score/.test(command) ? 1 : 0);
});

test.each([
  [undefined, { LANG: 'vi_VN.UTF-8' }, 'en-US', 'vi'],
  [undefined, { LC_ALL: 'C.UTF-8', LANG: 'vi_VN.UTF-8' }, 'vi-VN', 'en'],
  [undefined, {}, 'vi-VN', 'vi'],
  [undefined, { LANG: '' }, 'en-US', 'en'],
  ['vi', { LANG: 'en_US.UTF-8' }, 'en-US', 'vi'],
  ['en', { LANG: 'vi_VN' }, 'vi-VN', 'en'],
  [undefined, { LANG: 'vie' }, 'en-US', 'en'],
] as const)('--lang %s, environment %j, system %s: %s', (asked, env, system, language) => {
  expect(languageOf(asked, env, () => system)).toBe(language);
});
