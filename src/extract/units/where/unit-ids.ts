import type { UnitReading } from '../reading.js';
import type { References } from '../references.js';
import type { Surroundings } from './surroundings.js';
import { partId, unitIdOf } from './unit-id.js';

/** The keys of the bodies of one report: a generic mention has that of the body that it stands for. */
export class UnitIds {
  /** Bodies that the report names, by canonical name; made when the first generic mention asks. */
  #named: ReadonlyMap<string, UnitReading> | undefined;

  constructor(
    readonly readings: readonly UnitReading[],
    readonly references: References,
    readonly surroundings: Surroundings,
  ) {}

  /** @param reference canonical name of the body that a generic mention stands for, or undefined */
  of(reading: UnitReading, reference: string | undefined): string | null {
    if (reference === undefined || reference === reading.name) return unitIdOf(reading, this.surroundings);
    this.#named ??= new Map(this.readings.filter(({ named }) => named).map(each => [each.name, each]));
    const meant = this.#named.get(reference);
    if (meant !== undefined) return unitIdOf(meant, this.surroundings);
    // `Ban Giám đốc Trung tâm Y tế`, of the centre that the report names.
    const { parent } = reading;
    return parent && partId(reading, this.of(parent, this.references.of(parent)));
  }
}
