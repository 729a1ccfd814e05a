import type {
  DateFields,
  IndicatorFields,
  Kind,
  PersonFields,
  Position,
  QuantityFields,
  UnitFields,
} from './entity.js';
import type { IsoDay, Offset } from './scalars.js';

/** A mention as an annotator marked it. */
interface GoldMention {
  /** As it stands in the article. */
  readonly text: string;
  /** Where it stands; by default the next place with this text after the previous mention. */
  readonly start?: Offset;
  /** A borderline case: it does not count, found or not. */
  readonly optional?: boolean;
}

/** What an annotator states about a mention. A field that is left out is not scored. */
type Stated<Fields> = GoldMention & Partial<Fields>;

type GoldDate = Stated<DateFields>;
type GoldPerson = Stated<Omit<PersonFields, 'positions'>> & { readonly positions?: readonly GoldPosition[] };
type GoldPosition = Pick<Position, 'title' | 'unit'> & Partial<Position>;
type GoldUnit = Stated<UnitFields>;
type GoldIndicator = Stated<IndicatorFields>;
type GoldQuantity = Stated<QuantityFields>;

/** Text that is borderline for one kind wherever it stands: what is found in it is neither right nor wrong. */
export interface GoldIgnore {
  readonly kind: Kind;
  readonly text: string;
}

/** What an annotator states about one article: `NAME.gold.json` beside `NAME.txt`. Mentions stand in document order. */
export interface Gold {
  /** The report's own date. */
  readonly reference?: IsoDay | null;
  readonly dates?: readonly GoldDate[];
  readonly people?: readonly GoldPerson[];
  readonly units?: readonly GoldUnit[];
  readonly indicators?: readonly GoldIndicator[];
  readonly quantities?: readonly GoldQuantity[];
  readonly ignore?: readonly GoldIgnore[];
}
