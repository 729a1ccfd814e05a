import { createRequire } from 'node:module';
import type * as ChronoVi from 'chrono-node/vi';
import { day, month, type Point } from './stated.js';

/** Loading chrono-node takes longer than reading a thousand articles: it is loaded when the first phrase needs it. */
let chrono: typeof ChronoVi | undefined;

/**
 * The day, or for `n tháng trước` the month, that a relative phrase (lower case) means, by chrono-node. Its answer counts
 * only if it covers the whole phrase and is certain of the parts used; parts are read one by one, never through a time zone.
 * @param today the report's own date, ISO
 */
export function resolve(phrase: string, today: string): Point | undefined {
  chrono ??= createRequire(import.meta.url)('chrono-node/vi') as typeof ChronoVi;
  const [year, monthOfYear, dayOfMonth] = today.split('-').map(Number) as [number, number, number];
  const results = chrono.parse(phrase, new Date(year, monthOfYear - 1, dayOfMonth, 12));
  const [result] = results;
  if (result === undefined || results.length > 1 || result.text.length !== phrase.length) return undefined;
  const { start } = result;
  const [y, m, d] = [start.get('year'), start.get('month'), start.get('day')];
  if (y === null || m === null || d === null || !start.isCertain('month')) return undefined;
  if (start.isCertain('day')) return day(y, m, d);
  return phrase.includes('tháng') ? month(y, m) : undefined;
}
