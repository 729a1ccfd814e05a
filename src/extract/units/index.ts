import type { UnitFields } from '../../model/entity.js';
import { textSpan } from '../../model/span.js';
import type { Article, Draft, Extractor, Found } from '../engine/article.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { provinceOf } from './province.js';
import { UnitReader } from './reader.js';
import type { UnitReading } from './reading.js';

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

/**
 * Reads the unit that begins at a token where a post asks for one (`Giám đốc` … `Trung tâm`), named or generic; undefined
 * when no body begins there. What it reads agrees with the unit draft that begins at that place.
 */
export function readUnitAt(vocabulary: Vocabulary, article: Article, at: number): UnitMention | undefined {
  const reading = unitReader(vocabulary).readAt(article, at, { asked: true });
  return reading && { ...fieldsOf(reading, null), start: reading.start, end: reading.end };
}

/** A unit at its tokens, half-open. */
export type UnitMention = UnitFields & { readonly start: number; readonly end: number };

/** Finds the units of an article. Builds its tables at the call. */
export function createUnitExtractor(vocabulary: Vocabulary): Extractor<'unit'> {
  const reader = unitReader(vocabulary);
  return {
    kind: 'unit',
    extract(article: Article, found: Found) {
      const { tokens } = article;
      const drafts: Draft<'unit'>[] = [];
      const { heads } = reader.tables;
      for (let at = 0; at < tokens.count; ) {
        if (!heads.begins(tokens.word(at))) {
          at++;
          continue;
        }
        const reading = reader.readAt(article, at);
        if (reading !== undefined && !(reading.bare && reading.head.shy)) {
          drafts.push({
            span: textSpan(tokens.start(reading.start), tokens.end(reading.end - 1)),
            rule: `unit/${reading.head.grammar}`,
            ...fieldsOf(reading, found.reportDate),
          });
          at = reading.end;
        } else {
          at = heads.longestAt(tokens, at)?.end ?? at + 1;
        }
      }
      return { drafts };
    },
  };
}

function fieldsOf(reading: UnitReading, day: string | null): UnitFields {
  const province = provinceOf(reading, day);
  return {
    name: reading.name,
    named: reading.named,
    type: reading.head.type,
    level: reading.level,
    place: reading.places.find(place => place.name !== null)?.name ?? null,
    ...(province ? { province } : {}),
  };
}
