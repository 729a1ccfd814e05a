import { remembering } from '../language/memory.js';
import type { ToneStyle } from '../language/syllables.js';
import { findHalfCapitals } from './capitals.js';
import { FOREIGN_LETTERS, INVISIBLE, LOOK_ALIKES, OTHER_SCRIPTS, STYLED, toMap, UNCOMPOSED } from './characters.js';
import { findDoubleUtf8, findLegacyWords } from './damage.js';
import { type Replacement, replacements } from './edits.js';
import { NEED } from './kinds.js';
import { ENTITY, ESCAPED_BREAK, readEntity, TAG } from './markup.js';
import { findMisplacedTones } from './tones.js';

interface StepSettings {
  readonly toneStyle: ToneStyle;
}

/** One kind of repair. */
export interface Step {
  /** A stable word for reports. */
  readonly name: string;
  /** Bits of `NEED`; the step looks at a text that has one of them. */
  readonly needs: number;
  /** True for what is damage, not a way of writing: the name then stands in `Document.damage`. */
  readonly damage?: boolean;
  /** True for what puts line ends in order: left out where those of the file are kept. */
  readonly lineEnds?: boolean;
  /** In order, not overlapping. */
  readonly find: (text: string, settings: StepSettings) => readonly Replacement[];
}

/** The steps of normalisation, in order. */
export const STEPS: readonly Step[] = [
  { name: 'double-utf8', needs: NEED.doubleUtf8, find: findDoubleUtf8 },
  { name: 'legacy', needs: NEED.legacy, find: findLegacyWords },
  { name: 'entities', needs: NEED.markup, damage: true, find: text => replacements(text, ENTITY, readEntity) },
  { name: 'escapes', needs: NEED.markup, damage: true, find: text => replacements(text, ESCAPED_BREAK, () => '\n') },
  {
    name: 'tags',
    needs: NEED.markup,
    damage: true,
    find: text => replacements(text, TAG, match => (match[1] === undefined ? ' ' : '\n')),
  },
  {
    name: 'line-ends',
    lineEnds: true,
    needs: NEED.lineEnds,
    find: text => replacements(text, /\r+\n?|[\u0085\u2028\u2029]/g, () => '\n'),
  },
  { name: 'invisible', needs: NEED.invisible, find: text => replacements(text, INVISIBLE, () => '') },
  {
    name: 'composition',
    needs: NEED.composition,
    find: text => replacements(text, UNCOMPOSED, match => compose(match[0])),
  },
  {
    name: 'composition',
    needs: NEED.composition,
    find: text => replacements(text, OTHER_SCRIPTS, match => match[0].normalize('NFC')),
  },
  { name: 'look-alikes', needs: NEED.lookAlikes, find: findLookAlikes },
  {
    name: 'styled',
    needs: NEED.styled,
    find: text => replacements(text, STYLED, match => match[0].normalize('NFKC')),
  },
  {
    name: 'foreign-letters',
    needs: NEED.foreignLetters,
    find: text => replacements(text, /[\u0370-\u03ff\u0400-\u052f]+/g, latinOf),
  },
  { name: 'capital-font', needs: NEED.capitals, find: findHalfCapitals },
  { name: 'spaces', needs: NEED.spaces, find: text => replacements(text, ODD_SPACE, () => ' ') },
  {
    name: 'tones',
    needs: NEED.tones,
    find: (text, { toneStyle }) => findMisplacedTones(text, toneStyle),
  },
];

const compose = remembering(letters => letters.normalize('NFC'));

/** Spaces of other widths; tabs and runs of spaces are layout. */
const ODD_SPACE = /[^\S\n\r\f\t\u2028\u2029 ]/g;

let lookAlikes: { readonly table: ReadonlyMap<string, string>; readonly pattern: RegExp } | undefined;

function findLookAlikes(text: string): readonly Replacement[] {
  if (lookAlikes === undefined) {
    const table = toMap(LOOK_ALIKES);
    lookAlikes = { table, pattern: new RegExp(`[${[...table.keys()].join('')}]`, 'gu') };
  }
  const { table, pattern } = lookAlikes;
  return replacements(text, pattern, match => table.get(match[0])!);
}

let foreignLetters: ReadonlyMap<string, string> | undefined;

const LATIN = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/;

/** Letters of another script that touch a Latin one, when every one of them looks like a Latin letter. */
function latinOf({ 0: run, index, input }: RegExpExecArray): string {
  foreignLetters ??= toMap(FOREIGN_LETTERS);
  if (!LATIN.test(input[index - 1] ?? '') && !LATIN.test(input[index + run.length] ?? '')) return run;
  const latin = Array.from(run, char => foreignLetters!.get(char));
  return latin.includes(undefined) ? run : latin.join('');
}
