import { hex } from 'dingbat-to-unicode';

/**
 * What a sign font of Windows (Symbol, Wingdings, Webdings) shows for a code, or null for another font or an unknown
 * code. dingbat-to-unicode enters here.
 * @param code from 0x20 to 0xFF; Word also counts from 0xF000 on
 */
export function signOf(font: string, code: number): string | null {
  return hex(font, (code & 0xff).toString(16))?.string ?? null;
}
