import type { Change, Comparator } from '../../../model/entity.js';
import type { Phrase } from '../clause/phrase.js';
import type { PeriodAnswer } from '../periods/answer.js';
import type { TablePlace } from '../tables/place.js';
import type { Figure } from '../values/figure.js';

/** A figure with all that its sentence says of it. */
export interface FramedFigure {
  readonly figure: Figure;
  readonly name: Phrase | null;
  readonly nameRule: string | null;
  readonly place: Phrase | null;
  readonly change: Change;
  readonly comparator: Comparator;
  readonly period: PeriodAnswer | null;
  readonly base: string | null;
  readonly target: boolean;
  /** Stretches of a name that was wrapped by hand or that a bracket cuts in two, of which `name` is the first; else null. */
  readonly nameParts: readonly Phrase[] | null;
  /** Canonical name of the body that the figure is about. */
  readonly body: string | null;
  readonly inTable: TablePlace | null;
}
