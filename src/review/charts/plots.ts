import { axisX, axisY, barX, dot, gridX, gridY, lineY, plot, ruleX, text } from '@observablehq/plot';
import type { Language } from '../words/language.js';
import { middleOf, type Named, type Point } from './series.js';

// Observable Plot enters here. It draws SVG: that prints, follows the colours of the page (dark too) and needs no canvas; uPlot
// knows no bars by name, and ECharts is three times as large.

/** Signs and colours of lines, in step: who does not see colours sees signs. */
export const SIGNS = ['●', '▲', '■', '◆', '★', '✚'] as const;
const SYMBOLS = ['circle', 'triangle', 'square', 'diamond', 'star', 'cross'] as const;
const COLOURS = SYMBOLS.map((_, i) => `var(--line-${i + 1})`);

/** Points whose place has no line of its own. */
const REST = '';

/** Characters of a name beside a bar. */
const LONGEST_LABEL = 34;

export interface Frame {
  /** Of the chart, in CSS pixels. */
  readonly width: number;
  /** Says what the chart shows to who does not see it. */
  readonly label: string;
}

/** Values over time, a line for each of some places. */
export function overTime(
  points: readonly Point[],
  places: readonly string[],
  unit: string,
  { width, label }: Frame,
  language: Language,
): Element {
  const placeOf = ({ place }: Point): string => (place !== null && places.includes(place) ? place : REST);
  const titleOf = ({ place, period, value }: Point): string =>
    `${place ?? language.say.noPlace}, ${period}: ${language.number(value)} ${unit}`;
  const main = points.filter(point => placeOf(point) !== REST);
  return bare(
    plot({
      width,
      height: 340,
      marginLeft: 64,
      marginRight: 36,
      marginTop: 30,
      ariaLabel: label,
      className: 'plot',
      x: { type: 'utc', label: null },
      y: { label: unit, nice: true, zero: true },
      color: {
        type: 'ordinal',
        domain: [...places, REST],
        range: [...COLOURS.slice(0, places.length), 'var(--quiet)'],
      },
      symbol: { type: 'ordinal', domain: [...places, REST], range: [...SYMBOLS.slice(0, places.length), 'circle'] },
      marks: [
        gridY({ strokeOpacity: 0.15 }),
        axisX({ ticks: Math.max(2, Math.floor(width / 110)), tickFormat: monthOf }),
        axisY({ tickFormat: (value: number) => language.number(value) }),
        lineY(main, { x: middleOf, y: 'value', z: placeOf, stroke: placeOf, strokeOpacity: 0.6, curve: 'linear' }),
        dot(points, {
          x: middleOf,
          y: 'value',
          stroke: placeOf,
          fill: placeOf,
          fillOpacity: 0.5,
          symbol: placeOf,
          r: 4,
          title: titleOf,
        }),
      ],
    }),
  );
}

/** A bar with a number for each name. */
export function bars(
  rows: readonly { readonly name: string; readonly value: number; readonly note?: string }[],
  unit: string,
  { width, label }: Frame,
  language: Language,
): Element {
  const margin = Math.min(220, Math.round(width * 0.42));
  const fits = Math.min(LONGEST_LABEL, Math.floor(margin / 7));
  const isWhole = rows.every(({ value }) => Number.isInteger(value));
  const short = (name: string): string => (name.length > fits ? `${name.slice(0, fits - 1)}…` : name);
  return bare(
    plot({
      width,
      height: 60 + rows.length * 24,
      marginLeft: margin,
      marginRight: 56,
      marginBottom: 44,
      ariaLabel: label,
      className: 'plot',
      x: { label: unit, zero: true },
      y: { label: null, domain: rows.map(({ name }) => name) },
      marks: [
        gridX({ strokeOpacity: 0.15 }),
        axisX({
          ticks: Math.max(2, Math.floor((width - margin) / 90)),
          tickFormat: (value: number) => (isWhole && !Number.isInteger(value) ? '' : language.number(value)),
        }),
        axisY({ tickFormat: short, tickSize: 0 }),
        barX(rows, {
          x: 'value',
          y: 'name',
          fill: 'var(--line-1)',
          title: ({ name, value, note = '' }) => `${name}: ${language.number(value)} ${unit} ${note}`.trim(),
        }),
        text(rows, {
          x: 'value',
          y: 'name',
          text: ({ value }) => language.number(value),
          dx: 6,
          textAnchor: 'start',
        }),
        ruleX([0]),
      ],
    }),
  );
}

/** `07/2016`, which both languages read. */
function monthOf(date: Date): string {
  return `${String(date.getUTCMonth() + 1).padStart(2, '0')}/${date.getUTCFullYear()}`;
}

/** The rows of a chart of names. */
export function namedBars(named: readonly Named[]): readonly { readonly name: string; readonly value: number }[] {
  return named.map(({ name, mentions }) => ({ name, value: mentions }));
}

/** The policy of the page lets no style through but its own, which says the same (`plot` in `charts.css`). */
function bare(chart: Element): Element {
  for (const style of chart.querySelectorAll('style')) style.remove();
  // The label of the whole chart is enough; one on a group without a role is against ARIA.
  for (const part of chart.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  return chart;
}
