import { evidenceIn } from '../evidence.js';
import { windows1252Bytes } from './bytes.js';
import { LEGACY, type Legacy } from './index.js';

/** In what a font was made to be written. */
export interface FontEncoding {
  readonly encoding: Legacy;
  /** The font shows capitals for small letters: `.VnTimeH`. */
  readonly capitals: boolean;
}

/**
 * Families of fonts by the beginning of their names. ABC fonts: `.VnTime`, `.VnArial Narrow`, `VnTimeH(Ds)`; VNI: `VNI-Times`;
 * VPS: `VPS Times`; the VISCII fonts of TriChlor have names of their own.
 */
const FAMILIES: readonly (readonly [pattern: RegExp, encoding: Legacy])[] = [
  [/^\.?Vn[A-Z3]/, 'tcvn3'],
  [/^VNI[- ]?[A-Z]/i, 'vni'],
  [/^VPS[- ]?[A-Z]/, 'vps'],
  [/^(?:VISCII|VI |Heo ?May|Hoang ?Yen|Minh ?Quan|Phuong ?Thao|Tha ?Huong|Thuan ?Phong|U ?Hoai)/i, 'viscii'],
];

/** The `H` of `.VnTimeH`, `.VnArial NarrowH`; Word adds the script of an old system (`.VnTimeH Tur`). */
const CAPITALS = /[a-zD ]H(?:\(\w+\))?(?: (?:CE|Cyr|Greek|Tur|Baltic|\(\w+\)))?$/;

/**
 * The encoding that a font was made for, by its name, or null for a font of today.
 * @param name as a file has it; the prefix of a part of a font (`ABCDEF+.VnTime`) counts for nothing
 */
export function encodingOfFont(name: string): FontEncoding | null {
  const plain = name.replace(/^[A-Z]{6}\+/, '').trim();
  const encoding = FAMILIES.find(([pattern]) => pattern.test(plain))?.[1];
  if (encoding === undefined) return null;
  return { encoding, capitals: encoding === 'tcvn3' && CAPITALS.test(plain) };
}

/**
 * Letters of Windows-1252 that are set in a font of an old encoding, as a person sees them. Words that only Unicode has stay,
 * and so does a text that is better Vietnamese as it is: programs set Unicode in such fonts, too, and show another one.
 */
export function readInFont(text: string, { encoding, capitals }: FontEncoding): string {
  const read = text.replace(/[^\s]+/g, word => {
    const raw = windows1252Bytes(word);
    return raw === null ? word : LEGACY[encoding](raw);
  });
  if (isBetter(text, read)) return text;
  return capitals ? read.toUpperCase() : read;
}

function isBetter(asIs: string, read: string): boolean {
  if (asIs === read) return false;
  const before = evidenceIn(asIs.normalize('NFC'));
  const after = evidenceIn(read);
  return before.total > 0 && before.valid === before.total && after.valid < after.total;
}
