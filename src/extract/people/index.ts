import type { OwnWords } from '../../model/own-words.js';
import { textSpan } from '../../model/span.js';
import type { Writable } from '../../model/writable.js';
import type { Article, Draft, Extractor, Found } from '../engine/article.js';
import { NEVER_A_NAME } from '../engine/own-phrases.js';
import { tokenize } from '../engine/tokenizer.js';
import { Mark } from '../engine/tokens.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { PlaceLevel } from '../units/gazetteer.js';
import { readUnitAt, unitReader } from '../units/index.js';
import type { UnitReader } from '../units/reader.js';
import { type Bodies, PeopleContext } from './context.js';
import { readLayout } from './layout.js';
import { Flag, Lexicon } from './lexicon.js';
import { ownTitles, type Person } from './person.js';
import { IN_BODY } from './refuse.js';
import { type Link, linkMentions } from './same-person.js';
import { scan } from './scan.js';
import { vntkOpinion } from './second-opinion.js';
import { UnitKeys } from './unit-keys.js';

/** Finds named people, their titles and their posts. Builds its tables at the call. */
export function createPersonExtractor(vocabulary: Vocabulary, own: OwnWords): Extractor {
  const lexicon = new Lexicon(vocabulary, own);
  const bodies = bodiesOf(vocabulary, unitReader(vocabulary, own));
  const beginsPerson = (word: number) => (lexicon.flags(word) & (Flag.OpensTitle | Flag.OpensLabel)) !== 0;
  return {
    triggers: [{ mark: Mark.Person, beginsAt: beginsPerson }],
    extract(article: Article, found: Found) {
      const opinion = article.secondOpinion === 'vntk' ? vntkOpinion() : undefined;
      const context = new PeopleContext(article, lexicon, found.units, bodies, opinion);
      const read = scan(context, readLayout(context));
      // Whatever the readers made of a run of capitals: what names a body names nobody.
      const people = read.filter(person => {
        const inBody = context.unitOver(person.start, person.end) !== undefined;
        const why = inBody ? IN_BODY : context.isNever(person.start, person.end) ? NEVER_A_NAME : undefined;
        if (why !== undefined) context.refuse(person, person.rule, why);
        return why === undefined;
      });
      const keys = new UnitKeys(article, found.units);
      const links = linkMentions(context, people);
      return {
        drafts: { person: people.map((person, i) => draftOf(context, person, links[i]!, keys)) },
        refusals: context.refusalsBeside(people),
      };
    },
  };
}

function draftOf(context: PeopleContext, person: Person, link: Link, keys: UnitKeys): Draft<'person'> {
  const { lexicon, tokens } = context;
  // In the order in which `explain` shows the fields.
  const draft: Writable<Draft<'person'>> = {
    name: link.name,
    honorific: person.honorific,
    degrees: person.degrees,
    positions: keys.complete(person.positions),
    role: link.role,
    full_name: link.fullName,
    person: link.person,
    span: textSpan(tokens.start(person.start), tokens.end(person.end - 1)),
    rule: person.rule,
  };
  if (lexicon.hasOwnTitles) draft.own = ownTitles(context, person);
  return draft;
}

function bodiesOf(vocabulary: Vocabulary, reader: UnitReader): Bodies {
  const { gazetteer } = reader.tables;
  return {
    endOfHeadless: (article, head, at) => reader.readHeadless(article, head, at)?.end ?? 0,
    endOfBody: (article, at) => readUnitAt(reader, article, at)?.end ?? 0,
    nameOf(article, wording) {
      const lower = wording.toLowerCase();
      const tokens = tokenize(wording, lower, vocabulary);
      const reading = readUnitAt(reader, { ...article, text: wording, lower, tokens }, 0);
      if (reading?.end === tokens.count) return reading.name;
      return wording.charAt(0).toUpperCase() + wording.slice(1);
    },
    placeAt(article, at) {
      const match = gazetteer.longestAt(article, at);
      if (!match) return undefined;
      const { levels } = match.place;
      const size = levels & PlaceLevel.Province ? 'province' : levels & PlaceLevel.District ? 'district' : 'commune';
      return { end: match.end, size };
    },
  };
}
