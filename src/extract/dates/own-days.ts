import { addDays, weekOf } from '../../model/calendar.js';
import type { Draft } from '../engine/article.js';
import { pad } from './calendar.js';

/** `Tuần 42 (từ 14/10 đến 20/10)`, `tuần 32, từ ngày 7/8 đến 13/8`. */
const BETWEEN = /^ ?[(,:–-]? ?(?:tính )?(?:từ )?(?:ngày )?$/u;
/** Days that a report's week may have: some count from Friday, some give the working days alone. */
const [FEWEST, MOST] = [4, 9];

/** The weeks whose own days stand right after them, with those days; other dates as they are. */
export function withOwnDays(lower: string, dates: readonly Draft<'date'>[]): readonly Draft<'date'>[] {
  return dates.map((date, i) => {
    const days = dates[i + 1];
    if (date.precision !== 'week' || date.deictic || days?.from == null || days.to === null) return date;
    if (days.precision !== 'range' || !BETWEEN.test(lower.slice(date.span.end, days.span.start))) return date;
    const [shortest, longest] = [addDays(days.from, FEWEST), addDays(days.from, MOST)];
    return days.to < shortest || days.to > longest ? date : { ...date, ...weekOrDays(days.from, days.to) };
  });
}

/** The ISO week of the days, where they are one. */
function weekOrDays(from: string, to: string): Pick<Draft<'date'>, 'value' | 'from' | 'to' | 'precision'> {
  const { year, week } = weekOf(from);
  const isWeek = addDays(from, 6) === to && weekOf(addDays(from, -1)).week !== week;
  const value = isWeek ? `${year}-W${pad(week)}` : `${from}/${to}`;
  return { value, from, to, precision: isWeek ? 'week' : 'range' };
}
