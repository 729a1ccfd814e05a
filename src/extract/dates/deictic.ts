import { addDays, weekOf } from '../../model/calendar.js';
import { edtfOf, firstDay, lastDay } from './edtf.js';
import { DAY_PART, WORD_END } from './patterns.js';
import { resolve } from './resolve.js';
import { day, type Grain, month, type Point, quarter, week, year } from './stated.js';
import { weekdayOfWeek } from './weekdays.js';

interface Resolved {
  readonly value: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: Grain;
}

/** Lays a deictic phrase (lower case) on the calendar; value and ends are null when the report has no date. */
export function resolveDeictic(phrase: string, reportDate: string | null): Resolved {
  const grain = grainOf(phrase);
  const point =
    reportDate === null ? undefined : (weekdayOfWeek(phrase, reportDate) ?? pointOf(phrase, grain, reportDate));
  if (point === undefined) return { value: null, from: null, to: null, precision: grain };
  return { value: edtfOf(point), from: firstDay(point), to: lastDay(point), precision: point.grain };
}

function grainOf(phrase: string): Grain {
  if (/^(?:thứ |t\d|chủ nhật|cn )/.test(phrase)) return 'day';
  if (phrase.startsWith('năm')) return 'year';
  if (phrase.startsWith('quý')) return 'quarter';
  if (phrase.includes('tháng')) return 'month';
  return phrase.includes('tuần') ? 'week' : 'day';
}

const PART_OF_DAY = new RegExp(`^${DAY_PART} `, 'u');
const BEFORE_NOW = new RegExp(`(?:trước|qua|ngoái|rồi)${WORD_END}`, 'u');
const AFTER_NOW = new RegExp(`(?:sau|tới)${WORD_END}`, 'u');

/** This and last week, month, quarter and year: chrono-node takes `tháng này` for the next one and knows no `năm ngoái`. */
function pointOf(phrase: string, grain: Grain, reportDate: string): Point | undefined {
  const [y, m, d] = reportDate.split('-').map(Number) as [number, number, number];
  if (grain === 'day' || /^\d/.test(phrase)) {
    const plain = phrase.replace(PART_OF_DAY, '').replace(/^ngày hôm |^hôm /, '');
    if (plain.endsWith('nay')) return day(y, m, d);
    return resolve(
      plain === 'qua' || (plain === 'kia' && phrase.includes('hôm'))
        ? `hôm ${plain}`
        : plain === 'mai' || plain === 'kia'
          ? `ngày ${plain}`
          : plain,
      reportDate,
    );
  }
  const step = BEFORE_NOW.test(phrase) ? -1 : AFTER_NOW.test(phrase) ? 1 : 0;
  if (grain === 'year') return year(y + step);
  if (grain === 'quarter') {
    const at = y * 4 + Math.floor((m - 1) / 3) + step;
    return quarter(Math.floor(at / 4), (at % 4) + 1);
  }
  if (grain === 'month') {
    const at = y * 12 + (m - 1) + step;
    return month(Math.floor(at / 12), (at % 12) + 1);
  }
  const at = weekOf(addDays(reportDate, 7 * step));
  return week(at.year, at.week);
}
