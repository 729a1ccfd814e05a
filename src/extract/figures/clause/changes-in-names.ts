import type { Role } from '../../lexicon/role.js';
import { type Chunk, chunkOf } from './chunk.js';

/** What goes on with a name after a word of change: `tỷ lệ tăng | sinh con thứ 3`, `tốc độ tăng trưởng | đạt 7%`. */
const GOES_ON: ReadonlySet<Role | undefined> = new Set(['word', 'link', 'predicate', 'equals', 'colon']);

/** `Tốc độ tăng trưởng đạt 7%`, `mức giảm sinh là 0,2‰`: a word of the name; not `tỷ lệ tăng lên 45%`, `tỷ lệ tăng 5%`. */
export function keepChangesInNames(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, at) => {
    if (chunk.role !== 'increase' && chunk.role !== 'decrease') return chunk;
    const before = chunks[at - 1];
    return before?.role === 'opener' && before.lexeme?.senses.has('rate') && GOES_ON.has(chunks[at + 1]?.role)
      ? chunkOf('word', chunk.start, chunk.end, chunk.lexeme)
      : chunk;
  });
}
