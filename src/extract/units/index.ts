import type { OwnWord, OwnWords } from '../../model/own-words.js';
import { textSpan } from '../../model/span.js';
import type { Article, Draft, Extractor, Found, Refusal } from '../engine/article.js';
import type { DraftFields } from '../engine/draft.js';
import { Mark } from '../engine/tokens.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { findMentions } from './mentions.js';
import { OWN_UNIT_RULE } from './own-bodies.js';
import { UnitReader } from './reader.js';
import { isShared, type UnitReading } from './reading.js';
import { References } from './references.js';
import type { UnitTables } from './tables.js';
import { Surroundings } from './where/surroundings.js';
import { UnitIds } from './where/unit-ids.js';
import type { Whereabouts } from './where/whereabouts.js';

const readers = new WeakMap<Vocabulary, UnitReader>();

/** The reader of bodies over a vocabulary, with the words of a user's lexicon; made once. */
export function unitReader(vocabulary: Vocabulary, own: OwnWords): UnitReader {
  let reader = readers.get(vocabulary);
  if (reader === undefined) {
    reader = new UnitReader(vocabulary, own);
    readers.set(vocabulary, reader);
  }
  return reader;
}

/** A unit at its tokens, half-open. */
export type UnitMention = DraftFields['unit'] & { readonly start: number; readonly end: number };

/**
 * Reads the unit that begins at a token where a post asks for one (`Giám đốc` … `Trung tâm`), named or generic; undefined
 * when no body begins there. What it reads agrees with the unit draft that begins at that place.
 */
export function readUnitAt(reader: UnitReader, article: Article, at: number): UnitMention | undefined {
  const reading = reader.readAt(article, at, { asked: true });
  return reading && { ...fieldsOf(reading, reading.name), start: reading.start, end: reading.end };
}

/** Finds the units of an article. Builds its tables at the call. */
export function createUnitExtractor(vocabulary: Vocabulary, own: OwnWords): Extractor {
  const reader = unitReader(vocabulary, own);
  return {
    triggers: [{ mark: Mark.Unit, beginsAt: edge => reader.begins(edge) }],
    extract(article: Article, found: Found) {
      const { readings, acronyms, refusals } = findMentions(article, reader);
      const references = new References(readings);
      const surroundings = new Surroundings(article, reader.tables, found.reportDate, readings);
      const ids = new UnitIds(readings, references, surroundings);
      const drafts: Draft<'unit'>[] = [];
      const unknown: Refusal[] = [];
      for (const reading of readings) {
        const reference = isShared(reading) ? reading.name : references.of(reading);
        // `Trung tâm`, alone, is a mention only where the report names the one that it stands for.
        const span = textSpan(article.tokens.start(reading.start), article.tokens.end(reading.end - 1));
        const rule = reading.own ? OWN_UNIT_RULE : `unit/${reading.head.grammar}`;
        const rows = ownRows(reading, reader.tables);
        if (reading.bare && reading.head.shy && reference === undefined) {
          unknown.push({ kind: 'unit', span, rule, why: 'a common noun that stands for no one body of the report' });
          continue;
        }
        drafts.push({
          span,
          rule,
          ...fieldsOf(reading, acronyms.expand(reading.name)),
          ...whereOf(surroundings.of(reading)),
          unit_id: ids.of(reading, reference),
          ...(reference === undefined ? {} : { refers_to: acronyms.expand(reference) }),
          ...(rows.length > 0 && { own: rows }),
        });
      }
      return { drafts: { unit: drafts }, refusals: [...refusals, ...unknown] };
    },
  };
}

function fieldsOf(reading: UnitReading, name: string): DraftFields['unit'] {
  return {
    name,
    named: reading.named,
    type: reading.head.type,
    level: reading.level,
    place: reading.places.find(place => place.name !== null)?.name ?? null,
  };
}

/** The rows of a user's lexicon that a reading is of: its name, and its places. */
function ownRows(reading: UnitReading, { bodies }: UnitTables): readonly OwnWord[] {
  const row = bodies.ofReading(reading);
  const places = reading.places.flatMap(({ match }) => match?.own ?? []);
  return row === undefined ? places : [row, ...places];
}

function whereOf({ province, now, district }: Whereabouts): Partial<DraftFields['unit']> {
  return {
    province: province?.name ?? null,
    province_code: province?.code ?? null,
    province_now: now?.name ?? null,
    province_now_code: now?.code ?? null,
    district: district?.name ?? null,
    district_code: district?.code ?? null,
  };
}
