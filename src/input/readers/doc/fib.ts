/** What the head of a Word 97-2003 file says of its parts. Source: [MS-DOC] 2.5. */
export interface FileInformation {
  /** Version of the format; 193 is Word 97. */
  readonly version: number;
  readonly isEncrypted: boolean;
  /** Which of the two table streams belongs to the text. */
  readonly tableStream: '0Table' | '1Table';
  /** Lengths of the texts that follow each other, in letters. */
  readonly lengths: {
    readonly main: number;
    readonly footnotes: number;
    readonly headers: number;
    readonly comments: number;
    readonly endnotes: number;
    readonly textBoxes: number;
  };
  /** Where a part stands in the table stream. */
  readonly part: (name: keyof typeof PARTS) => { readonly at: number; readonly size: number };
}

const IDENT = 0xa5ec;

/** Place in the list of parts. */
const PARTS = { styles: 1, runs: 12, paragraphs: 13, fonts: 15, pieces: 33 } as const;

const FIRST_PART = 0x9a;

/** @throws where the stream is no Word document */
export function readInformation(stream: DataView): FileInformation {
  if (stream.getUint16(0, true) !== IDENT) throw new Error('no Word document');
  const flags = stream.getUint16(0x0a, true);
  const length = (at: number): number => Math.max(0, stream.getInt32(at, true));
  return {
    version: stream.getUint16(2, true),
    isEncrypted: (flags & 0x0100) !== 0,
    tableStream: (flags & 0x0200) === 0 ? '0Table' : '1Table',
    lengths: {
      main: length(0x4c),
      footnotes: length(0x50),
      headers: length(0x54),
      comments: length(0x5c),
      endnotes: length(0x60),
      textBoxes: length(0x64),
    },
    part: name => {
      const at = FIRST_PART + PARTS[name] * 8;
      return { at: stream.getUint32(at, true), size: stream.getUint32(at + 4, true) };
    },
  };
}
