import { readLexicon } from '../../src/lexicon/read.js';
import type { Lexicon } from '../../src/model/lexicon-file.js';
import type { OwnWords } from '../../src/model/own-words.js';

/** The words of a lexicon, which must be sound. */
export function wordsOf(lexicon: Lexicon): OwnWords {
  const read = readLexicon(JSON.stringify(lexicon), 'words.json');
  if ('faults' in read) throw new Error(read.faults.map(({ at, message }) => `${at}: ${message}`).join('\n'));
  return read.words;
}

/** What is wrong with the content of a lexicon, a line for each fault. */
export function faultsOf(content: string | Uint8Array, name = 'words.json'): readonly string[] {
  const read = readLexicon(content, name);
  return 'faults' in read
    ? read.faults.map(({ at, path, message }) => `${at}${path === null ? '' : ` ${path}`}: ${message}`)
    : [];
}
