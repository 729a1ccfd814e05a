const DAY_MS = 86_400_000;

/** Number of days in a month of the Gregorian calendar, months from 1 to 12. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Monday of an ISO week; undefined when the year has no such week. */
export function mondayOf(year: number, week: number): string | undefined {
  if (week < 1 || week > 53) return undefined;
  // The week of 4 January is week 1.
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth + ((week - 1) * 7 - daysSinceMonday(fourth)) * DAY_MS;
  const thursday = new Date(monday + 3 * DAY_MS);
  return thursday.getUTCFullYear() === year ? isoOf(monday) : undefined;
}

/** The ISO day `days` after an ISO day. */
export function addDays(iso: string, days: number): string {
  return isoOf(timeOf(iso) + days * DAY_MS);
}

/** ISO year and week of an ISO day. */
export function weekOf(iso: string): { readonly year: number; readonly week: number } {
  const weekday = daysSinceMonday(timeOf(iso));
  const thursday = addDays(iso, 3 - weekday);
  const year = Number(thursday.slice(0, 4));
  const first = timeOf(mondayOf(year, 1)!);
  return { year, week: Math.round((timeOf(addDays(iso, -weekday)) - first) / (7 * DAY_MS)) + 1 };
}

/** The weekday of an ISO day, from 1 for Monday to 7 for Sunday. */
export function weekdayOfDay(iso: string): number {
  return daysSinceMonday(timeOf(iso)) + 1;
}

function daysSinceMonday(time: number): number {
  return (new Date(time).getUTCDay() + 6) % 7;
}

function timeOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`);
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
