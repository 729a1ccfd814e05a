import { eachSprm } from './sprms.js';

/** What holds for a run of letters. */
export interface RunProperties {
  /** Number of its font; null where its style says it. */
  readonly font: number | null;
  /** Number of its own style, or null. */
  readonly style: number | null;
  /** It is hidden, or was deleted while changes were tracked. */
  readonly isHidden: boolean;
  readonly isCapitals: boolean;
  /** Its letters stand for something else: a picture, a note's number. */
  readonly isSpecial: boolean;
  /** The sign that it stands for, by the number of its font and its code. */
  readonly sign: { readonly font: number; readonly code: number } | null;
}

export const PLAIN: RunProperties = {
  font: null,
  style: null,
  isHidden: false,
  isCapitals: false,
  isSpecial: false,
  sign: null,
};

/** Codes of the properties that are read. Source: [MS-DOC] 2.6.1. */
const DELETED = 0x0800;
const CAPITALS = 0x083b;
const HIDDEN = 0x083c;
const SPECIAL = 0x0855;
const STYLE = 0x4a30;
const FONT_OF_ASCII = 0x4a4f;
/** Of letters beyond ASCII, which those of old fonts are. */
const FONT_OF_OTHERS = 0x4a51;
const SYMBOL = 0x6a09;

/** Reads the properties of a run from a list of them. */
export function readRun(bytes: DataView, at: number, end: number): RunProperties {
  const run = { ...PLAIN };
  let ascii: number | null = null;
  eachSprm(bytes, at, end, (code, operand) => {
    const isOn = (): boolean => (bytes.getUint8(operand) & 1) !== 0;
    if (code === DELETED || code === HIDDEN) run.isHidden ||= isOn();
    else if (code === CAPITALS) run.isCapitals = isOn();
    else if (code === SPECIAL) run.isSpecial = isOn();
    else if (code === STYLE) run.style = bytes.getUint16(operand, true);
    else if (code === FONT_OF_ASCII) ascii = bytes.getUint16(operand, true);
    else if (code === FONT_OF_OTHERS) run.font = bytes.getUint16(operand, true);
    else if (code === SYMBOL) {
      run.sign = { font: bytes.getUint16(operand, true), code: bytes.getUint16(operand + 2, true) };
    }
  });
  return { ...run, font: run.font ?? ascii };
}
