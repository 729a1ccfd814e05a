/** Days of the Gregorian calendar, counted without a time zone. Years are 1 to 9999, months 1 to 12. */

import { daysIn } from '../../model/calendar.js';

const DAY_MS = 86_400_000;

/** True for a day that the calendar has; with the year null, one that some year has (29 February). */
export function isDay(year: number | null, month: number, day: number): boolean {
  return isMonth(month) && day >= 1 && day <= daysIn(year ?? 2000, month);
}

export function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

/** The years that a report speaks of without being asked for proof. */
export function isReportYear(year: number): boolean {
  return year >= 1900 && year <= 2100;
}

/** `2022-02-07`. */
export function isoDay(year: number, month: number, day: number): string {
  return `${isoMonth(year, month)}-${pad(day)}`;
}

/** `2022-02`. */
export function isoMonth(year: number | null, month: number): string {
  return `${isoYear(year)}-${pad(month)}`;
}

/** Four digits; `XXXX` for a year that is not known. */
export function isoYear(year: number | null): string {
  return year === null ? 'XXXX' : String(year).padStart(4, '0');
}

export function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** Monday of an ISO week; undefined when the year has no such week. */
export function mondayOf(year: number, week: number): string | undefined {
  if (week < 1 || week > 53) return undefined;
  // The week of 4 January is week 1.
  const fourth = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  const monday = fourth + ((week - 1) * 7 - weekday) * DAY_MS;
  const thursday = new Date(monday + 3 * DAY_MS);
  return thursday.getUTCFullYear() === year ? isoOf(monday) : undefined;
}

/** The ISO day `days` after an ISO day. */
export function addDays(iso: string, days: number): string {
  return isoOf(Date.parse(`${iso}T00:00:00Z`) + days * DAY_MS);
}

/** ISO year and week of an ISO day. */
export function weekOf(iso: string): { readonly year: number; readonly week: number } {
  const weekday = (new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7;
  const thursday = addDays(iso, 3 - weekday);
  const year = Number(thursday.slice(0, 4));
  const first = Date.parse(`${mondayOf(year, 1)}T00:00:00Z`);
  return { year, week: Math.round((Date.parse(`${addDays(iso, -weekday)}T00:00:00Z`) - first) / (7 * DAY_MS)) + 1 };
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
