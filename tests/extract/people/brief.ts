import type { PersonEntity } from '../../../src/model/entity.js';
import { type CorpusRow, corpus } from '../../support/corpus.js';

/** A row of people: each mention as `honorific | degrees | title @ unit + title | role`, empty parts left out. */
export type PeopleRow = CorpusRow<PersonEntity>;

/** What was read of a person, on one line: `đồng chí | BSCKII | Giám đốc @ Sở Y tế`. */
function brief({ honorific, degrees, positions, role }: PersonEntity): string {
  const posts = positions.map(({ title, unit }) => (unit === null ? title : `${title} @ ${unit}`));
  return [honorific, degrees.join(' '), posts.join(' + '), role].filter(Boolean).join(' | ');
}

export function people(shape: string, rows: readonly PeopleRow[]): void {
  corpus('person', shape, rows, { brief });
}
