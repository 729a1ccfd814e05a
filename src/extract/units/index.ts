import { textSpan } from '../../model/span.js';
import type { Article, Draft, Extractor, Found, Refusal } from '../engine/article.js';
import type { DraftFields } from '../engine/draft.js';
import { Mark } from '../engine/tokens.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { findMentions } from './mentions.js';
import { UnitReader } from './reader.js';
import { isShared, type UnitReading } from './reading.js';
import { References } from './references.js';
import { Surroundings } from './where/surroundings.js';
import { UnitIds } from './where/unit-ids.js';
import type { Whereabouts } from './where/whereabouts.js';

const readers = new WeakMap<Vocabulary, UnitReader>();

/** The reader of bodies over a vocabulary; made once. */
export function unitReader(vocabulary: Vocabulary): UnitReader {
  let reader = readers.get(vocabulary);
  if (reader === undefined) {
    reader = new UnitReader(vocabulary);
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
export function readUnitAt(vocabulary: Vocabulary, article: Article, at: number): UnitMention | undefined {
  const reading = unitReader(vocabulary).readAt(article, at, { asked: true });
  return reading && { ...fieldsOf(reading, reading.name), start: reading.start, end: reading.end };
}

/** Finds the units of an article. Builds its tables at the call. */
export function createUnitExtractor(vocabulary: Vocabulary): Extractor {
  const reader = unitReader(vocabulary);
  return {
    triggers: [{ mark: Mark.Unit, beginsAt: edge => reader.tables.heads.begins(edge) }],
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
        const rule = `unit/${reading.head.grammar}`;
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
