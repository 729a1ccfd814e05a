import { SCHEMA } from '../../../model/document.js';
import { jsonText } from '../../../model/json-text.js';
import { describe } from '../../describe.js';
import type { CheckWords } from '../../words.js';
import type { Difference, FieldChange } from '../compare.js';
import type { Result } from '../result.js';

/** A difference in lines: what happened to which mention, then its changed fields. */
export function explain(difference: Difference, words: CheckWords): readonly string[] {
  switch (difference.change) {
    case 'document':
      return [words.change.document, ...difference.fields.map(field => explainField(field, null, words))];
    case 'moved':
      return [words.moved(difference.entities.length)];
    case 'changed': {
      const { entity, fields } = difference;
      const lines = fields.map(field => explainField(field, entity.kind, words));
      return [`${words.change.changed} ${describe(entity, words)}`, ...lines];
    }
    default:
      return [`${words.change[difference.change]} ${describe(difference.entity, words)}`];
  }
}

/** Where a difference is: the place of its mention, or of the first that moved; undefined for the whole document. */
export function placeOf(difference: Difference): { readonly line: number; readonly column: number } | undefined {
  if (difference.change === 'document') return undefined;
  return difference.change === 'moved' ? difference.entities[0] : difference.entity;
}

/** Why a result without differences is not a success, or undefined where it is one. */
export function fault(result: Result, strict: boolean, words: CheckWords): string | undefined {
  switch (result.state) {
    case 'orphan':
      return words.orphan;
    case 'outdated':
      return words.outdated(result.contract, SCHEMA);
    case 'malformed':
      return words.malformed(words.reason(result.reason));
    case 'unread':
      return words.unread(words.reason(result.reason));
    case 'unchecked':
      return strict ? words.unchecked : undefined;
    default:
      return undefined;
  }
}

function explainField(
  { field, was, is }: FieldChange,
  kind: Parameters<CheckWords['field']>[0],
  words: CheckWords,
): string {
  const shown = (value: unknown): string => (value === undefined ? words.nothing : jsonText(value));
  return `  ${words.field(kind, field)}: ${shown(was)} → ${shown(is)}`;
}
