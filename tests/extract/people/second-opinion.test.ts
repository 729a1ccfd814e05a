import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { read } from '../../support/read.js';

const TEXT = 'Giải nhất hội thi năm nay thuộc về Lê Trung của đội chủ nhà.';

function hasVntk(): boolean {
  try {
    createRequire(import.meta.url)('vntk');
    return true;
  } catch {
    return false;
  }
}

describe('second opinion', () => {
  test('is not asked unless wanted', () => {
    expect(read(TEXT, { kinds: ['person'] }).entities).toEqual([]);
  });

  test.skipIf(!hasVntk())('vntk decides on names in doubt (skipped where its native part is missing)', () => {
    const { entities } = read(TEXT, { kinds: ['person'], secondOpinion: 'vntk', rules: true });
    for (const entity of entities) expect(entity.rule).toBe('person/second-opinion');
  });
});
