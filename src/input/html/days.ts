/** Hours by which Vietnam is ahead of UTC. */
const VIETNAM = 7;

const ISO = /^((?:19|20)\d{2})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})[^zZ+-]{0,10}([zZ]|[+-]\d{2}:?\d{2})?)?/;
const VIETNAMESE = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})(?!\d)/;

/**
 * The day that a stamp of a machine names: `2023-03-12T08:00:00+07:00`, `12/03/2023 08:00`. An hour of another zone is that
 * of Vietnam. @returns ISO `YYYY-MM-DD`, or null
 */
export function dayOf(stamp: string): string | null {
  const iso = ISO.exec(stamp.trim());
  if (iso === null) {
    const [, day, month, year] = VIETNAMESE.exec(stamp) ?? [];
    return day === undefined ? null : dayIn(Number(year), Number(month), Number(day), 0);
  }
  const [, year, month, day, hour, , zone] = iso;
  const ahead = zone === undefined || hour === undefined ? VIETNAM : /z/i.test(zone) ? 0 : Number(zone.slice(0, 3));
  return dayIn(Number(year), Number(month), Number(day), Number(hour ?? 0) + VIETNAM - ahead);
}

/** A day of the calendar and hours after its beginning, as the day that they fall on. */
function dayIn(year: number, month: number, day: number, hours: number): string | null {
  const start = new Date(Date.UTC(year, month - 1, day));
  if (start.getUTCMonth() !== month - 1 || start.getUTCDate() !== day) return null;
  return new Date(start.getTime() + hours * 3_600_000).toISOString().slice(0, 10);
}

/** A day in a line that is a stamp and no more: `Thứ tư, 12/03/2023 | 08:00 (GMT+7)`, `Ngày đăng: 12-03-2023`. */
export function dayOfStamp(line: string): string | null {
  const rest = line.replace(VIETNAMESE, '').replace(/\d{1,2}[:hg]\d{2}(?::\d{2})?|gmt ?[+]\d{1,2}|[ap]m/gi, '');
  const words = rest.replace(
    /thứ|chủ nhật|hai|ba|tư|năm|sáu|bảy|ngày|đăng|lúc|vào|cập nhật|xuất bản|đã|gửi|giờ|phút|sáng|trưa|chiều|tối|post(?:ed)?|on|date|updated?/giu,
    '',
  );
  return /[\p{L}\d]/u.test(words) ? null : dayOf(line);
}
