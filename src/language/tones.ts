/** Each vowel with the six tones: ngang, sắc, huyền, hỏi, ngã, nặng. */
export const TONED: Readonly<Record<string, string>> = {
  a: 'aáàảãạ',
  ă: 'ăắằẳẵặ',
  â: 'âấầẩẫậ',
  e: 'eéèẻẽẹ',
  ê: 'êếềểễệ',
  i: 'iíìỉĩị',
  o: 'oóòỏõọ',
  ô: 'ôốồổỗộ',
  ơ: 'ơớờởỡợ',
  u: 'uúùủũụ',
  ư: 'ưứừửữự',
  y: 'yýỳỷỹỵ',
};

interface Toned {
  readonly letter: string;
  /** 1 to 5. */
  readonly tone: number;
}

let byUnit: (Toned | undefined)[] | undefined;

/** The last toned letter, `ỹ`, is U+1EF9. */
const UNITS = 0x1f00;

/** The vowel and the tone of a small letter in NFC, or undefined where it bears none. */
export function toneOf(char: string): Toned | undefined {
  if (byUnit === undefined) {
    byUnit = new Array<Toned | undefined>(UNITS).fill(undefined);
    for (const [letter, forms] of Object.entries(TONED))
      for (let tone = 1; tone < 6; tone++) byUnit[forms.charCodeAt(tone)] = { letter, tone };
  }
  return byUnit[char.charCodeAt(0)];
}

/**
 * True for a letter of a lower-case text that may stand for its capital: the fonts of the TCVN3 family that write small letters have no capital
 * vowels with a tone, so that names typed in them begin small (`Lê Thị ánh`, `huyện ứng Hòa`).
 */
export function maySeemSmall(lower: string, offset: number): boolean {
  return offset < lower.length && toneOf(lower[offset]!) !== undefined;
}
