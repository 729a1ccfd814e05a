import { textSpan } from '../../model/span.js';
import type { Article, Refusal } from '../engine/article.js';
import { Mark } from '../engine/tokens.js';
import { Acronyms } from './acronyms.js';
import type { ReadOptions, UnitReader } from './reader.js';
import type { UnitReading } from './reading.js';
import { firstOfPlural, isFollowedByPlural, sharedBodies } from './shared.js';

/** The bodies of a text in order, and the acronyms that it explains. */
export interface Mentions {
  readonly readings: readonly UnitReading[];
  readonly acronyms: Acronyms;
  readonly refusals: readonly Refusal[];
}

/** Reads a text once from left to right: every body that a head or a learned acronym begins. */
export function findMentions(article: Article, reader: UnitReader): Mentions {
  const { tables } = reader;
  const { tokens } = article;
  const readings: UnitReading[] = [];
  const acronyms = new Acronyms();
  const refusals: Refusal[] = [];
  const options: ReadOptions = {
    refuse(start, end, grammar, why) {
      const span = textSpan(tokens.start(start), tokens.end(end - 1));
      refusals.push({ kind: 'unit', span, rule: `unit/${grammar}`, why });
    },
  };
  for (let next = 0; ; ) {
    // An acronym that the text explained is a body of its own.
    const at = tokens.next(acronyms.any ? Mark.Unit | Mark.Capital : Mark.Unit, next);
    if (at >= tokens.count) break;
    const head = tables.heads.longestAt(tokens, at);
    const own = tables.bodies.longestAt(article, at);
    if (head === undefined && own === undefined) {
      const opensHead = tables.heads.begins(tokens.word(at));
      const body = !opensHead && acronyms.any ? acronyms.bodyAt(article, at) : undefined;
      if (body !== undefined && !isInBrackets(article, at, tables.word)) readings.push(body);
      next = at + 1;
      continue;
    }
    const begun = own === undefined ? reader.readFrom(article, head!, options) : reader.readOwn(article, own, options);
    const reading = begun && beforePlural(article, reader, begun);
    if (reading === undefined) {
      next = head?.end ?? at + 1;
      continue;
    }
    const shared = sharedBodies(article, tables, reading);
    readings.push(reading, ...shared);
    acronyms.learn(article, tables, reading);
    next = shared.at(-1)?.end ?? reading.end;
  }
  return { readings, acronyms, refusals };
}

/** A body as it was read, or the first of the several that a bare head before a plural stands for. */
function beforePlural(article: Article, { tables }: UnitReader, reading: UnitReading): UnitReading | undefined {
  return reading.bare && isFollowedByPlural(article, tables, reading.end)
    ? firstOfPlural(article, tables, reading)
    : reading;
}

/** The place where the acronym is explained is no mention of its own. */
function isInBrackets({ tokens }: Article, at: number, word: UnitReader['tables']['word']): boolean {
  return tokens.word(at - 1) === word.open && tokens.word(at + 1) === word.close;
}
