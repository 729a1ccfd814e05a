import type { Article, Extractor, Found } from '../engine/article.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { PeopleContext } from './context.js';
import { Lexicon } from './lexicon.js';
import { readLines } from './lines.js';
import { draftOf } from './person.js';
import { scan } from './scan.js';
import { linkSecondMentions } from './second-mentions.js';

/** Finds named people, their titles and their posts. Builds its tables at the call. */
export function createPersonExtractor(vocabulary: Vocabulary): Extractor<'person'> {
  const lexicon = new Lexicon(vocabulary);
  return {
    kind: 'person',
    extract(article: Article, found: Found) {
      const context = new PeopleContext(article, lexicon, found.units);
      const people = linkSecondMentions(context, scan(context, readLines(context)));
      return { drafts: people.map(person => draftOf(context, person)) };
    },
  };
}
