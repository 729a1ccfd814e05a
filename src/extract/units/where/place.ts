import type { OwnPlaceLevel } from '../../../model/lexicon-file.js';
import type { OwnPlace } from '../../../model/own-words.js';

/** At which levels a name is known; a name may be of several (`Cà Mau`: province, district). */
export enum PlaceLevel {
  Province = 1,
  District = 2,
  Commune = 4,
  Region = 8,
}

const LEVEL_BITS: Readonly<Record<OwnPlaceLevel, PlaceLevel>> = {
  province: PlaceLevel.Province,
  district: PlaceLevel.District,
  commune: PlaceLevel.Commune,
  region: PlaceLevel.Region,
};

/** Sorts of communes since 1 July 2025, in the order of their lists in the table. */
export const COMMUNE_SORTS = ['xã', 'phường', 'đặc khu'] as const;
export type CommuneSort = (typeof COMMUNE_SORTS)[number];

/** Where the lists of codes stand in a row of the table. */
const [PROVINCE, DISTRICT, OLD_COMMUNE, SINCE] = [0, 1, 2, 3] as const;
/** Digits of a code in each list. */
const DIGITS = [2, 3, 5, 5, 5, 5];

/** A spelling with the official codes of all that are spelled so. */
interface Spelling {
  readonly name: string;
  /**
   * Codes of the provinces and the districts of before, the communes of before, and the communes, wards, special zones since:
   * each list without signs between.
   */
  readonly lists: readonly string[];
  readonly levels: number;
}

/** A known name in all its official spellings: `huyện Đắk Hà`, and since July 2025 `xã Đăk Hà`. */
export class Place {
  readonly #spellings: readonly Spelling[];
  /** `PlaceLevel` bits. */
  readonly levels: number;
  /** Codes by the list that they stand in, cut when first asked for. */
  readonly #cut: (readonly string[] | undefined)[] = [];

  private constructor(
    spellings: readonly Spelling[],
    /** Where a place of a user's lexicon lies, if that is known. */
    readonly lies: { readonly level: OwnPlaceLevel; readonly province: string } | null = null,
  ) {
    this.#spellings = spellings;
    this.levels = spellings.reduce((levels, spelling) => levels | spelling.levels, 0);
  }

  /** A name with its lists of codes, in the order of the table. */
  static named(name: string, lists: readonly string[]): Place {
    return new Place([{ name, lists, levels: levelsOf(lists) }]);
  }

  /** A part of the country: `Tây Bắc`. */
  static region(name: string): Place {
    return new Place([{ name, lists: [], levels: PlaceLevel.Region }]);
  }

  /**
   * A place of a user's lexicon: no official list has its codes.
   * @param province code of the province before 1 July 2025 that it lies in; null where that is not known
   */
  static own(name: string, level: OwnPlaceLevel, province: string | null): Place {
    return new Place([{ name, lists: [], levels: LEVEL_BITS[level] }], province === null ? null : { level, province });
  }

  /** The same place with another's spellings beside its own. */
  with(other: Place): Place {
    return new Place([...this.#spellings, ...other.#spellings]);
  }

  get name(): string {
    return this.#spellings[0]!.name;
  }

  /**
   * The official spelling that stands in a text, else the first.
   * @param levels `PlaceLevel` bits: spellings of these levels come first
   */
  spelledAs(written: string, levels: number): string {
    const ofLevel = this.#spellings.filter(spelling => spelling.levels & levels);
    const spellings = ofLevel.length > 0 ? ofLevel : this.#spellings;
    const lower = written.toLowerCase();
    const found =
      spellings.find(({ name }) => name === written) ?? spellings.find(({ name }) => name.toLowerCase() === lower);
    return (found ?? spellings[0]!).name;
  }

  /** Codes of the provinces of before that bear the name. */
  get provinces(): readonly string[] {
    return this.#codes(PROVINCE);
  }

  /** Codes of the districts that bear the name. */
  get districts(): readonly string[] {
    return this.#codes(DISTRICT);
  }

  /** Codes of the communes of before 1 July 2025 that bear the name. */
  get oldCommunes(): readonly string[] {
    return this.#codes(OLD_COMMUNE);
  }

  /** Codes of the communes since 1 July 2025 that bear the name: those of one sort, or all. */
  communesSince(sort?: CommuneSort): readonly string[] {
    const sorts = sort === undefined ? COMMUNE_SORTS : [sort];
    return sorts.flatMap(each => this.#codes(SINCE + COMMUNE_SORTS.indexOf(each)));
  }

  #codes(list: number): readonly string[] {
    let codes = this.#cut[list];
    if (codes === undefined) {
      const all = this.#spellings.flatMap(({ lists }) => cut(lists[list] ?? '', DIGITS[list]!));
      codes = this.#spellings.length === 1 ? all : [...new Set(all)];
      this.#cut[list] = codes;
    }
    return codes;
  }
}

function levelsOf(lists: readonly string[]): number {
  return (
    (lists[PROVINCE] ? PlaceLevel.Province : 0) |
    (lists[DISTRICT] ? PlaceLevel.District : 0) |
    (lists.slice(OLD_COMMUNE).some(list => list !== '') ? PlaceLevel.Commune : 0)
  );
}

function cut(codes: string, digits: number): string[] {
  return Array.from({ length: codes.length / digits }, (_, i) => codes.slice(i * digits, (i + 1) * digits));
}

/** A known name that stands in a text, from a token to before token `end`. */
export interface PlaceMatch {
  /** What the name means: of another spelling (`Sài Gòn`) the place it stands for. */
  readonly place: Place;
  /** What it means after the word of a commune, where that is another: `phường Sài Gòn`. */
  readonly commune: Place;
  readonly end: number;
  /** As it stands in the text. */
  readonly written: string;
  /** The row of a user's lexicon that knows it. */
  readonly own?: OwnPlace;
}
