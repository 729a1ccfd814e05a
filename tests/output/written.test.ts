import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toFile } from '../../src/output/file-destination.js';
import { isEditedFile, RECORD_NAME, recordFile } from '../../src/output/written.js';
import { folderWith } from '../support/command.js';

/** Writes a file as an output is written, so that it is recorded. */
async function write(path: string, content: string): Promise<void> {
  const file = await toFile(path, undefined, true);
  await file.write(content);
  await file.complete();
  await file.commit();
}

test('what was written is known, what was edited since as well', async () => {
  const path = join(folderWith(), 'rows.csv');
  expect(await isEditedFile(path)).toBe(false);
  await write(path, 'a,b\r\n1,2\r\n');
  expect(await isEditedFile(path)).toBe(false);
  writeFileSync(path, 'a,b\r\n1,3\r\n');
  expect(await isEditedFile(path)).toBe(true);
  writeFileSync(path, '');
  expect(await isEditedFile(path)).toBe(false);
  rmSync(path);
  expect(await isEditedFile(path)).toBe(false);
});

test('line ends that version control changed are no edit, wherever a file is cut into pieces', async () => {
  const path = join(folderWith(), 'rows.csv');
  const line = (end: string): string => `${'x'.repeat(10)}${end}`;
  const rows = (end: string): string => line(end).repeat(40_000);
  await write(path, rows('\r\n'));
  writeFileSync(path, rows('\n'));
  expect(await isEditedFile(path)).toBe(false);
  await write(path, rows('\n'));
  writeFileSync(path, rows('\r\n'));
  expect(await isEditedFile(path)).toBe(false);
  writeFileSync(path, `${rows('\r\n')}\r`);
  expect(await isEditedFile(path)).toBe(true);
});

test('an older output that is put back is none, nor one of another run that ended at the same time', async () => {
  const path = join(folderWith(), 'rows.csv');
  const contents = Array.from({ length: 20 }, (_, i) => `${i}\n`);
  await Promise.all(contents.map(content => write(path, content)));
  for (const content of contents) {
    writeFileSync(path, content);
    expect(await isEditedFile(path)).toBe(false);
  }
});

test('a run that is killed between the record and the output leaves nothing that looks edited', async () => {
  const path = join(folderWith(), 'rows.csv');
  await write(path, 'old\n');
  await recordFile(path, createHash('sha256').update('new\n').digest('hex'));
  expect(await isEditedFile(path)).toBe(false);
});

test('the record says the same thing once, in the form of sha256sum', async () => {
  const folder = folderWith();
  await write(join(folder, 'rows.csv'), 'a\n');
  await write(join(folder, 'rows.csv'), 'a\n');
  const hash = createHash('sha256').update('a\n').digest('hex');
  expect(readFileSync(join(folder, RECORD_NAME), 'utf8')).toBe(`${hash}  rows.csv\n`);
});

test.skipIf(process.platform === 'win32')('names of any kind', async () => {
  const folder = folderWith();
  for (const name of ['a\nb.csv', 'a\\nb.csv', 'Báo cáo  quý I.csv', '-', `${'đ'.repeat(125)}.csv`]) {
    await write(join(folder, name), 'a\n');
    expect(await isEditedFile(join(folder, name))).toBe(false);
    writeFileSync(join(folder, name), 'b\n');
    expect(await isEditedFile(join(folder, name))).toBe(true);
  }
});

test('an output behind a link is recorded where it stands', async () => {
  const folder = folderWith({ 'data/rows.csv': '', 'here/x': '' });
  const link = join(folder, 'here/rows.csv');
  symlinkSync(join(folder, 'data/rows.csv'), link);
  await write(link, 'a\n');
  writeFileSync(join(folder, 'data/rows.csv'), 'b\n');
  expect(await isEditedFile(link)).toBe(true);
  expect(readdirSync(join(folder, 'here')).sort()).toEqual(['rows.csv', 'x']);
});

test('where nothing can be recorded the output is written all the same', async () => {
  const folder = folderWith({ [`${RECORD_NAME}/x`]: 'a folder of that name' });
  await write(join(folder, 'rows.csv'), 'a\n');
  await write(join(folder, 'rows.csv'), 'b\n');
  expect(readFileSync(join(folder, 'rows.csv'), 'utf8')).toBe('b\n');
  expect(await isEditedFile(join(folder, 'rows.csv'))).toBe(false);
  expect(readdirSync(folder).sort()).toEqual([RECORD_NAME, 'rows.csv']);
});

test('nothing is written through a link that somebody laid', async () => {
  const folder = folderWith({ victim: 'mine\n', 'here/x': '' });
  symlinkSync(join(folder, 'victim'), join(folder, 'here', RECORD_NAME));
  await write(join(folder, 'here/rows.csv'), 'a\n');
  expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('mine\n');
});

test('nothing is recorded in the folder for temporary files', async () => {
  const name = `vihealth-written-${process.pid}.csv`;
  const path = join(tmpdir(), name);
  try {
    await write(path, 'a\n');
    writeFileSync(path, 'b\n');
    expect(await isEditedFile(path)).toBe(false);
    expect(existsSync(join(tmpdir(), RECORD_NAME))).toBe(false);
  } finally {
    rmSync(path, { force: true });
  }
});

test.skipIf(process.platform === 'win32')('who may write beside an output may write its record', async () => {
  const folder = folderWith();
  mkdirSync(join(folder, 'shared'));
  chmodSync(join(folder, 'shared'), 0o770);
  const mask = process.umask(0o007);
  try {
    await write(join(folder, 'shared/rows.csv'), 'a\n');
  } finally {
    process.umask(mask);
  }
  expect(statSync(join(folder, 'shared', RECORD_NAME)).mode & 0o777).toBe(0o660);
});
