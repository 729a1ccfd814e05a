import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ENOUGH_FOR_THREADS } from '../support/command.js';
import { copyOfProgram } from './program.js';

/** The word in the one bad article. */
const MARK = 'zzfault';

/**
 * A place in the built program: its file, the head of the function that a fault goes into, and what it is handed that
 * holds the text of the article.
 */
interface Stage {
  readonly file: string;
  readonly head: RegExp;
  readonly text: string;
  /** Only files, not records, come here. */
  readonly ofFiles?: true;
  /** The format that comes here. */
  readonly format?: string;
}

const STAGES: readonly Stage[] = [
  { file: 'input/source.js', head: /export function readBytes\(source\) \{/, text: 'source.file', ofFiles: true },
  { file: 'input/decode.js', head: /export function decode\(bytes,.*\) \{/, text: 'bytes', ofFiles: true },
  { file: 'input/records.js', head: /export function parseRecord\(source\) \{/, text: 'source.record ?? ""' },
  { file: 'text/normalize.js', head: /export function normalize\(raw,.*\) \{/, text: 'raw' },
  { file: 'text/sentences.js', head: /export function splitSentences\(text,.*\) \{/, text: 'text' },
  { file: 'extract/engine/tokenizer.js', head: /^ {4}cut\(text,.*\) \{/m, text: 'text' },
  { file: 'extract/dates/index.js', head: /extract\(article.*\) \{/, text: 'article.text' },
  { file: 'extract/units/index.js', head: /extract\(article.*\) \{/, text: 'article.text' },
  { file: 'extract/people/index.js', head: /extract\(article.*\) \{/, text: 'article.text' },
  { file: 'extract/figures/index.js', head: /extract\(article.*\) \{/, text: 'article.text' },
  { file: 'document/entities.js', head: /export function entityOf\(found, place.*\) \{/, text: 'place.sentence' },
  { file: 'output/delimited.js', head: /body: \(reading.*\) => \{/, text: 'reading.raw', format: 'csv' },
  { file: 'output/xlsx.js', head: /body: \(reading.*\) => \{/, text: 'reading.raw', format: 'xlsx' },
];

const TEXT = 'Ngày 5/3/2021, Sở Y tế tỉnh Lào Cai cho biết 95% trẻ đã tiêm';
const NAMES = ['a.txt', `b-${MARK}.txt`, 'c.txt'];
const textOf = (name: string): string => (name.includes(MARK) ? `${TEXT} ${MARK}.\n` : `${TEXT}.\n`);

const program = copyOfProgram();

beforeAll(() => {
  mkdirSync(join(program.folder, 'reports'));
  for (const name of NAMES) writeFileSync(join(program.folder, 'reports', name), textOf(name));
});

/** Runs with a fault in one stage that only the bad article meets. */
function withFault({ file, head, text }: Stage, run: () => Promise<void>): Promise<void> {
  const fault = `if (Buffer.from(${text}).includes('${MARK}')) throw new Error('an injected fault');`;
  return program.withFault(file, head, found => `${found} ${fault}`, run);
}

describe('a fault in any stage costs the article that meets it, and no other', () => {
  test.each(STAGES)('$file', async stage => {
    const { ofFiles = false, format = 'ndjson' } = stage;
    await withFault(stage, async () => {
      const runs: readonly (readonly [args: readonly string[], input: string])[] = [
        [['reports', '-j', '1'], ''],
        ...(ofFiles ? [] : [streamed('1', ''), streamed('2', BLANK)]),
      ];
      for (const [args, input] of runs) {
        if (stage.file.includes('records') && input === '') continue;
        const ran = await program.run(['extract', ...args, '-f', format, '-o', `out.${format}`], input);
        expect(ran).toMatchObject({ code: 3, stderr: expect.stringMatching(/[24] files read/) });
        expect(ran.stderr).toMatch(/ was skipped: crash: a defect of the program: an injected fault\n/);
        expect(ran.stderr).toContain('1 skipped');
        if (format !== 'ndjson') continue;
        const lines = readFileSync(join(program.folder, 'out.ndjson'), 'utf8').trimEnd().split('\n');
        const files = lines.map(line => JSON.parse(line).file).filter(file => !(file in ENOUGH_FOR_THREADS));
        expect(files).toEqual(['a.txt', 'c.txt']);
      }
    });
  });
});

const record = (file: string, text: string): string => `${JSON.stringify({ file, text })}\n`;

/** Records after which a run takes threads. */
const BLANK = Object.entries(ENOUGH_FOR_THREADS)
  .slice(0, 2)
  .map(([file, text]) => record(file, text))
  .join('');

function streamed(jobs: string, before: string): readonly [args: readonly string[], input: string] {
  return [['--stdin-format', 'ndjson', '-j', jobs], before + NAMES.map(file => record(file, textOf(file))).join('')];
}

test.each([
  [['normalize', 'reports', '-o', 'out/'], 'text/normalize.js', /2 files read/],
  [['explain', 'reports'], 'text/normalize.js', /b-zzfault\.txt was skipped/],
  [['check', 'reports'], 'text/normalize.js', undefined],
  [['detect', 'reports'], 'input/source.js', /b-zzfault\.txt was skipped/],
])('%j: the fault costs one article of every command', async (args, file, told) => {
  await withFault(STAGES.find(stage => stage.file === file)!, async () => {
    const ran = await program.run(args);
    expect(ran.code).toBe(3);
    expect(ran.stdout + ran.stderr).toContain('an injected fault');
    if (told !== undefined) expect(ran.stderr).toMatch(told);
  });
});
