import { describe, mentionWith } from '../../describe.js';
import type { ScoreWords } from '../../words.js';
import type { GoldItem } from '../gold.js';
import type { PlacedError } from '../report.js';

/** An error on two lines: what it is and where, then its sentence. */
export function explainError(error: PlacedError, words: ScoreWords): readonly [what: string, sentence: string] {
  const { file, line, sentence } = error;
  return [`${file}:${line}: ${faultOf(error, words)}: ${explained(error, words)}`, `    ${words.inside(sentence)}`];
}

/** What failed, as people call it. */
export function faultOf({ what, kind }: PlacedError, words: ScoreWords): string {
  return isField(what) ? words.field(kind, what.slice('fields.'.length)) : words.fault[what];
}

function isField(what: PlacedError['what']): what is `fields.${string}` {
  return what.startsWith('fields.');
}

function explained({ item, entity, wanted, got }: PlacedError, words: ScoreWords): string {
  if (entity === undefined) return describeItem(item!, words);
  if (item === undefined) return describe(entity, words);
  if (wanted === undefined) return words.found(describeItem(item, words), describe(entity, words));
  return words.wrongField(describe(entity, words), listed(wanted, words), listed(got!, words));
}

function listed(phrases: readonly string[], words: ScoreWords): string {
  return phrases.length === 0 ? words.nothing : phrases.map(words.quote).join(', ');
}

/** A marked mention and what is stated of it. */
function describeItem({ kind, text, stated }: GoldItem, words: ScoreWords): string {
  const said = [stated.value, stated.value_max, stated.unit, stated.name].map(one =>
    typeof one === 'number' ? words.number(one) : one === undefined || one === null ? null : String(one),
  );
  return mentionWith(kind, text, said, words);
}
