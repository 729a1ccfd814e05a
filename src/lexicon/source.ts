import { type JsonPath, parseLocatedJson } from '../input/located-json.js';
import { decodeUnicode } from '../input/unicode.js';
import { readCsvLexicon } from './csv.js';
import type { LexiconFault } from './fault.js';
import type { UncheckedLexicon } from './unchecked.js';

/** No word list is larger. */
const MOST_BYTES = 64_000_000;

/**
 * Reads the file of a lexicon: JSON, or CSV where it does not begin like JSON.
 * @param name of the file, as messages show it
 */
export function readSource(content: Uint8Array | string, name: string): UncheckedLexicon | LexiconFault {
  const fault = (message: string, at = name): LexiconFault => ({ at, path: null, message });
  if (content.length > MOST_BYTES) return fault('it is larger than any word list; split it');
  const decoded = typeof content === 'string' ? content : decodeUnicode(content);
  if (decoded === undefined) return fault('it is not UTF-8 or UTF-16; in Excel save it as “CSV UTF-8”');
  const text = decoded.replace(/^\ufeff/, '');
  if (text.trim() === '') return fault('it is empty');
  if (!/^\s*[{[]/.test(text) && !/\.json$/i.test(name)) return readCsvLexicon(text, name);
  const json = parseLocatedJson(text);
  if (!('fault' in json)) {
    const at = (path: JsonPath): string => {
      const { line, column } = json.placeOf(path);
      return `${name}:${line}:${column}`;
    };
    return { value: json.value, at, hasPaths: true };
  }
  const at = `${name}:${json.line}:${json.column}`;
  switch (json.fault) {
    case 'syntax':
      return fault('the JSON is broken here: a comma, a bracket or a quotation mark is missing or extra', at);
    case 'deep':
      return fault('it is nested deeper than any lexicon', at);
    case 'twice':
      return fault(`${JSON.stringify(json.key)} stands twice in one object: leave one of them out`, at);
  }
}
