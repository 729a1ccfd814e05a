import type { NoText } from '../../decode.js';
import { type Found, LOCKED, officeReader } from '../office.js';
import { Fonts } from '../runs.js';
import { CFB } from '../sheetjs.js';
import { readInformation } from './fib.js';
import { DocText } from './text.js';
import { readWord95 } from './word95.js';

export const { read } = officeReader('application/msword', readDoc);

/** Reads a Word file of 1993 to 2003. */
function readDoc(bytes: Uint8Array): Found | NoText {
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
