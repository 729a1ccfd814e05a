import { WORDS } from '../generated/words.js';

let seconds: Map<string, string> | undefined;

/** True when the dictionary has `first second` as one common word: `lãnh đạo`. Both in lower case, NFC. */
export function isCompound(first: string, second: string): boolean {
  seconds ??= new Map(
    WORDS.split('\n').map(line => {
      const gap = line.indexOf(' ');
      return [line.slice(0, gap), `${line.slice(gap)} `] as const;
    }),
  );
  return seconds.get(first)?.includes(` ${second} `) === true;
}
