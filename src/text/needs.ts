import { NEED, NEEDS_MASK } from './kinds.js';
import { fillTables, PAIR, WITH_TONE } from './need-tables.js';

/** Texts are looked at by stretches: a copy of their units is read several times faster than the string. */
const STRETCH = 1 << 14;
const units = new Uint16Array(STRETCH);
const bytes = Buffer.from(units.buffer);

/** Where, in a stretch, the two letters before are misspelt if they are not one of a few. */
const doubts = new Uint16Array(STRETCH);

/** What is known when a stretch ends. */
interface State {
  needs: number;
  /** Kind of the last character. */
  before: number;
  /** What must not follow the last two. */
  doubt: number;
}

// Constants of this module, of which the loop below is compiled to bare numbers and addresses: it runs at half the speed
// on imported ones.
const kinds = new Uint8Array(65536);
const letters = new Uint16Array(65536);
const pairs = new Uint32Array(PAIR.count);
const { kindBits: KIND_BITS, thirdMask: THIRD_MASK, thirdShift: THIRD_SHIFT } = PAIR;
let isFilled = false;

/** The needs of a text, as bits of `NEED`. */
export function needsOf(text: string): number {
  if (!isFilled) fillTables({ kinds, pairs, letters });
  isFilled = true;
  const state: State = { needs: 0, before: 0, doubt: 0 };
  for (let from = 0; from < text.length; from += STRETCH) {
    const stretch = text.length <= STRETCH ? text : text.slice(from, from + STRETCH);
    bytes.write(stretch, 'utf16le');
    const count = scan(stretch.length, state);
    for (let i = 0; i < count; i++) if (isMisplaced(text, from + doubts[i]!)) state.needs |= NEED.tones;
  }
  // The end of the text is no letter.
  if ((state.doubt & pairs[0]!) !== 0 && isMisplaced(text, text.length)) state.needs |= NEED.tones;
  return state.needs & NEEDS_MASK;
}

/** Looks at the units of a stretch; returns the number of doubts. Apart, so that it is compiled by itself. */
function scan(length: number, state: State): number {
  let { needs, before, doubt } = state;
  let count = 0;
  for (let i = 0; i < length; i++) {
    const kind = kinds[units[i]!]!;
    const pair = pairs[(before << KIND_BITS) | kind]!;
    if ((doubt & pair) !== 0) doubts[count++] = i;
    needs |= pair;
    // What must not follow two letters stands in their pair; what a character is stands further up in its own.
    doubt = (pair & THIRD_MASK) << THIRD_SHIFT;
    before = kind;
  }
  state.needs = needs;
  state.before = before;
  state.doubt = doubt;
  return count;
}

const [G, I, Q, U, E_HAT, O_HORN] = Array.from('giquêơ', letter => letter.charCodeAt(0));

/**
 * True unless the two letters before `at`, which are in doubt because of what stands there, are right after all:
 * `quả`, `già`, `thuế`, `thuở`; or `gà` before a vowel.
 */
function isMisplaced(text: string, at: number): boolean {
  const first = letters[text.charCodeAt(at - 2)]!;
  if ((first & WITH_TONE) !== 0) return true;
  const second = letters[text.charCodeAt(at - 1)]! & ~WITH_TONE;
  if (first === G || first === Q) return second === (first === G ? I : U);
  const onset = at >= 3 ? letters[text.charCodeAt(at - 3)] : 0;
  if ((onset === Q && first === U) || (onset === G && first === I)) return false;
  return !(first === U && (second === E_HAT || second === O_HORN));
}
