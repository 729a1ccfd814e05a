import { windows1252 } from './single-byte.js';

/**
 * What readers of PDF files hand over for a letter of Windows-1252: they go by the name of the glyph, and fonts name the
 * micro sign `mu`, the soft hyphen `minus`, the middle dot `bullet operator`.
 */
const LOOK_ALIKES = 'μµ −\u00ad ∙· ⋅· ˉ¯ ˊ´ ˚°';

let bytes: ReadonlyMap<number, number> | undefined;

function table(): ReadonlyMap<number, number> {
  const found = new Map(Array.from(windows1252(), (unit, byte) => [unit === 0xfffd ? byte : unit, byte] as const));
  for (const [, look, letter] of LOOK_ALIKES.matchAll(/(\S)(\S)/g)) {
    const byte = found.get(letter!.charCodeAt(0));
    if (byte !== undefined) found.set(look!.charCodeAt(0), byte);
  }
  return found;
}

/**
 * The bytes that Windows-1252 reads as this text, or null when there are none. Letters that PDF readers put for others
 * count as those.
 */
export function windows1252Bytes(text: string): Uint8Array | null {
  bytes ??= table();
  const found = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const read = text.charCodeAt(i);
    // Fonts that Windows takes for signs have their letters from U+F020 on.
    const unit = read >= 0xf020 && read <= 0xf0ff ? read & 0xff : read;
    // Some programs read bytes 80-9F as the controls of Latin-1.
    const byte = bytes.get(unit) ?? unit;
    if (byte > 0xff) return null;
    found[i] = byte;
  }
  return found;
}
