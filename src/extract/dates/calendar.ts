/** Days of the Gregorian calendar, counted without a time zone. Years are 1 to 9999, months 1 to 12. */

import { daysIn } from '../../model/calendar.js';

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

/** Years of history: they need a word that says so. */
export function isOldYear(year: number): boolean {
  return year >= 1500 && year < 1900;
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
