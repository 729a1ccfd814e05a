import type { PersonEntity, Position } from '../../model/entity.js';
import { type Column, tableOf } from '../columns.js';
import type { Reading } from '../reading.js';
import { type Mention, mentions, OFFSETS, PLACE, SENTENCE } from './mention.js';

/** A post of a mention of a person. */
interface Post extends Mention<PersonEntity> {
  readonly position: Position;
  /** From 1, in the order of the text. */
  readonly number: number;
}

const COLUMNS: readonly Column<Post>[] = [
  ...PLACE,
  { id: 'person', type: 'integer', of: ({ entity }) => entity.person },
  { id: 'post', type: 'integer', of: ({ number }) => number },
  { id: 'name', type: 'text', of: ({ entity }) => entity.name },
  { id: 'full_name', type: 'text', of: ({ entity }) => entity.full_name },
  { id: 'title', type: 'text', of: ({ position }) => position.title },
  { id: 'title_name', type: 'text', of: ({ position }) => position.title_name },
  { id: 'organisation', type: 'text', of: ({ position }) => position.unit },
  { id: 'unit_name', type: 'text', of: ({ position }) => position.unit_name },
  { id: 'unit_id', type: 'code', of: ({ position }) => position.unit_id },
  ...OFFSETS,
  SENTENCE,
];

function* posts(reading: Reading): Generator<Post> {
  for (const mention of mentions(reading, ['person'])) {
    for (const [i, position] of mention.entity.positions.entries()) yield { ...mention, position, number: i + 1 };
  }
}

/** A row for each post of each mention of a person. */
export const POSITIONS_TABLE = tableOf('positions', COLUMNS, posts);
