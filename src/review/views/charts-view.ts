import type { Kind } from '../../model/entity.js';
import { figure, numbers, pointTable, section } from '../charts/parts.js';
import { bars, namedBars, overTime, SIGNS } from '../charts/plots.js';
import {
  byPlaces,
  latestByPlace,
  mainPlaces,
  NameCounter,
  type Named,
  type Series,
  SeriesGatherer,
} from '../charts/series.js';
import type { Mention } from '../data/mention.js';
import { choice, el, fill } from '../dom.js';
import type { Page, View } from '../page.js';
import type { Language } from '../words/language.js';

/** Lines in one chart: more are not told apart. */
const MOST_LINES = 6;
/** Bars in one chart. */
const MOST_BARS = 20;
/** Measures to choose from. */
const MOST_SERIES = 300;

/** Charts of what the articles hold. */
export async function chartsView({ archive, language, kinds, signal }: Page): Promise<View> {
  const { say } = language;
  const progress = el('p', { class: 'progress', role: 'status' }, say.loading);
  const charts = el('div', { class: 'charts' });
  const wanted = kinds.filter(kind => kind !== 'date');

  async function load(): Promise<void> {
    const indicators = new SeriesGatherer();
    const quantities = new SeriesGatherer();
    const units = new NameCounter();
    const people = new NameCounter();
    const taking: Readonly<Partial<Record<Kind, (mention: Mention) => void>>> = {
      indicator: mention => indicators.add(mention),
      quantity: mention => quantities.add(mention),
      unit: mention => addUnit(units, mention),
      person: mention => addPerson(people, mention),
    };
    for await (const { read, mentions } of archive.mentions(wanted)) {
      if (signal.aborted) return;
      for (const mention of mentions) taking[mention.kind]?.(mention);
      fill(progress, say.loaded(language.number(read), language.number(archive.settings.articles)));
    }
    progress.hidden = true;
    const width = Math.max(300, Math.min(900, charts.clientWidth - 32));
    fill(
      charts,
      ...(kinds.includes('indicator') ? indicatorCharts(indicators.series(), width, language) : []),
      ...(kinds.includes('quantity') ? countCharts(quantities.series(), width, language) : []),
      kinds.includes('unit') && nameChart(say.mostNamedUnits, units.most(MOST_BARS), width, language),
      kinds.includes('person') && nameChart(say.mostNamedPeople, people.most(MOST_BARS), width, language),
    );
  }

  return {
    title: say.views.charts,
    element: el('div', {}, el('h1', {}, say.views.charts), progress, charts),
    shown: () => {
      load().catch(error => {
        fill(progress, say.notLoaded((error as Error).message));
      });
    },
  };
}

/** A body by its id where it has one: its spellings then count together. What only leans on the report is no name. */
function addUnit(units: NameCounter, mention: Mention): void {
  const id = mention.field('unit_id') as string | null;
  const name = (mention.field('refers_to') ?? mention.field('name')) as string;
  if (id === null && mention.field('named') !== true) return;
  units.add(id ?? name.toLowerCase(), name, mention.article);
}

function addPerson(people: NameCounter, mention: Mention): void {
  if (mention.field('role') === 'author') return;
  const name = mention.field('full_name') as string;
  people.add(name.toLowerCase(), name, mention.article);
}

function indicatorCharts(all: readonly Series[], width: number, language: Language): readonly HTMLElement[] {
  const { say } = language;
  const trend = el('div');
  const places = el('div');
  const drawTrend = (series: Series): void => fill(trend, ...trendOf(series, width, language, 'indicators'));
  const drawPlaces = (series: Series): void => fill(places, ...placesOf(series, width, language));
  const trendPick = pick('which-indicator', say.indicator, all, language, 'indicators', drawTrend);
  const placePick = pick('which-by-place', say.indicator, byPlaces(all), language, 'indicators', drawPlaces);
  return [
    section(say.indicatorOverTime, trendPick, trend, language),
    section(say.indicatorByPlace, placePick, places, language),
  ];
}

function countCharts(all: readonly Series[], width: number, language: Language): readonly HTMLElement[] {
  const { say } = language;
  const trend = el('div');
  const draw = (series: Series): void => fill(trend, ...trendOf(series, width, language, 'quantities'));
  return [
    section(say.countOverTime, pick('which-count', say.counted, all, language, 'quantities', draw), trend, language),
  ];
}

/** The choice of a series; draws the first. */
function pick(
  id: string,
  label: string,
  all: readonly Series[],
  language: Language,
  table: string,
  draw: (series: Series) => void,
): HTMLElement | null {
  const [first] = all;
  if (first === undefined) return null;
  draw(first);
  const options = all
    .slice(0, MOST_SERIES)
    .map(
      one =>
        [one.key, `${one.name} (${unitOf(one, table, language)}) – ${language.number(one.points.length)}`] as const,
    );
  return el(
    'p',
    { class: 'tools' },
    el('label', { for: id }, label),
    choice({ id }, options, first.key, key => draw(all.find(one => one.key === key)!)),
  );
}

function unitOf({ unit }: Series, table: string, language: Language): string {
  return table === 'indicators' ? language.word(unit, 'indicator_unit') : unit;
}

function trendOf(series: Series, width: number, language: Language, table: string): readonly HTMLElement[] {
  const { say } = language;
  const { name, points } = series;
  const unit = unitOf(series, table, language);
  const places = mainPlaces(points, MOST_LINES);
  const label = say.chartOf(name, language.number(points.length));
  const hasOthers = places.length > 0 && points.some(({ place }) => place === null || !places.includes(place));
  const legend = el(
    'ul',
    { class: 'lines' },
    ...places.map((place, i) =>
      el('li', {}, el('span', { class: `line-${i + 1}`, 'aria-hidden': 'true' }, SIGNS[i]), ` ${place}`),
    ),
    hasOthers && el('li', {}, el('span', { class: 'line-rest', 'aria-hidden': 'true' }, '●'), ` ${say.others}`),
  );
  return [
    figure(overTime(points, places, unit, { width, label }, language), legend),
    el('p', { class: 'hint' }, say.levelsOnly),
    pointTable(points, unit, language),
  ];
}

function placesOf(series: Series, width: number, language: Language): readonly HTMLElement[] {
  const latest = latestByPlace(series.points, MOST_BARS);
  if (latest.length === 0) return [el('p', { class: 'hint' }, language.say.noFigures)];
  const unit = unitOf(series, 'indicators', language);
  const rows = latest.map(({ place, value, period }) => ({ name: place, value, note: `(${period})` }));
  const label = language.say.chartOf(series.name, language.number(rows.length));
  return [figure(bars(rows, unit, { width, label }, language)), pointTable(latest, unit, language)];
}

function nameChart(title: string, named: readonly Named[], width: number, language: Language): HTMLElement {
  const { say } = language;
  if (named.length === 0) return section(title, null, el('div'), language);
  const label = say.chartOf(title, language.number(named.length));
  const content = el(
    'div',
    {},
    figure(bars(namedBars(named), say.timesNamed, { width, label }, language)),
    numbers(
      [say.name, say.timesNamed, say.inArticles],
      named.map(({ name, mentions, articles }) => [name, language.number(mentions), language.number(articles)]),
      language,
    ),
  );
  return section(title, null, content, language);
}
