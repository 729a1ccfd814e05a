import { decodeVni } from './double-byte.js';
import { decodeTcvn3, decodeViscii, decodeVps, decodeWindows1258 } from './single-byte.js';

/** Reads bytes of an encoding that was made for Vietnamese before Unicode; never throws. */
export type LegacyDecoder = (bytes: Uint8Array) => string;

/** The encodings of eight bits, those most used first. */
export const LEGACY = {
  tcvn3: decodeTcvn3,
  vni: decodeVni,
  'windows-1258': decodeWindows1258,
  viscii: decodeViscii,
  vps: decodeVps,
} as const satisfies Readonly<Record<string, LegacyDecoder>>;

export type Legacy = keyof typeof LEGACY;
export const LEGACY_NAMES = Object.keys(LEGACY) as readonly Legacy[];
