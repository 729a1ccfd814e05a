import { expect, test } from 'vitest';
import type { Kind } from '../../src/model/entity.js';
import {
  byPlaces,
  latestByPlace,
  mainPlaces,
  middleOf,
  NameCounter,
  SeriesGatherer,
} from '../../src/review/charts/series.js';
import { columnsOf, Mention } from '../../src/review/data/mention.js';

/** A mention with these fields, all others null. */
function mention(kind: Kind, fields: Readonly<Record<string, string | number | boolean>>): Mention {
  const row = columnsOf(kind).map(({ id }) => fields[id] ?? null);
  return new Mention(kind, 0, 0, row, [], false);
}

const figure = (value: number, period: string, place?: string, more: Readonly<Record<string, string | boolean>> = {}) =>
  mention('indicator', {
    name: 'tỷ lệ tiêm chủng',
    indicator: 'immunisation',
    unit: '%',
    change: 'level',
    value,
    period,
    period_from: `${period}-01-01`,
    period_to: `${period}-12-31`,
    ...(place !== undefined && { place }),
    ...more,
  });

function gather(...mentions: readonly Mention[]) {
  const gatherer = new SeriesGatherer();
  for (const one of mentions) gatherer.add(one);
  return gatherer.series();
}

test('figures of one measure and unit are a series, in order of time; targets and changes are none', () => {
  const [series, ...others] = gather(
    figure(97, '2023', 'Lào Cai'),
    figure(95, '2021', 'Lào Cai'),
    figure(90, '2021', 'Yên Bái', { name: 'TLTC' }),
    figure(99, '2025', 'Lào Cai', { target: true }),
    figure(2, '2022', 'Lào Cai', { change: 'increase' }),
    figure(0.5, '2022', 'Lào Cai', { unit: 'ratio' }),
  );
  expect(others).toEqual([]);
  expect(series).toMatchObject({ name: 'tỷ lệ tiêm chủng', unit: '%', periods: 2, places: 2 });
  expect(series!.points.map(({ value }) => value)).toEqual([95, 90, 97]);
  expect(byPlaces([series!])).toEqual([series]);
  expect(mainPlaces(series!.points, 1)).toEqual(['Lào Cai']);
  expect(latestByPlace(series!.points, 9).map(({ place, value }) => [place, value])).toEqual([
    ['Lào Cai', 97],
    ['Yên Bái', 90],
  ]);
});

test('a figure without a period, a name or a value is in no chart', () => {
  const whole = { name: 'x', unit: '%', change: 'level', value: 1, period: '2021', period_from: '2021-01-01' };
  const without = (field: keyof typeof whole): Mention => {
    const { [field]: _, ...rest } = whole;
    return mention('indicator', rest);
  };
  expect(gather(mention('indicator', whole), mention('indicator', whole))).toHaveLength(1);
  for (const field of ['period', 'name', 'value', 'period_from'] as const)
    expect(gather(without(field), without(field))).toEqual([]);
});

test('a value stands in the middle of its period', () => {
  expect(middleOf({ from: '2023-01-01', to: '2023-01-31' }).toISOString()).toBe('2023-01-16T00:00:00.000Z');
});

test('names are counted by their key, shown as they are spelled most, equal ones in the order of their letters', () => {
  const counter = new NameCounter();
  counter.add('a', 'Sở Y tế', 0);
  counter.add('a', 'Sở y tế', 1);
  counter.add('a', 'Sở Y tế', 1);
  counter.add('c', 'Trạm B', 0);
  counter.add('b', 'Trạm A', 0);
  expect(counter.most(2)).toEqual([
    { name: 'Sở Y tế', mentions: 3, articles: 2 },
    { name: 'Trạm A', mentions: 1, articles: 1 },
  ]);
});
