import { textSpan } from '../../model/span.js';
import type { Article, Refusal } from '../engine/article.js';
import type { PhraseMatch } from '../engine/phrases.js';
import { Mark } from '../engine/tokens.js';
import { Acronyms } from './acronyms.js';
import type { Head } from './heads/index.js';
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
    const match = tables.heads.longestAt(tokens, at);
    if (match === undefined) {
      const opensHead = tables.heads.begins(tokens.word(at));
      const body = !opensHead && acronyms.any ? acronyms.bodyAt(article, at) : undefined;
      if (body !== undefined && !isInBrackets(article, at, tables.word)) readings.push(body);
      next = at + 1;
      continue;
    }
    const reading = mentionAt(article, reader, match, options);
    if (reading === undefined) {
      next = match.end;
      continue;
    }
    const shared = sharedBodies(article, tables, reading);
    readings.push(reading, ...shared);
    acronyms.learn(article, tables, reading);
    next = shared.at(-1)?.end ?? reading.end;
  }
  return { readings, acronyms, refusals };
}

function mentionAt(
  article: Article,
  reader: UnitReader,
  match: PhraseMatch<Head | null>,
  options: ReadOptions,
): UnitReading | undefined {
  const reading = reader.readFrom(article, match, options);
  if (reading === undefined || !reading.bare || !isFollowedByPlural(article, reader.tables, reading.end))
    return reading;
  return firstOfPlural(article, reader.tables, reading);
}

/** The place where the acronym is explained is no mention of its own. */
function isInBrackets({ tokens }: Article, at: number, word: UnitReader['tables']['word']): boolean {
  return tokens.word(at - 1) === word.open && tokens.word(at + 1) === word.close;
}
