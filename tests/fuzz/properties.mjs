// What must hold for every input, whatever it says.
import { readArticle } from '../../dist/document/pipeline.js';
import { decode, isDecoded, readDecoded } from '../../dist/input/decode.js';
import { normalize } from '../../dist/library.js';
import { jsonText } from '../../dist/model/json-text.js';
import { formatOf, streamsOf } from '../../dist/output/formats.js';

const LAYOUT = {
  format: 'csv',
  kinds: ['date', 'person', 'unit', 'indicator', 'quantity'],
  split: false,
  headings: 'en',
  excel: false,
};
const CSV = formatOf('csv');
const [TABLE] = streamsOf(LAYOUT);

/** What would break a line, turn the direction of text or act on a terminal. */
const ACTS = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;
/** Characters that no string of JSON may show as they are. */
const JSON_ACTS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/u;

/**
 * What is wrong with what an input gives: the name of the property and what broke it, or undefined.
 * @param {string | Uint8Array} input
 * @returns {string | undefined}
 */
export function faultOf(input) {
  try {
    const decoded = typeof input === 'string' ? readDecoded(input) : decode(input);
    if (!isDecoded(decoded)) return undefined;
    return faultOfDocument(decoded) ?? faultOfNormal(decoded.text);
  } catch (error) {
    return `throws: ${error.stack}`;
  }
}

function faultOfDocument(decoded) {
  const reading = readArticle('fuzz.txt', decoded, { fileName: 'fuzz.txt', rules: true });
  const { document } = reading;
  const { text: raw } = decoded;
  const places = new Set();
  let lineStart = 0;
  let line = 1;
  let at = 0;
  let before;
  for (const entity of document.entities) {
    const { kind, text, start, end, sentence } = entity;
    const shown = `${kind} ${JSON.stringify(text)} (${start}-${end})`;
    if (raw.slice(start, end) !== text) return `offsets: ${shown}`;
    if (end <= start) return `empty mention: ${shown}`;
    if (before && (start < before.start || (start === before.start && end > before.end))) return `order: ${shown}`;
    before = entity;
    const place = `${kind} ${start} ${end}`;
    if (places.has(place)) return `two of a kind on one span: ${shown}`;
    places.add(place);
    for (; at < start; at++) {
      const char = raw[at];
      if (char === '\n' || (char === '\r' && raw[at + 1] !== '\n')) {
        line++;
        lineStart = at + 1;
      }
    }
    if (entity.line !== line || entity.column !== start - lineStart + 1) return `line or column: ${shown}`;
    if (ACTS.test(sentence)) return `sentence on one line: ${shown} ${JSON.stringify(sentence)}`;
    const faulty = faultyString(entity);
    if (faulty !== undefined) return `${faulty}: ${shown}`;
    if (typeof entity.value === 'number' && !Number.isFinite(entity.value)) return `value: ${shown}`;
  }
  const json = jsonText(document);
  if (JSON_ACTS.test(json)) return `JSON that acts: ${json}`;
  if (JSON.stringify(JSON.parse(json)) !== JSON.stringify(document)) return 'JSON that reads back otherwise';
  const rows = CSV.body(reading, TABLE, LAYOUT).split('\r\n');
  if (rows.length - 1 !== document.entities.length) return `rows: ${rows.length - 1} for ${document.entities.length}`;
  if (rows.some(row => ACTS.test(row))) return `a row that acts: ${JSON.stringify(rows)}`;
  return undefined;
}

/** Every string but the raw mention is NFC and on one line. */
function faultyString(value, name = '') {
  if (typeof value === 'string') {
    if (name === 'text') return undefined;
    if (value !== value.normalize('NFC')) return `not NFC: ${name} ${JSON.stringify(value)}`;
    return ACTS.test(value) ? `not on one line: ${name} ${JSON.stringify(value)}` : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [field, inner] of Object.entries(value)) {
    const faulty = faultyString(inner, field);
    if (faulty !== undefined) return faulty;
  }
  return undefined;
}

function faultOfNormal(raw) {
  const { text, toRaw } = normalize(raw);
  if (text !== text.normalize('NFC')) return `normal text not NFC: ${JSON.stringify(text)}`;
  const again = normalize(text).text;
  if (again !== text) return `normalising twice: ${JSON.stringify(text)} becomes ${JSON.stringify(again)}`;
  let last = 0;
  for (let at = 0; at <= text.length; at += 1 + (text.length >> 5)) {
    const empty = toRaw(at, at);
    const { start, end } = toRaw(at, Math.min(text.length, at + 3));
    if (start < last || end < start || end > raw.length) return `toRaw (${at}): ${start}-${end} after ${last}`;
    if (empty.start > empty.end || empty.end > raw.length)
      return `toRaw of nothing (${at}): ${empty.start}-${empty.end}`;
    last = start;
  }
  return undefined;
}
