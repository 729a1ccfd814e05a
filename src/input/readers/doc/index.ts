import { type DecodeOptions, decode, isDecoded, type NoText } from '../../decode.js';
import type { ReadResult } from '../../readers.js';
import { LARGEST_FILE } from '../limits.js';
import { type Found, LOCKED, officeReader } from '../office.js';
import { Fonts } from '../runs.js';
import { CFB } from '../sheetjs.js';
import { readInformation } from './fib.js';
import { DocText } from './text.js';
import { readWord95 } from './word95.js';

const word = officeReader('application/msword', readDoc);

/** Old names hold new files, and texts: what a file is its first bytes say. */
export async function read(bytes: Uint8Array, options: DecodeOptions): Promise<ReadResult> {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4)).toString('latin1');
  if (head === '\u00d0\u00cf\u0011\u00e0') return word.read(bytes, options);
  if (head === 'PK\u0003\u0004') return (await import('../docx/index.js')).read(bytes, options);
  const text = bytes.length > LARGEST_FILE ? null : decode(bytes, options);
  return text !== null && isDecoded(text) ? text : word.read(bytes, options);
}

/** Reads a Word file of 1993 to 2003. */
export function readDoc(bytes: Uint8Array): Found | NoText {
  const container = CFB.read(bytes, { type: 'buffer' });
  const stream = (name: string): Uint8Array | undefined => {
    const content = CFB.find(container, `/${name}`)?.content;
    return content === undefined ? undefined : Uint8Array.from(content);
  };
  if (CFB.find(container, '/EncryptedPackage') !== null) return LOCKED;
  const main = stream('WordDocument');
  if (main === undefined) throw new Error('no Word document');
  const view = viewOf(main);
  const information = readInformation(view);
  if (information.isEncrypted) return LOCKED;
  if (information.version < WORD_97) return readWord95(view, main);
  const table = stream(information.tableStream);
  if (table === undefined) throw new Error('no table stream');
  const data = stream('Data');
  return new DocText({
    stream: main,
    view,
    table: viewOf(table),
    data: data && viewOf(data),
    information,
    fonts: new Fonts(),
  }).read();
}

const WORD_97 = 193;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
