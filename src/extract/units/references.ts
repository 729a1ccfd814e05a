import { isShared, type UnitReading } from './reading.js';

/** The named bodies of one sort in a report. */
interface Sort {
  readonly reading: UnitReading;
  /** True when the report names several of the sort: then a generic mention does not say which. */
  several: boolean;
}

/** Tells which named body of the report a generic mention stands for, when only one can be meant. */
export class References {
  readonly #readings: readonly UnitReading[];
  /** Made when the first generic mention asks. */
  #sorts: Map<string, Sort> | undefined;

  constructor(readings: readonly UnitReading[]) {
    this.#readings = readings;
  }

  get #bySort(): Map<string, Sort> {
    if (this.#sorts !== undefined) return this.#sorts;
    this.#sorts = new Map();
    for (const reading of this.#readings) {
      if ((!reading.named && !isShared(reading)) || reading.parent !== null) continue;
      const level = reading.places[0]?.word?.level ?? reading.level;
      for (const key of [reading.stem, `${reading.stem}/${level}`, `${firstWords(reading.head.name)}*`]) {
        this.#add(this.#sorts, key, reading);
      }
    }
    return this.#sorts;
  }

  /** Canonical name of the body that a generic reading stands for, or undefined. */
  of(reading: UnitReading): string | undefined {
    // `khoa Dược TTYT huyện` is named by its speciality, and leans on the report for the centre.
    if (reading.named && reading.parent?.named !== false) return undefined;
    if (reading.parent !== null) {
      const parent = this.of(reading.parent);
      return parent && reading.name.slice(0, -reading.parent.name.length) + parent;
    }
    const word = reading.places[0]?.word;
    const found =
      this.#bySort.get(word ? `${reading.stem}/${word.level}` : reading.stem) ??
      (reading.bare && SHORT_HEADS.includes(reading.head.name) ? this.#bySort.get(`${reading.head.name}*`) : undefined);
    return found && !found.several ? found.reading.name : undefined;
  }

  #add(sorts: Map<string, Sort>, key: string, reading: UnitReading): void {
    const known = sorts.get(key);
    if (known === undefined) sorts.set(key, { reading, several: false });
    else if (!isSameBody(known.reading, reading)) known.several = true;
    else if (known.reading.name.length < reading.name.length) {
      sorts.set(key, { reading, several: known.several });
    }
  }
}

/** The same head and the same place, however the place is written: `huyện Mê Linh`, `Mê Linh`. */
function isSameBody(a: UnitReading, b: UnitReading): boolean {
  if (a.name === b.name) return true;
  const place = a.places[0]?.name;
  return place !== undefined && place !== null && a.stem === b.stem && place === b.places[0]?.name;
}

/** `Trung tâm Y tế` → `Trung tâm`: what a report calls it for short. */
function firstWords(name: string): string {
  const short = SHORT_HEADS.find(head => name.startsWith(head));
  return short ?? name;
}

const SHORT_HEADS: readonly string[] = ['Trung tâm', 'Bệnh viện', 'Trạm', 'Sở', 'Viện', 'Trường', 'Công ty', 'Chi cục'];
