import { readWorkbook, type WorkBook } from '../sheetjs.js';
import { unzip, zipSync } from '../zip.js';

/** How files begin that hold sheets: ZIP, compound file, records of Excel, XML. All else SheetJS would take for CSV. */
const BEGINS = /^(?:PK\u0003\u0004|\u00d0\u00cf\u0011\u00e0|\u0009[\u0000\u0002\u0004\u0008]|<\?xml)/;

/**
 * Opens an Excel file of any age, or one of OpenDocument.
 * @param most bytes that its parts may have together, unpacked; default that of a report
 * @returns undefined where it opens only with a password
 * @throws TooLarge; whatever the libraries throw at damaged files
 */
export function openBook(bytes: Uint8Array, most?: number): WorkBook | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8)).toString('latin1');
  if (!BEGINS.test(head)) throw new Error('no sheets');
  try {
    const isZip = head.startsWith('PK');
    // Repacked, no part of it is larger than it says.
    const plain = isZip
      ? zipSync(
          unzip(bytes, name => !/\/(?:media|embeddings|drawings)\//.test(name), most),
          { level: 0 },
        )
      : bytes;
    return readWorkbook(plain, { dense: true, cellFormula: false, cellHTML: false, cellNF: true });
  } catch (error) {
    if (/password|encrypt/i.test((error as Error).message)) return undefined;
    throw error;
  }
}
