// How well the article of saved web pages is found. A folder holds pages, and beside NAME.html what a person copied out of
// the page into NAME.truth.txt: `title: …`, `date: YYYY-MM-DD` (empty where the page tells none), an empty line, then the
// lines of the article; a line after `? ` may be read or not (an author, a stamp).
//   node bench/pages.mjs FOLDER [--errors]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDocument } from '../dist/document/pipeline.js';
import { isDecoded } from '../dist/input/decode.js';
import { read } from '../dist/input/html/page.js';
import { table } from './measure.mjs';

const { values, positionals } = parseArgs({ options: { errors: { type: 'boolean' } }, allowPositionals: true });
const [folder] = positionals;
if (folder === undefined) {
  console.error('usage: node bench/pages.mjs FOLDER [--errors]');
  process.exit(2);
}

const names = readdirSync(folder)
  .filter(name => /\.html?$/i.test(name) && existsSync(join(folder, truthOf(name))))
  .sort();
const rows = names.map(measure);
const total = rows.reduce((sum, row) => ({
  wanted: sum.wanted + row.wanted,
  found: sum.found + row.found,
  read: sum.read + row.read,
  noise: sum.noise + row.noise,
}));
const yes = good => (good ? 'yes' : 'no');
const count = key => `${rows.filter(row => row[key]).length} of ${rows.length}`;
console.log(
  table(
    ['page', 'words', 'recall', 'noise', 'title', 'date'],
    [
      ...rows.map(row => [row.name, row.wanted, recall(row), noise(row), yes(row.isTitle), yes(row.isDate)]),
      ['all', total.wanted, recall(total), noise(total), count('isTitle'), count('isDate')],
    ],
  ),
);

function measure(name) {
  const { title, date, lines, optional } = truth(readFileSync(join(folder, truthOf(name)), 'utf8'));
  const page = read(readFileSync(join(folder, name)), {});
  if (!isDecoded(page)) throw new Error(`${name}: ${page.reason}`);
  const document = readDocument(name, page);
  const wanted = bagOf(lines);
  const free = bagOf([...optional, title]);
  const said = bagOf([page.text]);
  let [found, extra] = [0, 0];
  for (const [word, times] of wanted) found += Math.min(times, said.get(word) ?? 0);
  for (const [word, times] of said) extra += Math.max(0, times - (wanted.get(word) ?? 0) - (free.get(word) ?? 0));
  const isTitle = signsOf(document.title ?? '') === signsOf(title);
  const day = page.outline.published ?? '';
  if (values.errors) report(name, { lines, optional, title, text: page.text, document, isTitle, day, date });
  return { name, wanted: sum(wanted), found, read: sum(said), noise: extra, isTitle, isDate: day === date };
}

/** Lines of the article that are nowhere in the text, and lines of the text that are nowhere in the article. */
function report(name, { lines, optional, title, text, document, isTitle, day, date }) {
  if (!isTitle) console.log(`${name}: title ${JSON.stringify(document.title)}, should be ${JSON.stringify(title)}`);
  if (day !== date) console.log(`${name}: date ${JSON.stringify(day)}, should be ${JSON.stringify(date)}`);
  const whole = signsOf(text);
  for (const line of lines) if (!whole.includes(signsOf(line))) console.log(`${name}: - ${line}`);
  const known = signsOf([...lines, ...optional, title].join('\n'));
  for (const line of text.split('\n')) {
    if (signsOf(line) !== '' && !known.includes(signsOf(line))) console.log(`${name}: + ${line}`);
  }
}

function truth(text) {
  const [head, ...rest] = text.split('\n\n');
  const said = key => new RegExp(`^${key}:[ \\t]*(.*)$`, 'm').exec(head)?.[1].trim() ?? '';
  const lines = rest.join('\n').split('\n');
  return {
    title: said('title'),
    date: said('date'),
    lines: lines.filter(line => !line.startsWith('? ')),
    optional: lines.filter(line => line.startsWith('? ')).map(line => line.slice(2)),
  };
}

function truthOf(name) {
  return name.replace(/\.html?$/i, '.truth.txt');
}

/** The signs of a text: a page may spell its title `hoá` in one place and `hóa` in another. */
function signsOf(text) {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function bagOf(lines) {
  const bag = new Map();
  for (const word of lines
    .join('\n')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [])
    bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

function sum(bag) {
  return [...bag.values()].reduce((all, times) => all + times, 0);
}

function recall({ wanted, found }) {
  return percent(found / wanted);
}

function noise({ read: all, noise: extra }) {
  return percent(extra / all);
}

function percent(share) {
  return `${(100 * share).toFixed(1)}%`;
}
