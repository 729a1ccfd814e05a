import { addDays, weekOf } from './calendar.js';
import { edtfOf, firstDay, lastDay } from './edtf.js';
import { day, month, type Point, quarter, week, year } from './stated.js';

interface Resolved {
  readonly value: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: Point['grain'];
}

/** Lays a relative phrase (lower case) on the calendar; value and ends are null when the report has no date. */
export function resolveRelative(phrase: string, reportDate: string | null): Resolved {
  const grain = /năm/.test(phrase)
    ? 'year'
    : /quý/.test(phrase)
      ? 'quarter'
      : /tháng/.test(phrase)
        ? 'month'
        : /tuần/.test(phrase)
          ? 'week'
          : 'day';
  const point = reportDate === null ? undefined : pointOf(phrase, grain, reportDate);
  if (point === undefined) return { value: null, from: null, to: null, precision: grain };
  return { value: edtfOf(point), from: firstDay(point), to: lastDay(point), precision: grain };
}

function pointOf(phrase: string, grain: Point['grain'], reportDate: string): Point | undefined {
  const [y, m] = reportDate.split('-').map(Number) as [number, number, number];
  const step = /trước|qua|ngoái|rồi/.test(phrase) ? -1 : /sau|tới|mai|nữa/.test(phrase) ? 1 : 0;
  const count = Number(/^\d+/.exec(phrase)?.[0] ?? 1) * step;
  switch (grain) {
    case 'year':
      return year(y + count);
    case 'quarter': {
      const at = y * 4 + Math.floor((m - 1) / 3) + count;
      return quarter(Math.floor(at / 4), (at % 4) + 1);
    }
    case 'month': {
      const at = y * 12 + (m - 1) + count;
      return month(Math.floor(at / 12), (at % 12) + 1);
    }
    case 'week': {
      const at = weekOf(addDays(reportDate, 7 * count));
      return week(at.year, at.week);
    }
    default: {
      const [ry, rm, rd] = addDays(reportDate, /kia/.test(phrase) ? (/hôm/.test(phrase) ? -2 : 2) : count)
        .split('-')
        .map(Number) as [number, number, number];
      return day(ry, rm, rd);
    }
  }
}
