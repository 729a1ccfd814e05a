import type { Correction, CorrectionAccount, UnappliedCorrection } from '../model/correction.js';
import { type Entity, KINDS, type Kind } from '../model/entity.js';
import type { Reading } from '../output/reading.js';
import { placeKey } from './contradictions.js';
import { emptyMention, type MentionPlace } from './empty-mention.js';
import { requiredFields } from './fields.js';
import type { Context, FieldValues } from './follow.js';
import { MentionIndex } from './mention-index.js';
import { overlapping } from './overlaps.js';
import { withoutLonePairs } from './pairs.js';
import { holdsWords } from './same-words.js';
import { setFields } from './set-fields.js';

/** What the text of an article says where no mention was found. */
export interface ArticleText {
  /** Where a range of the decoded article stands, and its words, normalised. */
  readonly at: (start: number, end: number) => { readonly place: MentionPlace; readonly words: string };
  /** What the program reads in some words alone as a mention of that kind; null where it reads none. */
  readonly read: (kind: Kind, words: string) => Entity | null;
}

/** A mention with its normalised words. */
interface Worded {
  readonly entity: Entity;
  readonly words: string;
}

/** All corrections of one place and kind. */
interface Group {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly rows: Correction[];
}

/**
 * Applies the corrections of an article to what was found in it.
 * @param kinds those that were looked for: corrections of others say nothing here
 * @param rules whether entities hold the ids of their rules
 */
export function applyCorrections(
  reading: Reading,
  corrections: readonly Correction[],
  text: ArticleText,
  { kinds = KINDS, rules = false }: { readonly kinds?: readonly Kind[]; readonly rules?: boolean } = {},
): { readonly reading: Reading; readonly account: CorrectionAccount } {
  const { document, texts, raw } = reading;
  const unapplied: UnappliedCorrection[] = [];
  let applied = 0;
  const refuse = (rows: readonly Correction[], reason: string): void => {
    for (const correction of rows) unapplied.push({ correction, reason });
  };
  const stands = (correction: Correction): boolean => {
    const { start, end } = correction;
    if (end > raw.length) return false;
    return holdsWords(correction.text, raw.slice(start, end)) || holdsWords(correction.text, text.at(start, end).words);
  };
  const standing = corrections.filter(correction => {
    if (!kinds.includes(correction.kind)) return false;
    if (stands(correction)) return true;
    refuse([correction], 'these words do not stand there: the article was edited, or it is another one');
    return false;
  });

  const found = new Map(document.entities.map((entity, i) => [keyOf(document.file, entity), i]));
  const results: (Worded | null)[] = document.entities.map((entity, i) => ({ entity, words: texts[i]! }));
  const context: Context = {
    mentions: new MentionIndex(document.entities),
    readUnit: name => text.read('unit', name),
  };
  const additions: Group[] = [];
  for (const group of groupsOf(standing)) {
    const { rows } = group;
    const at = found.get(placeKey(rows[0]!));
    if (rows.some(({ action }) => action === 'remove')) {
      if (at !== undefined) results[at] = null;
      applied += rows.length;
    } else if (at !== undefined) {
      const set = setFields(document.entities[at]!, rows, context);
      if ('reason' in set) refuse(rows, set.reason);
      else {
        results[at] = { entity: set.entity, words: texts[at]! };
        applied += rows.length;
      }
    } else if (rows.some(({ action }) => action === 'add')) additions.push(group);
    else refuse(rows, `no ${group.kind} is found there: to add one, type add as its action`);
  }

  const kept = results.filter(result => result !== null);
  const clashes = overlapping(
    additions,
    kept.map(({ entity }) => entity),
  );
  const added: Worded[] = [];
  for (const group of additions.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const clash = clashes.get(group);
    const made = clash ?? make(group);
    if (typeof made === 'string') refuse(group.rows, made);
    else {
      added.push(made);
      applied += group.rows.length;
    }
  }
  const all = added.length === 0 ? kept : [...kept, ...added].sort((a, b) => inOutputOrder(a.entity, b.entity));
  const entities = numbered(
    withoutLonePairs(
      document.entities,
      all.map(({ entity }) => entity),
    ),
  );
  return {
    reading: { ...reading, document: { ...document, entities }, texts: all.map(({ words }) => words) },
    account: { applied, unapplied: unapplied.sort((a, b) => a.correction.line - b.correction.line) },
  };

  /** The mention that an addition makes, or why it cannot. */
  function make({ start, end, kind, rows }: Group): Worded | string {
    const { place, words } = text.at(start, end);
    const read = text.read(kind, words);
    const bare = read === null ? emptyMention(kind, place, words) : ({ ...read, ...place, corrected: true } as Entity);
    const set = setFields(bare, rows, context);
    if ('reason' in set) return set.reason;
    const values = set.entity as unknown as FieldValues;
    const missing = requiredFields(kind).filter(field => (values[field] ?? null) === null);
    if (missing.length > 0)
      return `${kind} cannot be read in these words alone: add rows that state its ${missing.join(', ')}`;
    return { entity: rules ? withRule(set.entity) : set.entity, words };
  }
}

/** Stands in place of a rule's id where a reader added the mention. */
const BY_READER = 'correction/add';

function withRule(entity: Entity): Entity {
  const isFigure = entity.kind === 'indicator' || entity.kind === 'quantity';
  return { ...entity, rule: BY_READER, ...(isFigure && { name_rule: null, period_rule: null }) } as Entity;
}

function keyOf(file: string, { start, end, kind }: Entity): string {
  return placeKey({ file: file.normalize('NFC'), start, end, kind });
}

function groupsOf(corrections: readonly Correction[]): Iterable<Group> {
  const groups = new Map<string, Group>();
  for (const correction of corrections) {
    const { start, end, kind } = correction;
    const key = placeKey(correction);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { start, end, kind, rows: [correction] });
    else group.rows.push(correction);
  }
  return groups.values();
}

function inOutputOrder(a: Entity, b: Entity): number {
  return a.start - b.start || b.end - a.end || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
}

/** Gives each person that was added the number of the one of that full name, or the next free one. */
function numbered(entities: readonly Entity[]): readonly Entity[] {
  const numbers = new Map<string, number>();
  let most = 0;
  for (const entity of entities) {
    if (entity.kind !== 'person' || entity.person === null) continue;
    most = Math.max(most, entity.person);
    if (!numbers.has(entity.full_name)) numbers.set(entity.full_name, entity.person);
  }
  return entities.map(entity => {
    if (entity.kind !== 'person' || entity.person !== null || !entity.corrected) return entity;
    const person = numbers.get(entity.full_name) ?? ++most;
    numbers.set(entity.full_name, person);
    return { ...entity, person };
  });
}
