import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { optionName } from '../../src/cli/help.js';
import { shell, workplace } from '../support/shell.js';
import { columnsInMarkdown } from './columns.js';

/** `npm run readme` puts the real outputs into the documents instead of comparing them. */
const UPDATE = process.env.UPDATE_README === 'true';

/** Commands that install or test are run by the CI script. */
const ELSEWHERE = /^(?:npm ci|npm test|npm install)\b(?: && )?/;

const DOCUMENTS = ['README.md', 'README.vi.md'].map(name => fileURLToPath(new URL(`../../${name}`, import.meta.url)));

const SESSION = /(```console\n\$ (.*)\n)([\s\S]*?)(```\n)/g;

test.each(DOCUMENTS)('%s names every option', path => {
  const text = readFileSync(path, 'utf8');
  const names = COMMANDS.flatMap(({ name, options }) => options.map(option => ({ name, option: optionName(option) })));
  expect(names.filter(({ option }) => !new RegExp(`--${option}\\b`).test(text))).toEqual([]);
});

const COLUMNS = /(<!-- columns -->\n)([\s\S]*?)(<!-- end of columns -->)/;

test.each(DOCUMENTS)('%s lists every column with its meaning', path => {
  const text = readFileSync(path, 'utf8');
  const language = path.endsWith('.vi.md') ? 'vi' : 'en';
  expect(text).toMatch(COLUMNS);
  const real = text.replace(COLUMNS, (_, before: string, __, after: string) => {
    return `${before}\n${columnsInMarkdown(language)}\n${after}`;
  });
  if (UPDATE) writeFileSync(path, real);
  else expect(text).toBe(real);
});

describe.skipIf(process.platform === 'win32')('what the documents show is what the program does', () => {
  for (const path of DOCUMENTS) {
    const text = readFileSync(path, 'utf8');

    test(`${path}: sessions`, () => {
      const cwd = workplace();
      // Read anew: an update may have written the columns meanwhile.
      const text = readFileSync(path, 'utf8');
      const real = text.replace(SESSION, (_, before: string, command: string, _old: string, after: string) => {
        const { stdout, stderr } = shell(command, cwd);
        expect(stdout, stderr).not.toBe('');
        return `${before}${stdout.replace(/\r\n/g, '\n').trimEnd()}\n${after}`;
      });
      if (UPDATE) writeFileSync(path, real);
      else expect(text).toBe(real);
    });

    const commands = Array.from(text.matchAll(/```sh\n([\s\S]*?)```/g), match => match[1]!.trim().split('\n'))
      .flat()
      .map(line => line.replace(ELSEWHERE, ''))
      .filter(line => line !== '');

    test.each(commands)(`${path}: %s`, command => {
      const { status, stderr } = shell(command, workplace());
      expect({ status, complaint: stderr.includes('vihealth:') ? stderr : '' }).toEqual({ status: 0, complaint: '' });
    });
  }
});
