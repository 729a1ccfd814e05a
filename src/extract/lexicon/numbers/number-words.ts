/** Digits as they are spoken, with the forms they take after `mươi` (`hai mươi mốt`, `ba mươi tư`, `bốn mươi lăm`). */
const DIGIT_WORDS: readonly (readonly [word: string, digit: number])[] = [
  ['không', 0],
  ['một', 1],
  ['mốt', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['lăm', 5],
  ['nhăm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
];

/** Words between the digits of a spoken number. */
const PLACE_WORDS = {
  ten: 'mười',
  tens: 'mươi',
  hundred: 'trăm',
  point: 'phẩy',
  zeros: ['linh', 'lẻ'],
} as const;

/**
 * Reads a number below 1,000 that is written in words: `hai mươi` → 20, `một trăm linh năm` → 105, `ba phẩy hai` → 3.2.
 * @returns undefined when the words are no number
 */
export function readNumberWords(words: readonly string[]): number | undefined {
  const point = words.indexOf(PLACE_WORDS.point);
  const whole = readWhole(point < 0 ? words : words.slice(0, point));
  if (point < 0 || whole === undefined) return whole;
  const decimals = words.slice(point + 1).map(digitOf);
  if (decimals.length === 0 || decimals.includes(undefined)) return undefined;
  return Number(`${whole}.${decimals.join('')}`);
}

function readWhole(words: readonly string[]): number | undefined {
  let total = 0;
  let digit: number | undefined;
  for (const word of words) {
    if (word === PLACE_WORDS.hundred && digit !== undefined) total += digit * 100;
    else if (word === PLACE_WORDS.tens && digit !== undefined) total += digit * 10;
    else if (word === PLACE_WORDS.ten && digit === undefined) total += 10;
    else if ((PLACE_WORDS.zeros as readonly string[]).includes(word)) continue;
    else {
      if (digit !== undefined) return undefined;
      digit = digitOf(word);
      if (digit === undefined) return undefined;
      continue;
    }
    digit = undefined;
  }
  return words.length === 0 ? undefined : total + (digit ?? 0);
}

function digitOf(word: string): number | undefined {
  return DIGIT_WORDS.find(([spoken]) => spoken === word)?.[1];
}
