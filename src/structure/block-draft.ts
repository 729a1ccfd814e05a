import type { TextSpan } from '../model/span.js';
import type { Mark } from './marks.js';
import type { BlockKind, Table } from './structure.js';

/** A block before it is known what governs it. */
export interface BlockDraft {
  kind: BlockKind;
  readonly span: TextSpan;
  readonly text: string;
  readonly mark: Mark | undefined;
  readonly level: number;
  readonly table: Table | null;
}
