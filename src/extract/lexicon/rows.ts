import { ADVERBS } from './clause/adverbs.js';
import { BOUNDARIES } from './clause/boundaries.js';
import { BOUNDS } from './clause/bounds.js';
import { CHANGE_NOUNS } from './clause/change-nouns.js';
import { CHANGES } from './clause/changes.js';
import { COMPOUNDS } from './clause/compounds.js';
import { GOALS } from './clause/goals.js';
import { HINTS } from './clause/hints.js';
import { JOINTS } from './clause/joints.js';
import { OPENERS } from './clause/openers.js';
import { PLACES } from './clause/places.js';
import { REGIONS } from './clause/regions.js';
import { TIMES } from './clause/times.js';
import { VERBS } from './clause/verbs.js';
import { FIGURES_OF_SPEECH } from './numbers/figures-of-speech.js';
import { NEIGHBOURS } from './numbers/neighbours.js';
import { POPULATIONS } from './numbers/populations.js';
import type { Words } from './row.js';

/** Every word that says what stands around a figure. */
export const WORDS: readonly Words[] = [
  VERBS,
  CHANGES,
  CHANGE_NOUNS,
  ADVERBS,
  TIMES,
  JOINTS,
  BOUNDARIES,
  OPENERS,
  GOALS,
  PLACES,
  REGIONS,
  BOUNDS,
  COMPOUNDS,
  HINTS,
  NEIGHBOURS,
  FIGURES_OF_SPEECH,
  POPULATIONS,
].flat();
