import type { ToneStyle } from '../language/syllables.js';
import type { RawSpan, TextSpan } from '../model/span.js';
import type { NormalText } from '../model/text.js';
import { mixture } from './damage.js';
import { type EditMap, rewrite, throughLayers } from './edits.js';
import { NEED } from './kinds.js';
import { needsOf } from './needs.js';
import { STEPS, type Step } from './steps.js';

export interface NormalizeOptions {
  /** Default `old`: `hòa`, `thủy`, the style that extraction reads. */
  readonly toneStyle?: ToneStyle;
  /** Leave the line ends of the file as they are. Default false: each becomes `\n`. */
  readonly keepLineEnds?: boolean;
}

/** What one step did to the text that the steps before it left. */
export interface Layer {
  readonly name: string;
  readonly map: EditMap;
  /** The texts before and after. */
  readonly from: string;
  readonly to: string;
}

/** One repair of a text: what stood in the raw file, and what stands for it after the step. */
export interface Change {
  /** Name of the step. */
  readonly step: string;
  readonly span: RawSpan;
  readonly before: string;
  readonly after: string;
}

/** A normalised text that knows how it was made. */
export class NormalizedText implements NormalText {
  #lower: string | undefined;

  constructor(
    readonly raw: string,
    readonly text: string,
    readonly layers: readonly Layer[],
    readonly damage: readonly string[],
  ) {}

  get lower(): string {
    this.#lower ??= lowerSameLength(this.text);
    return this.#lower;
  }

  toRaw(span: TextSpan): RawSpan {
    return throughLayers(this.layers, this.layers.length, span);
  }

  /** Every repair in the order of the steps, each in the order of the text. */
  *changes(): Generator<Change> {
    for (const [i, { name, map, from, to }] of this.layers.entries()) {
      for (const [before, after] of map.entries()) {
        yield {
          step: name,
          span: throughLayers(this.layers, i, before),
          before: from.slice(before.start, before.end),
          after: to.slice(after.start, after.end),
        };
      }
    }
  }
}

const MAX_ROUNDS = 4;

/** Lower case of the same length: the few letters whose lower case is longer stay as they are. */
function lowerSameLength(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, char => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('');
}

/**
 * Puts the letters of a decoded text in order and keeps the way back, and the layout: tabs, runs of spaces and line ends
 * stand as they stood. Time linear in its length; normalising twice changes nothing. A clean text costs one pass and is
 * its own normal form.
 */
export function normalize(
  raw: string,
  { toneStyle = 'old', keepLineEnds = false }: NormalizeOptions = {},
): NormalizedText {
  const layers: Layer[] = [];
  const damage = new Set<string>();
  const always = toneStyle === 'new' ? NEED.tones : 0;
  let text = raw;
  let needs = needsOf(text) | always;
  /** Counts the changes that may give work to a step; with each step, the count when it last had nothing to do. */
  let changes = 0;
  const settled = new Map<Step, number>();
  // What one step makes may be work for a step before it (`&amp;aacute;`): rounds until nothing changes.
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = changes;
    for (const step of STEPS) {
      if (!(needs & step.needs) || (keepLineEnds && step.lineEnds) || settled.get(step) === changes) continue;
      const found = step.find(text, { toneStyle });
      const { text: to, map } = rewrite(text, found);
      if (map !== null) {
        layers.push({ name: step.name, map, from: text, to });
        if (step.damage) damage.add(step.name);
        for (const repair of found) if (repair.damage !== undefined) damage.add(repair.damage);
        text = to;
        needs = needsOf(text) | always;
        changes++;
      } else settled.set(step, changes);
    }
    if (changes === before) break;
  }
  return new NormalizedText(raw, text, layers, [...damage, ...mixture(damage)]);
}
