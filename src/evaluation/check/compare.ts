import type { Document, Expectation } from '../../model/document.js';
import { type Entity, KINDS, type Kind } from '../../model/entity.js';

/** One field of a mention, or of the document, that is not what it was. */
export interface FieldChange {
  readonly field: string;
  readonly was: unknown;
  readonly is: unknown;
}

/** One way in which an article no longer gives what it gave. */
export type Difference =
  | { readonly change: 'missing'; readonly entity: Entity }
  | { readonly change: 'unexpected'; readonly entity: Entity }
  | { readonly change: 'changed'; readonly entity: Entity; readonly fields: readonly FieldChange[] }
  /** Mentions that say what they said, at other places or in other sentences: the article was edited. */
  | { readonly change: 'moved'; readonly entities: readonly Entity[] }
  | { readonly change: 'document'; readonly fields: readonly FieldChange[] };

/** Fields that say where a mention stands, not what it means. */
const PLACE_FIELDS: ReadonlySet<string> = new Set(['start', 'end', 'line', 'column', 'sentence']);

/** Fields that are there only when rules are asked for: an expectation never holds them. */
export const RULE_FIELDS: ReadonlySet<string> = new Set(['rule', 'name_rule', 'period_rule']);

/** Fields that say how a mention was come by, not what it is: an expectation may be made with corrections, and met without. */
const ORIGIN_FIELDS: ReadonlySet<string> = new Set([...RULE_FIELDS, 'corrected']);

/** Compares what an article gives with what it is expected to give. Differences stand in order of the article. */
export function compare(expected: Expectation, found: Document): readonly Difference[] {
  const { entities: wanted, schema: _schema, ...head } = expected;
  const { entities: given, file: _, ...foundHead } = found;
  const fields = changes(head, foundHead);
  const all = KINDS.flatMap(kind => compareEntities(ofKind(wanted, kind), ofKind(given, kind)));
  const moved = all.filter(isMove).map(({ entity }) => entity);
  return [
    ...(fields.length > 0 ? [{ change: 'document', fields } as const] : []),
    ...(moved.length > 0 ? [{ change: 'moved', entities: moved } as const] : []),
    ...all.filter(difference => !isMove(difference)).sort((a, b) => a.entity.start - b.entity.start),
  ];
}

/** A difference that is about one mention. */
type MentionDifference = Extract<Difference, { readonly entity: Entity }>;

function isMove(difference: MentionDifference): boolean {
  return difference.change === 'changed' && difference.fields.every(({ field }) => PLACE_FIELDS.has(field));
}

function ofKind(entities: readonly Entity[], kind: Kind): readonly Entity[] {
  return entities.filter(entity => entity.kind === kind);
}

/** Compares the mentions of one kind, both lists in order of start. */
function compareEntities(wanted: readonly Entity[], given: readonly Entity[]): readonly MentionDifference[] {
  const pairs = pair(wanted, given);
  const taken = new Set(pairs.values());
  return [
    ...wanted.flatMap((was): MentionDifference[] => {
      const entity = pairs.get(was);
      if (entity === undefined) return [{ change: 'missing', entity: was }];
      const fields = changes(was, entity);
      return fields.length === 0 ? [] : [{ change: 'changed', entity, fields }];
    }),
    ...given.filter(entity => !taken.has(entity)).map(entity => ({ change: 'unexpected', entity }) as const),
  ];
}

/** Which found mention is which expected one: that of the same place, else that of the same words, else one that overlaps it. */
function pair(wanted: readonly Entity[], given: readonly Entity[]): ReadonlyMap<Entity, Entity> {
  const pairs = new Map<Entity, Entity>();
  const left = (): readonly [readonly Entity[], readonly Entity[]] => {
    const taken = new Set(pairs.values());
    return [wanted.filter(was => !pairs.has(was)), given.filter(is => !taken.has(is))];
  };
  pairByKey(wanted, given, ({ start, end }) => `${start}-${end}`, pairs);
  pairByKey(...left(), ({ text }) => text, pairs);
  pairByOverlap(...left(), pairs);
  return pairs;
}

/** Pairs the first of each key with the first, the second with the second. */
function pairByKey(
  wanted: readonly Entity[],
  given: readonly Entity[],
  keyOf: (entity: Entity) => string,
  pairs: Map<Entity, Entity>,
): void {
  const queues = new Map<string, { readonly entities: Entity[]; next: number }>();
  for (const entity of given) {
    const queue = queues.get(keyOf(entity));
    if (queue === undefined) queues.set(keyOf(entity), { entities: [entity], next: 0 });
    else queue.entities.push(entity);
  }
  for (const was of wanted) {
    const queue = queues.get(keyOf(was));
    if (queue !== undefined && queue.next < queue.entities.length) pairs.set(was, queue.entities[queue.next++]!);
  }
}

function pairByOverlap(wanted: readonly Entity[], given: readonly Entity[], pairs: Map<Entity, Entity>): void {
  let next = 0;
  for (const was of wanted) {
    while (next < given.length && given[next]!.end <= was.start) next++;
    const candidate = given[next];
    if (candidate === undefined || candidate.start >= was.end) continue;
    pairs.set(was, candidate);
    next++;
  }
}

/** The fields in which two records differ; one that a record lacks is `undefined` there. How it was come by is no matter. */
function changes(was: object, is: object): readonly FieldChange[] {
  const before = new Map<string, unknown>(Object.entries(was));
  const after = new Map<string, unknown>(Object.entries(is));
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter(
      field => !ORIGIN_FIELDS.has(field) && JSON.stringify(before.get(field)) !== JSON.stringify(after.get(field)),
    )
    .map(field => ({ field, was: before.get(field), is: after.get(field) }));
}
