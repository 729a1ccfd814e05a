// Dates of annotated articles: ours beside chrono-node's Vietnamese locale, which is laid on the same scale (first day,
// last day). Each is given the report's own date, where the annotation has one.
//   npm run build && node bench/dates-vs-chrono.mjs [folder of NAME.txt and NAME.gold.json, default fixtures/gold]
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as chrono from 'chrono-node/vi';
import { readDocument } from '../dist/document/pipeline.js';
import { readDecoded } from '../dist/input/decode.js';
import { table } from './measure.mjs';

const folder = process.argv[2] ?? new URL('../fixtures/gold', import.meta.url).pathname;
const names = readdirSync(folder)
  .filter(file => file.endsWith('.gold.json'))
  .sort();
if (names.length === 0) {
  console.error(`${folder} holds no NAME.gold.json: give a folder of annotated articles`);
  process.exit(4);
}

/** Where each annotation stands: annotations are in the order of the text. */
function align(annotations, text) {
  let after = 0;
  return annotations.map(annotation => {
    const start = annotation.start ?? text.indexOf(annotation.text, after);
    after = start + annotation.text.length;
    return { ...annotation, start, end: after };
  });
}

/** Stretches of text where a date is neither right nor wrong. */
function ignored(ignore, text) {
  const spans = [];
  for (const { text: part } of ignore.filter(({ kind }) => kind === 'date'))
    for (let start = text.indexOf(part); start !== -1; start = text.indexOf(part, start + 1))
      spans.push({ start, end: start + part.length, optional: true });
  return spans;
}

function ours(text, reference) {
  const decoded = readDecoded(text);
  return readDocument('article.txt', decoded, { kinds: ['date'], referenceDate: reference }).entities.filter(
    ({ deictic }) => !deictic,
  );
}

/** Chrono's days as ours: a month or a year that it is certain of alone is the whole month or year. */
function theirs(text, reference) {
  const [year, month, day] = (reference ?? '2000-01-01').split('-').map(Number);
  return chrono
    .parse(text.normalize('NFC'), new Date(year, month - 1, day, 12))
    .map(({ index, text: found, start, end }) => ({
      start: index,
      end: index + found.length,
      from: dayOf(start, false),
      to: dayOf(end ?? start, true),
    }));
}

function dayOf(components, last) {
  const year = components.get('year');
  const month = components.isCertain('month') ? components.get('month') : last ? 12 : 1;
  const whole = last ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 1;
  const day = components.isCertain('month') && !components.isCertain('day') ? whole : components.get('day');
  const plain = components.isCertain('month') || components.isCertain('day') || components.isCertain('weekday');
  return [year, plain ? month : last ? 12 : 1, plain ? day : last ? 31 : 1]
    .map(n => String(n).padStart(2, '0'))
    .join('-');
}

const overlap = (a, b) => a.start < b.end && b.start < a.end;

/** Counts one-to-one pairs of hard annotations and found dates; what touches an optional annotation is left out. */
function count(total, gold, found, fits) {
  const taken = new Set();
  for (const annotation of gold.filter(({ optional }) => !optional)) {
    const at = found.findIndex((date, i) => !taken.has(i) && overlap(annotation, date) && fits(annotation, date));
    if (at === -1) total.missed++;
    else {
      taken.add(at);
      total.right++;
    }
  }
  total.wrong += found.filter((date, i) => !taken.has(i) && !gold.some(a => a.optional && overlap(a, date))).length;
}

const anywhere = () => true;
const sameDays = (a, b) => (a.from ?? null) === (b.from ?? null) && (a.to ?? null) === (b.to ?? null);
const tools = { vihealth: ours, 'chrono-node vi': theirs };
const rows = Object.entries(tools).map(([tool, find]) => {
  const span = { right: 0, missed: 0, wrong: 0 };
  const value = { right: 0, missed: 0, wrong: 0 };
  for (const name of names) {
    const { dates = [], reference = null, ignore = [] } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const text = readFileSync(join(folder, `${basename(name, '.gold.json')}.txt`), 'utf8').replace(/^\uFEFF/, '');
    const gold = [...align(dates, text), ...ignored(ignore, text)];
    const found = find(text, reference);
    count(span, gold, found, anywhere);
    // Days without any year to be concluded have no ends to compare.
    const known = gold.map(annotation => ({
      ...annotation,
      optional: annotation.optional || annotation.from === null,
    }));
    count(value, known, found, sameDays);
  }
  return [tool, ...[span, value].flatMap(score)];
});

function score({ right, missed, wrong }) {
  const precision = right / (right + wrong || 1);
  const recall = right / (right + missed || 1);
  return [precision, recall, (2 * precision * recall) / (precision + recall || 1)].map(n => n.toFixed(3));
}

console.log(`${names.length} articles of ${folder}\n`);
console.log(
  table(['', 'found: precision', 'recall', 'F1', 'first and last day right: precision', 'recall', 'F1'], rows),
);
