import { getDocumentProxy } from 'unpdf';
import type { NoText } from '../../decode.js';
import { LONGEST_TEXT, MOST_PAGES, TooLarge } from '../limits.js';
import { type Found, LOCKED, officeReader } from '../office.js';
import { type Item, layOut } from './lines.js';

export const { read } = officeReader('application/pdf', readPdf);

const SCAN: NoText = { code: 'scan', reason: 'its pages are pictures without text; recognise the text (OCR) first' };

/** What is asked of pdf.js: no code of the file's own, no fonts drawn, nothing printed. */
const SETTINGS = { isEvalSupported: false, disableFontFace: true, useSystemFonts: false, verbosity: 0 };

/** Reads the text of a PDF file as its pages are laid out. unpdf, which holds pdf.js, enters here. */
async function readPdf(bytes: Uint8Array): Promise<Found | NoText> {
  if (isCutOff(bytes)) throw new Error('no end');
  // pdf.js takes the bytes that it is given for its own.
  const opening = getDocumentProxy(Uint8Array.from(bytes), SETTINGS);
  const pdf = await opening.catch((error: Error) => {
    if (error.name === 'PasswordException') return null;
    throw error;
  });
  if (pdf === null) return LOCKED;
  try {
    if (pdf.numPages > MOST_PAGES) throw new TooLarge();
    let text = '';
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent({ disableNormalization: true });
      const laidOut = withoutNumber(layOut(items.filter((item): item is typeof item & Item => 'str' in item)), number);
      if (laidOut !== '') text += `${text === '' ? '' : '\n'}${laidOut}`;
      if (text.length > LONGEST_TEXT) throw new TooLarge();
      page.cleanup();
    }
    return text.trim() === '' ? SCAN : { text };
  } finally {
    await pdf.destroy();
  }
}

/** Its last lines say where all else stands. pdf.js makes do without them, and loses pages in silence. */
function isCutOff(bytes: Uint8Array): boolean {
  const end = bytes.subarray(Math.max(0, bytes.length - LONGEST_END));
  return !Buffer.from(end.buffer, end.byteOffset, end.length).includes('startxref');
}

const LONGEST_END = 4096;

/** A page without its own number at its head or foot: the sentence that it parts goes on. */
function withoutNumber(text: string, number: number): string {
  const lines = text.split('\n');
  const isNumber = (line: string | undefined): boolean => line?.replace(/[^\p{L}\p{N}]/gu, '') === String(number);
  if (isNumber(lines[0])) lines.shift();
  else if (isNumber(lines.at(-1))) lines.pop();
  while (lines[0] === '') lines.shift();
  while (lines.at(-1) === '') lines.pop();
  return lines.join('\n');
}
