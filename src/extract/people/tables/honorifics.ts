/** How a person is addressed: spellings (lower case), then the word as the output gives it. */
export const HONORIFICS: readonly (readonly [spellings: string, honorific: string])[] = [
  ['đồng chí | đ/c | đ.c | đc | đc/ | đ/chí | đ/ch | đồng chi', 'đồng chí'],
  ['ông', 'ông'],
  ['bà', 'bà'],
  ['anh', 'anh'],
  ['chị', 'chị'],
  ['cô', 'cô'],
  ['cô giáo', 'cô'],
  ['thầy | thầy giáo', 'thầy'],
  ['chú', 'chú'],
  ['dì', 'dì'],
  ['cậu', 'cậu'],
  ['cụ', 'cụ'],
  ['cụ ông', 'cụ ông'],
  ['cụ bà', 'cụ bà'],
  ['em', 'em'],
  ['cháu', 'cháu'],
  ['bé', 'bé'],
  ['cháu bé', 'cháu bé'],
  ['bé gái', 'bé gái'],
  ['bé trai', 'bé trai'],
  ['mẹ', 'mẹ'],
  ['má', 'má'],
  ['ngài', 'ngài'],
  ['nữ đồng chí', 'đồng chí'],
  ['mr | mr.', 'Mr'],
  ['mrs | mrs. | ms | ms.', 'Ms'],
];

/** Words before a title that say that it is meant for all who follow: `các bác sĩ A và B`. */
export const PLURALS: readonly string[] = ['các', 'hai', 'ba', 'bốn', 'năm', 'những', 'quý', 'cặp'];
