import type {
  DateFields,
  IndicatorFields,
  Kind,
  PersonFields,
  Position,
  QuantityFields,
  UnitFields,
} from '../../model/entity.js';
import type { OwnWord } from '../../model/own-words.js';
import type { TextSpan } from '../../model/span.js';

type MayLack<Fields, Field extends keyof Fields> = Omit<Fields, Field> & Partial<Pick<Fields, Field>>;

/** A post as an extractor knows it. */
export type DraftPosition = MayLack<Position, 'title_name' | 'unit_name' | 'unit_id'>;

/** What a figure is said of, in what table it stands and what to check of it. */
type Surroundings =
  | 'place'
  | 'place_code'
  | 'target'
  | 'pair'
  | 'warning'
  | 'of_unit'
  | 'of_unit_id'
  | 'table_number'
  | 'table_row'
  | 'table_column';

/**
 * What the extractor of a kind states about a mention. A field that it may lack is null in the output where it does, `target`
 * false, `change` a level.
 */
export interface DraftFields {
  readonly date: DateFields;
  readonly person: MayLack<Omit<PersonFields, 'positions'>, 'full_name' | 'person'> & {
    readonly positions: readonly DraftPosition[];
  };
  readonly unit: MayLack<UnitFields, Exclude<keyof UnitFields, 'name' | 'named' | 'type' | 'level' | 'place'>>;
  readonly indicator: MayLack<IndicatorFields, Surroundings | 'indicator' | 'numerator' | 'denominator'>;
  readonly quantity: MayLack<QuantityFields, Surroundings | 'change' | 'base'>;
}

/** A mention before it is mapped back to the raw file. */
export type Draft<K extends Kind = Kind> = DraftFields[K] & {
  /** Where it stands in the normalised text. */
  readonly span: TextSpan;
  /** Id of the rule that made it: `date/day-numeric`. */
  readonly rule: string;
  /** The rows of a user's lexicon without which it would read otherwise. */
  readonly own?: readonly OwnWord[];
};
