import type { Messages } from './messages/index.js';

/**
 * A number as the reader writes it: `1,234.5` in English, `1.234,5` in Vietnamese.
 * @param decimals how many; by default those that it has
 */
export function shownNumber(value: number, { group, point }: Messages, decimals?: number): string {
  // Grouped by hand: the first call of toLocaleString alone takes longer than reading a file.
  const [whole, rest] = (decimals === undefined ? String(value) : value.toFixed(decimals)).split('.');
  const grouped = whole!.replace(/\B(?=(?:\d{3}){1,5}$)/g, group);
  return rest === undefined ? grouped : `${grouped}${point}${rest}`;
}
