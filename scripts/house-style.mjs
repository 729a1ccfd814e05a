/**
 * NFC, with the tone on the first vowel of oa, oe and uy (hòa, thủy), as the reader's text has it.
 * @param {string} text
 */
export function houseStyle(text) {
  return text
    .normalize('NFD')
    .replace(/([oO])([aAeE])([\u0300\u0301\u0303\u0309\u0323])(?!\p{L})/gu, '$1$3$2')
    .replace(/(?<![qQ])([uU])([yY])([\u0300\u0301\u0303\u0309\u0323])(?!\p{L})/gu, '$1$3$2')
    .normalize('NFC');
}
