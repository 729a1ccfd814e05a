import type { Mention } from '../data/mention.js';

/** A figure as a chart shows it: a value that was reached, at a time. */
export interface Point {
  readonly value: number;
  /** First and last day of its period, ISO. */
  readonly from: string;
  readonly to: string;
  /** EDTF. */
  readonly period: string;
  /** The place or the body that it is said of; null where neither is stated. */
  readonly place: string | null;
  readonly mention: Mention;
}

/** Figures of one measure in one unit: what may stand in one chart. */
export interface Series {
  readonly key: string;
  /** The name that most of its figures have. */
  readonly name: string;
  readonly unit: string;
  readonly points: readonly Point[];
  /** Number of different periods. */
  readonly periods: number;
  /** Number of different places. */
  readonly places: number;
}

/** Gathers the figures of measures, mention by mention. */
export class SeriesGatherer {
  readonly #series = new Map<string, { unit: string; names: Map<string, number>; points: Point[] }>();

  /** Takes a figure that has a value, a name and a period; targets and changes (`up 5%`) are other things and are left out. */
  add(mention: Mention): void {
    const text = (column: string): string | null => mention.field(column) as string | null;
    const value = mention.field('value');
    const name = text('name');
    const [from, to, period] = [text('period_from'), text('period_to'), text('period')];
    if (typeof value !== 'number' || name === null || period === null || (from === null && to === null)) return;
    if (mention.field('change') !== 'level' || mention.field('target') === true) return;
    const unit = text('unit') ?? '';
    const key = `${text('indicator') ?? name.toLowerCase()} ${unit}`;
    let series = this.#series.get(key);
    if (series === undefined) {
      series = { unit, names: new Map(), points: [] };
      this.#series.set(key, series);
    }
    series.names.set(name, (series.names.get(name) ?? 0) + 1);
    const place = text('place') ?? text('of_unit');
    series.points.push({ value, from: (from ?? to)!, to: (to ?? from)!, period, place, mention });
  }

  /** Those with at least two values, the richest in periods first. */
  series(): readonly Series[] {
    return Array.from(this.#series, ([key, { unit, names, points }]): Series => {
      const sorted = points.sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
      const name = mostFrequent(names);
      const differing = (of: (point: Point) => string | null): number => new Set(sorted.map(of).filter(Boolean)).size;
      const periods = differing(({ period }) => period);
      return { key, name, unit, points: sorted, periods, places: differing(({ place }) => place) };
    })
      .filter(({ points }) => points.length > 1)
      .sort((a, b) => b.periods - a.periods || b.points.length - a.points.length || compare(a.key, b.key));
  }
}

/** The day in the middle of a period, ISO: where a chart puts its value. */
export function middleOf({ from, to }: Pick<Point, 'from' | 'to'>): Date {
  return new Date((Date.parse(from) + Date.parse(to)) / 2);
}

/** Of each place the value of its latest period, the highest first. */
export function latestByPlace(points: readonly Point[], most: number): readonly (Point & { readonly place: string })[] {
  const latest = new Map<string, Point & { readonly place: string }>();
  for (const point of points) {
    const { place } = point;
    if (place === null) continue;
    const before = latest.get(place);
    if (before === undefined || point.to >= before.to) latest.set(place, { ...point, place });
  }
  return [...latest.values()].sort((a, b) => b.value - a.value || compare(a.place, b.place)).slice(0, most);
}

/**
 * The places that get a line of their own in a chart: those with the most values.
 * @param most how many
 */
export function mainPlaces(points: readonly Point[], most: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { place } of points) if (place !== null) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || compare(a, b))
    .slice(0, most)
    .map(([place]) => place);
}

/** How often each name is named, and in how many articles. */
export interface Named {
  readonly name: string;
  readonly mentions: number;
  readonly articles: number;
}

/** Counts bodies or people. */
export class NameCounter {
  readonly #counts = new Map<string, { names: Map<string, number>; mentions: number; articles: Set<number> }>();

  /**
   * @param key the same for all spellings
   * @param name how it is shown
   */
  add(key: string, name: string, article: number): void {
    let count = this.#counts.get(key);
    if (count === undefined) {
      count = { names: new Map(), mentions: 0, articles: new Set() };
      this.#counts.set(key, count);
    }
    count.names.set(name, (count.names.get(name) ?? 0) + 1);
    count.mentions++;
    count.articles.add(article);
  }

  /** Those that are named most. */
  most(number: number): readonly Named[] {
    return Array.from(this.#counts.values(), ({ names, mentions, articles }) => ({
      name: mostFrequent(names),
      mentions,
      articles: articles.size,
    }))
      .sort((a, b) => b.mentions - a.mentions || b.articles - a.articles || compare(a.name, b.name))
      .slice(0, number);
  }
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [name, count] of counts) {
    if (count > most || (count === most && name < best)) [best, most] = [name, count];
  }
  return best;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Series of several places, those of the most places first. */
export function byPlaces(all: readonly Series[]): readonly Series[] {
  return all
    .filter(({ places }) => places > 1)
    .sort((a, b) => b.places - a.places || b.points.length - a.points.length);
}
