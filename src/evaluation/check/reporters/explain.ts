import { SCHEMA } from '../../../model/document.js';
import { describe } from '../../describe.js';
import type { Difference, FieldChange } from '../compare.js';
import type { Result } from '../result.js';

/** A difference in lines: what happened to which mention, then its changed fields. */
export function explain(difference: Difference): readonly string[] {
  switch (difference.change) {
    case 'document':
      return ['document changed', ...difference.fields.map(explainField)];
    case 'moved': {
      const { length } = difference.entities;
      return [`${length === 1 ? '1 mention' : `${length} mentions`} moved: the article was edited`];
    }
    case 'changed':
      return [`changed ${describe(difference.entity)}`, ...difference.fields.map(explainField)];
    default:
      return [`${difference.change} ${describe(difference.entity)}`];
  }
}

/** Where a difference is: the place of its mention, or of the first that moved; undefined for the whole document. */
export function placeOf(difference: Difference): { readonly line: number; readonly column: number } | undefined {
  if (difference.change === 'document') return undefined;
  return difference.change === 'moved' ? difference.entities[0] : difference.entity;
}

/** Why a result without differences is no success, or undefined where it is one. */
export function fault(result: Result, strict: boolean): string | undefined {
  switch (result.state) {
    case 'orphan':
      return 'an expectation without its article: remove it, or put the article beside it';
    case 'outdated':
      return `the expectation was written under contract ${result.contract}, this version writes ${SCHEMA}: --update writes it again`;
    case 'malformed':
      return `the expectation is malformed: ${result.reason}`;
    case 'unread':
      return `cannot be read: ${result.reason}`;
    case 'unchecked':
      return strict ? 'there is no expectation for it: --update writes one' : undefined;
    default:
      return undefined;
  }
}

function explainField({ field, was, is }: FieldChange): string {
  return `  ${field}: ${shown(was)} → ${shown(is)}`;
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? 'none';
}
