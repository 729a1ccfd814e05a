import type { Document } from '../../model/document.js';
import { type Entity, KINDS, type Kind } from '../../model/entity.js';
import type { ScoreFault } from '../words.js';
import { compareField, fieldsOf } from './fields.js';
import type { GoldArticle, GoldItem } from './gold.js';
import { overlap, pairUp } from './pairs.js';
import type { Tally } from './tally.js';
import { sameEnds, sameValue, statesValue } from './values.js';

/** Something that the program got wrong: what was marked, what was found, or both. */
export interface ScoreError {
  /** What failed; of a field with its name, such as `fields.period`. */
  readonly what: ScoreFault | `fields.${string}`;
  readonly kind: Kind;
  readonly item?: GoldItem;
  readonly entity?: Entity;
  readonly wanted?: readonly string[];
  readonly got?: readonly string[];
}

/**
 * Measures what was found in one article against what was marked in it.
 * @param tally where the counts of every measure are added
 * @returns what went wrong, kind by kind
 */
export function scoreArticle(
  gold: GoldArticle,
  document: Document,
  kinds: readonly Kind[],
  tally: Tally,
): readonly ScoreError[] {
  const items = gold.items.filter(({ kind }) => kinds.includes(kind));
  const entities = document.entities.filter(({ kind }) => kinds.includes(kind));
  const isFree = (entity: Entity): boolean => (!gold.isComplete && isOptional(entity)) || isIgnored(entity, gold);
  scoreSpans(items, entities, isFree, tally);
  if (gold.reference !== undefined) {
    const right = gold.reference === document.date;
    if (gold.reference !== null) tally.add('document.date', right ? 'correct' : 'missing');
    if (document.date !== null && !right) tally.add('document.date', 'spurious');
  }
  return KINDS.filter(kind => kinds.includes(kind)).flatMap(kind =>
    scoreKind(
      kind,
      items.filter(item => item.kind === kind),
      entities.filter(entity => entity.kind === kind),
      isFree,
      tally,
    ),
  );
}

/** Mentions that are right to find and no fault to pass over: `hôm nay`, a bare `Sở Y tế`. */
function isOptional(entity: Entity): boolean {
  return (entity.kind === 'date' && entity.deictic) || (entity.kind === 'unit' && !entity.named);
}

function isIgnored(entity: Entity, { ignored, items }: GoldArticle): boolean {
  return (
    ignored.some(span => span.kind === entity.kind && overlap(span, entity)) ||
    items.some(item => item.optional && item.kind === entity.kind && overlap(item, entity))
  );
}

/** The span measures of SemEval-2013, task 9: strict, exact (whatever the kind), partial (likewise) and type. */
function scoreSpans(
  items: readonly GoldItem[],
  entities: readonly Entity[],
  isFree: (entity: Entity) => boolean,
  tally: Tally,
): void {
  const sameKind = (item: GoldItem, entity: Entity): boolean => item.kind === entity.kind;
  const { pairs, missed, extra } = pairUp(
    items,
    entities,
    (item, entity) => sameKind(item, entity) && sameBounds(item, entity),
    sameBounds,
    (item, entity) => sameKind(item, entity) && overlap(item, entity),
    overlap,
  );
  for (const [item, entity] of pairs) {
    if (item.optional) continue;
    const [kind, span] = [sameKind(item, entity), sameBounds(item, entity)];
    count(item.kind, 'strict', kind && span ? 'correct' : 'incorrect');
    count(item.kind, 'exact', span ? 'correct' : 'incorrect');
    count(item.kind, 'partial', span ? 'correct' : 'partial');
    count(item.kind, 'type', kind ? 'correct' : 'incorrect');
  }
  for (const { kind, optional } of missed) if (!optional) for (const one of SPAN_MEASURES) count(kind, one, 'missing');
  for (const entity of extra) if (!isFree(entity)) for (const one of SPAN_MEASURES) count(entity.kind, one, 'spurious');

  function count(
    kind: Kind,
    measure: string,
    what: 'correct' | 'incorrect' | 'partial' | 'missing' | 'spurious',
  ): void {
    tally.add(`${kind}.${measure}`, what);
    tally.add(`all.${measure}`, what);
  }
}

/** True when both have the same bounds. The words before a date (`ngày`, `chiều ngày`, `năm`) may be in it or out of it. */
function sameBounds(item: GoldItem, entity: Entity): boolean {
  if (item.end !== entity.end) return false;
  if (item.start === entity.start) return true;
  if (item.kind !== 'date' || entity.kind !== 'date') return false;
  const longer = item.start < entity.start ? item : entity;
  return !/\d/.test(longer.text.slice(0, Math.abs(item.start - entity.start)));
}

const SPAN_MEASURES = ['strict', 'exact', 'partial', 'type'] as const;

/** Every measure there is, whether or not an article gives something to count for it. */
export function measureNames(): readonly string[] {
  const meanings = [...SPAN_MEASURES, 'value'];
  return [
    ...meanings.map(measure => `all.${measure}`),
    'document.date',
    ...KINDS.flatMap(kind => [
      ...meanings.map(measure => `${kind}.${measure}`),
      ...(kind === 'date' ? ['date.year'] : []),
      ...fieldsOf(kind).map(({ name }) => `${kind}.fields.${name}`),
    ]),
  ];
}

/** What a mention means: its value, as TempEval measures it, then its fields where the place was found. */
function scoreKind(
  kind: Kind,
  items: readonly GoldItem[],
  entities: readonly Entity[],
  isFree: (entity: Entity) => boolean,
  tally: Tally,
): readonly ScoreError[] {
  const means = (item: GoldItem, entity: Entity): boolean => overlap(item, entity) && sameValue(item, entity);
  const found = pairUp(items, entities, means, overlap);
  const errors: ScoreError[] = [];
  for (const item of items) {
    if (item.optional) continue;
    const entity = found.pairs.get(item);
    const right = entity !== undefined && sameValue(item, entity);
    if (statesValue(item)) {
      for (const measure of [`${kind}.value`, 'all.value']) {
        tally.add(measure, right ? 'correct' : 'missing');
        if (entity !== undefined && !right) tally.add(measure, 'spurious');
      }
    }
    if (entity === undefined) errors.push({ what: 'missed', kind, item });
    else if (statesValue(item) && !right) errors.push({ what: 'value', kind, item, entity });
    if (right && kind === 'date') errors.push(...scoreYear(item, entity, tally));
    errors.push(...scoreFields(item, entity, tally));
  }
  for (const entity of found.extra) {
    if (isFree(entity)) continue;
    for (const measure of [`${kind}.value`, 'all.value']) tally.add(measure, 'spurious');
    errors.push({ what: 'false alarm', kind, entity });
  }
  return errors;
}

/** Of a day written without its year the year is concluded; whether rightly is a measure of its own. */
function scoreYear(item: GoldItem, entity: Entity, tally: Tally): readonly ScoreError[] {
  if (entity.kind !== 'date' || !item.stated.inferred || item.stated.recurring || !item.stated.from) return [];
  if (sameEnds(item.stated, entity)) {
    tally.add('date.year', 'correct');
    return [];
  }
  tally.add('date.year', 'incorrect');
  return [{ what: 'year', kind: 'date', item, entity }];
}

function scoreFields(item: GoldItem, entity: Entity | undefined, tally: Tally): readonly ScoreError[] {
  const errors: ScoreError[] = [];
  for (const field of fieldsOf(item.kind)) {
    const outcome = compareField(field, item.stated, entity);
    if (outcome === undefined) continue;
    const { correct, missing, spurious } = outcome;
    const measure = `${item.kind}.fields.${field.name}`;
    tally.add(measure, 'correct', correct);
    tally.add(measure, 'missing', missing.length);
    tally.add(measure, 'spurious', spurious.length);
    if (entity !== undefined && missing.length + spurious.length > 0) {
      errors.push({ what: `fields.${field.name}`, kind: item.kind, item, entity, wanted: missing, got: spurious });
    }
  }
  return errors;
}
