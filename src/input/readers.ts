import type { Decoded, DecodeOptions } from './decode.js';
import type { Reader, ReadResult } from './reader.js';

const TEXT: Reader = {
  media: 'text/plain',
  endings: ['txt'],
  recognises: () => false,
  load: async () => {
    const { decode, readDecoded } = await import('./decode.js');
    return { read: decode, readText: readDecoded };
  },
};

/** Every kind of file that is read. Those that name themselves are asked in this order; text is what is left. */
const READERS: readonly Reader[] = [
  TEXT,
  {
    media: 'text/html',
    endings: ['html', 'htm', 'xhtml', 'xht', 'shtml', 'aspx', 'asp', 'php', 'jsp'],
    recognises: head => /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^<>]*>\s*)?<(?:!doctype html|html)\b/i.test(head),
    load: () => import('./html/page.js'),
  },
  {
    media: 'application/pdf',
    endings: ['pdf'],
    recognises: head => head.startsWith('%PDF-'),
    load: () => import('./readers/pdf/index.js'),
  },
  {
    media: 'application/rtf',
    endings: ['rtf'],
    recognises: head => head.startsWith('{\\rtf'),
    load: () => import('./readers/rtf/index.js'),
  },
  {
    media: 'application/vnd.oasis.opendocument.text',
    endings: ['odt', 'ott'],
    // The first part of such a file is its media type, not packed.
    recognises: head => head.startsWith('PK') && head.includes('application/vnd.oasis.opendocument.text'),
    load: () => import('./readers/odt/index.js'),
  },
  {
    media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx', 'docm', 'dotx'],
    recognises: () => false,
    load: () => import('./readers/word.js'),
  },
  {
    media: 'application/msword',
    endings: ['doc', 'dot'],
    recognises: () => false,
    load: () => import('./readers/word.js'),
  },
  {
    media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endings: ['xlsx', 'xlsm'],
    recognises: () => false,
    load: async () => (await import('./readers/sheets/index.js')).xlsx,
  },
  {
    media: 'application/vnd.ms-excel',
    endings: ['xls'],
    recognises: () => false,
    load: async () => (await import('./readers/sheets/index.js')).xls,
  },
  {
    media: 'application/vnd.oasis.opendocument.spreadsheet',
    endings: ['ods'],
    recognises: head => head.startsWith('PK') && head.includes('application/vnd.oasis.opendocument.spreadsheet'),
    load: async () => (await import('./readers/sheets/index.js')).ods,
  },
];

/** The endings of all files that are read in a folder. */
export const ENDINGS: readonly string[] = READERS.flatMap(({ endings }) => endings);

/** How much of a file is looked at to recognise it. */
const HEAD = 1024;

/** The reader of a file: that of text where the name says so, else the one that recognises it, else that of its ending. */
function readerOf(file: string, bytes: Uint8Array): Reader {
  const named = readerNamed(file);
  if (named === TEXT) return TEXT;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1');
  return READERS.find(({ recognises }) => recognises(head)) ?? named ?? TEXT;
}

function readerNamed(file: string): Reader | undefined {
  const ending = endingOf(file);
  return READERS.find(({ endings }) => endings.includes(ending));
}

/** True for a file in which the text is packed away: its bytes are no text in any encoding. */
export function isOffice(file: string, bytes: Uint8Array): boolean {
  return readerOf(file, bytes).media.startsWith('application/');
}

/** True for a file that is text without a format around it, as far as its name tells. */
export function isPlainByName(file: string): boolean {
  return (readerNamed(file) ?? TEXT) === TEXT;
}

function endingOf(file: string): string {
  return /\.([^./]{1,8})$/.exec(file)?.[1]?.toLowerCase() ?? '';
}

/** Reads the bytes of a file, or says why they hold no text. */
export async function readBytesOf(file: string, bytes: Uint8Array, options: DecodeOptions = {}): Promise<ReadResult> {
  const { read } = await readerOf(file, bytes).load();
  return read(bytes, options);
}

/** Reads characters that someone else decoded, as their name says. */
export async function readTextOf(file: string, text: string): Promise<Decoded> {
  const { readText } = await (readerNamed(file) ?? TEXT).load();
  return readText?.(text) ?? (await TEXT.load()).readText!(text);
}
