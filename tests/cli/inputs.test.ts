import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, type RunOptions, vihealth } from '../support/command.js';

/** The names under which the files of a run stand in its output, in order. */
async function filesRead(args: readonly string[], options: RunOptions): Promise<readonly string[]> {
  const { stdout, stderr } = await vihealth(['extract', ...args, '--format', 'ndjson'], options);
  expect(stderr).not.toContain('vihealth:');
  const lines = stdout.split('\n').filter(line => line !== '');
  return lines.map(line => (JSON.parse(line) as { file: string }).file);
}

const TREE = {
  'r/b.txt': 'b',
  'r/a/z.txt': 'z',
  'r/a/old.TXT': 'o',
  'r/p.html': '<p>p',
  'r/n.md': 'n',
  'r/.h/h.txt': 'h',
};

describe('what is read, and what it is called', () => {
  test('one folder: its articles, by their path in it, in order of bytes', async () => {
    expect(await filesRead(['r'], { cwd: folderWith(TREE) })).toEqual(['a/old.TXT', 'a/z.txt', 'b.txt', 'p.html']);
  });

  test('several paths: what was typed and the rest, each file once', async () => {
    const cwd = folderWith(TREE);
    expect(await filesRead(['./r/a/', 'r/n.md', 'r/a/z.txt'], { cwd })).toEqual([
      './r/a/old.TXT',
      './r/a/z.txt',
      'r/n.md',
    ]);
  });

  test.each([
    [['r', '--glob', '*.md'], ['n.md']],
    [['r', '--glob', 'a/*.txt'], ['a/z.txt']],
    [['r', '--glob', 'a\\*.txt'], ['a/z.txt']],
    [['r', '--ignore', 'a', '--ignore', '*.html'], ['b.txt']],
    [
      ['r', '--ignore', 'a/z.txt'],
      ['a/old.TXT', 'b.txt', 'p.html'],
    ],
    [['r/*.{txt,md}'], ['r/b.txt', 'r/n.md']],
  ])('%j', async (args, files) => {
    expect(await filesRead(args, { cwd: folderWith(TREE) })).toEqual(files);
  });

  test('standard input is -', async () => {
    const cwd = folderWith(TREE);
    expect(await filesRead(['-'], { cwd, input: 'Tin' })).toEqual(['-']);
    expect(await filesRead(['r/b.txt', '-'], { cwd, input: 'Tin' })).toEqual(['-', 'r/b.txt']);
  });

  test('--files-from a file, with CRLF; -0 from standard input', async () => {
    const cwd = folderWith({ ...TREE, list: 'r/b.txt\r\n\r\nr/a\r\n' });
    expect(await filesRead(['--files-from', 'list'], { cwd })).toEqual(['r/a/old.TXT', 'r/a/z.txt', 'r/b.txt']);
    expect(await filesRead(['--files-from', '-', '-0'], { cwd, input: 'r/n.md\0r/b.txt\0' })).toEqual([
      'r/b.txt',
      'r/n.md',
    ]);
  });

  test('names in NFD are found by a pattern in NFC', async () => {
    const cwd = folderWith({ [`r/${'Hà Nội'.normalize('NFD')}/a.txt`]: 'a' });
    expect(await filesRead(['r', '--glob', 'Hà Nội/*.txt'], { cwd })).toEqual(['Hà Nội/a.txt']);
  });

  test.each(['NFC', 'NFD'] as const)(
    'a path in one form finds names in the other on disk, and is shown composed: %s',
    async form => {
      const other = form === 'NFC' ? 'NFD' : 'NFC';
      const cwd = folderWith({ [`Sở Y tế/${'Hà Nội'.normalize('NFC')}/báo cáo.txt`.normalize(other)]: 'a' });
      for (const path of ['Sở Y tế/Hà Nội/báo cáo.txt', 'Sở Y tế/*/báo*.txt'])
        expect(await filesRead([path.normalize(form)], { cwd })).toEqual(['Sở Y tế/Hà Nội/báo cáo.txt']);
      expect(await filesRead(['Sở Y tế'.normalize(form)], { cwd })).toEqual(['Hà Nội/báo cáo.txt']);
      expect(
        await filesRead(['Sở Y tế'.normalize(form), '--ignore', 'Hà Nội'.normalize(form), '-g', '*'], {
          cwd: folderWith({ 'Sở Y tế/b.txt': 'b', ['Sở Y tế/Hà Nội/c.txt'.normalize(other)]: 'c' }),
        }),
      ).toEqual(['b.txt']);
    },
  );

  test('a path whose folders are in different forms', async () => {
    const cwd = folderWith({ [`${'Sở Y tế'.normalize('NFD')}/${'Hà Nội'.normalize('NFC')}/a.txt`]: 'a' });
    expect(await filesRead(['Sở Y tế/Hà Nội/a.txt'], { cwd })).toEqual(['Sở Y tế/Hà Nội/a.txt']);
  });

  const BRACKETS = {
    'r/báo cáo (1).txt': 'a',
    'r/báo cáo 1.txt': 'b',
    'r/bản nháp [1].txt': 'c',
    'r/bản nháp 1.txt': 'd',
    'r/(cũ)/x.txt': 'e',
  };
  test.each([
    [['r/báo cáo (1).txt'], ['r/báo cáo (1).txt']],
    [['r/bản nháp [1].txt'], ['r/bản nháp [1].txt']],
    [['r/*(1)*'], ['r/báo cáo (1).txt']],
    [['r/* [[]1[]].txt'], ['r/bản nháp [1].txt']],
    [['r/bản nháp [12].txt'], ['r/bản nháp 1.txt']],
    [['r', '-g', '*[1]*'], ['bản nháp [1].txt']],
    [
      ['r', '-g', '*[0-9].txt'],
      ['báo cáo 1.txt', 'bản nháp 1.txt'],
    ],
    [
      ['r', '-i', '*(1)*', '-i', '(cũ)', '-i', 'bản nháp [1].txt'],
      ['báo cáo 1.txt', 'bản nháp 1.txt'],
    ],
  ])('parentheses are parentheses, and brackets where a name has them: %j', async (args, files) => {
    expect(await filesRead(args, { cwd: folderWith(BRACKETS) })).toEqual(files);
  });

  test.skipIf(process.platform === 'win32')(
    'names with line ends, tabs and U+2028 are read, and shown on one line',
    async () => {
      const names = ['hai\ndòng/a.txt', 'một\ttab.txt', 'u\u2028n.txt', 'xuống\ndòng.txt', 'gạch\\chéo.txt'];
      const cwd = folderWith(Object.fromEntries(names.map(name => [`r/${name}`, 'x'])));
      expect([...(await filesRead(['r'], { cwd }))].sort()).toEqual([...names].sort());
      expect(await filesRead(['r', '-g', 'xuống*'], { cwd })).toEqual(['xuống\ndòng.txt']);
      writeFileSync(join(cwd, 'r/hỏng\n\u2028.txt'), new Uint8Array(40));
      const { stderr } = await vihealth(['extract', 'r'], { cwd });
      expect(stderr).toContain('hỏng\\x0a\\u{2028}.txt was skipped');
    },
  );

  test('the order is that of UTF-8 bytes', async () => {
    const names = ['a.txt', 'Z.txt', 'đ.txt', '\uff21.txt', '\u{1d400}.txt'];
    const cwd = folderWith(Object.fromEntries(names.map(name => [`r/${name}`, 'x'])));
    expect(await filesRead(['r'], { cwd })).toEqual(['Z.txt', 'a.txt', 'đ.txt', '\uff21.txt', '\u{1d400}.txt']);
  });
});

describe.skipIf(process.platform === 'win32')('links (skipped on Windows, which lets few users make them)', () => {
  test('loops end, and each file is read once, by its own path', async () => {
    const cwd = folderWith({ 'r/a/z.txt': 'z', 'outside/x.txt': 'x', 'outside/deep/y.txt': 'y' });
    symlinkSync('..', join(cwd, 'r/a/loop'));
    symlinkSync('a/z.txt', join(cwd, 'r/0.txt'));
    symlinkSync('../outside', join(cwd, 'r/linked'));
    symlinkSync('../../outside', join(cwd, 'outside/deep/back'));
    symlinkSync('../outside', join(cwd, 'r/again'));
    symlinkSync('nowhere.txt', join(cwd, 'r/broken.txt'));
    expect(await filesRead(['r'], { cwd })).toEqual(['a/z.txt', 'again/deep/y.txt', 'again/x.txt']);
  });
});

describe('what stands beside the articles is counted', () => {
  const OTHERS = { ...TREE, 'r/a/1.PPTX': 'p', 'r/2.pptx': 'p', 'r/a/3.jpg': 'j', 'r/README': 'x' };

  test('by ending in the summary, by name with --verbose', async () => {
    const cwd = folderWith(OTHERS);
    const { stderr, code } = await vihealth(['extract', 'r', '-o', 'all.csv'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('; 5 other files were not read: .pptx 2, no extension 1, .jpg 1, .md 1');
    expect(stderr).not.toContain('a/3.jpg');
    const verbose = await vihealth(['extract', 'r', '-o', 'all.csv', '--verbose'], { cwd });
    expect(verbose.stderr).toContain('vihealth: a/3.jpg was not read: its format is not supported\n');
    const vietnamese = await vihealth(['normalize', 'r', '-o', 'out/', '--lang', 'vi'], { cwd });
    expect(vietnamese.stderr).toContain('; không đọc 5 tệp khác: .pptx 2, không có đuôi 1, .jpg 1, .md 1');
  });

  test('not what the user passed over or did not ask for', async () => {
    const cwd = folderWith(OTHERS);
    const ignored = await vihealth(['extract', 'r', '-i', '*.pptx', '-i', '*.PPTX', '-i', 'README', '-i', '*.jpg'], {
      cwd,
    });
    expect(ignored.stderr).toContain('; 1 other file was not read: .md 1');
    expect((await vihealth(['extract', 'r', '-g', '*.txt'], { cwd })).stderr).not.toContain('not read');
  });

  test('where there is no article, too', async () => {
    const { stderr, code } = await vihealth(['extract', 'r'], { cwd: folderWith({ 'r/1.pptx': 'p' }) });
    expect(code).toBe(4);
    expect(stderr).toContain('(1 other file was not read: .pptx 1)');
  });

  test.skipIf(process.platform === 'win32')('links that lead nowhere', async () => {
    const cwd = folderWith({ 'r/a.txt': 'a' });
    symlinkSync('nowhere.txt', join(cwd, 'r/b.txt'));
    symlinkSync('c.txt', join(cwd, 'r/c.txt'));
    const { stderr } = await vihealth(['extract', 'r', '--verbose'], { cwd });
    expect(stderr).toContain('; 2 links lead nowhere');
    expect(stderr).toContain('vihealth: b.txt was not read: the link leads nowhere\n');
  });
});

describe('inputs that cannot be read are named, and the run goes on', () => {
  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('a file without permission', async () => {
    const cwd = folderWith(TREE);
    chmodSync(join(cwd, 'r/b.txt'), 0);
    const { code, stdout, stderr } = await vihealth(['extract', 'r', '--format', 'ndjson'], { cwd });
    expect(code).toBe(3);
    expect(stdout.split('\n')).toHaveLength(4);
    expect(stderr).toContain('b.txt was skipped: cannot be read: no permission');
  });

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('a folder without permission', async () => {
    const cwd = folderWith(TREE);
    chmodSync(join(cwd, 'r/a'), 0);
    for (const path of ['r', 'r/a']) {
      const { code, stderr } = await vihealth(['extract', path], { cwd });
      expect(code).toBe(3);
      expect(stderr).toContain(`${path === 'r' ? 'a' : 'r/a'} was skipped: cannot be read: no permission`);
    }
    chmodSync(join(cwd, 'r/a'), 0o700);
  });

  test.skipIf(process.platform !== 'linux')('a name that is not UTF-8, of a file or of a folder', async () => {
    const cwd = folderWith({ 'r/a.txt': 'Tin', 'b.txt': 'Tin' });
    const old = (...parts: readonly (string | number)[]): Buffer =>
      Buffer.concat(
        [`${cwd}/r/`, ...parts].map(part => (typeof part === 'number' ? Buffer.of(part) : Buffer.from(part))),
      );
    writeFileSync(old('t', 0xb8, '.txt'), 'Tin');
    mkdirSync(old('s', 0xec));
    writeFileSync(old('s', 0xec, '/c.txt'), 'Tin');
    const folder = await vihealth(['extract', 'r'], { cwd });
    expect(folder.stderr).toContain('t\ufffd.txt was skipped: cannot be read: its name is not UTF-8; rename it');
    expect(folder.stderr).toContain('s\ufffd was skipped: cannot be read: its name is not UTF-8');
    expect(folder.code).toBe(3);
    const named = await vihealth(['extract', 'b.txt', '--files-from', '-'], { cwd, input: old('t', 0xb8, '.txt') });
    expect(named.stderr).toContain('t\ufffd.txt was skipped: cannot be read: its name is not UTF-8');
    expect(named.stderr).toContain('1 file read');
    expect(named.code).toBe(3);
  });

  test('letters lost for good are named without --verbose, once for each file, and counted', async () => {
    const spoilt = Buffer.concat([
      Buffer.from('Tin y tế\nBệnh viện huyện đã khám'),
      Buffer.of(0xe1, 0xbb),
      Buffer.from(' tốt'),
    ]);
    const cwd = folderWith({ 'r/a.txt': spoilt, 'r/b.txt': 'Tin', 'r/c.txt': spoilt });
    const { code, stderr } = await vihealth(['extract', 'r'], { cwd });
    expect(code).toBe(0);
    const [first, second, summary] = stderr.split('\n');
    expect(first).toMatch(/^vihealth: a\.txt:2: letters are lost, the first of them here \(read as utf-8\)\./);
    expect(second).toMatch(/^vihealth: c\.txt:2: /);
    expect(summary).toContain('; letters lost in 2 files; encodings: utf-8 3');
    expect(summary).not.toContain('--verbose');
    expect((await vihealth(['explain', 'r/a.txt'], { cwd })).stderr).toBe(`${first!.replace('a.txt', 'r/a.txt')}\n`);
  });

  test('a name is shown, not obeyed, on the terminal', async () => {
    const cwd = folderWith();
    mkdirSync(join(cwd, 'r'));
    writeFileSync(join(cwd, 'r/\x1b[31mx.txt'), new Uint8Array([0, 1, 2, 3, 0, 255, 254, 0, 0, 1]));
    const { stderr } = await vihealth(['extract', 'r'], { cwd });
    expect(stderr).not.toContain('\x1b');
  });
});

test('an empty path is a mistake of the command line', async () => {
  const { code, stderr } = await vihealth(['extract', '']);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('a path is empty') });
});

test('records may begin with a byte order mark', async () => {
  const input = '\uFEFF{"file":"a.txt","text":"Ngày 5/3/2021"}\r\n';
  const { code, stdout } = await vihealth(['extract', '--stdin-format', 'ndjson'], { input });
  expect(code).toBe(0);
  expect(JSON.parse(stdout).file).toBe('a.txt');
});

test('20,000 files in one folder', async () => {
  const cwd = folderWith();
  mkdirSync(join(cwd, 'r'));
  for (let i = 0; i < 20_000; i++) writeFileSync(join(cwd, 'r', `${i}.txt`), '');
  const { code, stderr } = await vihealth(['extract', 'r', '--output', 'all.ndjson'], { cwd });
  expect(stderr).toContain('20,000 files read');
  expect(code).toBe(0);
});
