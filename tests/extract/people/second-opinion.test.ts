import { describe, expect, test } from 'vitest';
import { read } from '../../support/read.js';
import { hasVntk } from '../../support/vntk.js';

const TEXT = 'Giải nhất hội thi năm nay thuộc về Lê Trung của đội chủ nhà.';

describe('second opinion', () => {
  test('is not asked unless wanted', () => {
    expect(read(TEXT, { kinds: ['person'] }).entities).toEqual([]);
  });

  test.skipIf(!hasVntk())('vntk decides on names in doubt (skipped where its native part is missing)', () => {
    const { entities } = read(TEXT, { kinds: ['person'], secondOpinion: 'vntk', rules: true });
    expect(entities).toMatchObject([{ text: 'Lê Trung', rule: 'person/second-opinion' }]);
  });
});
