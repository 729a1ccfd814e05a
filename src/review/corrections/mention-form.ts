import type { Mention } from '../data/mention.js';
import { button, choice, el } from '../dom.js';
import { tableOf } from '../page.js';
import type { Language } from '../words/language.js';
import { type Correction, correctable } from './correction.js';

/**
 * Lets a reader say that a mention is wrong, or one of its fields.
 * @param done is given the correction
 */
export function mentionForm(
  mention: Mention,
  place: Pick<Correction, 'file' | 'text'>,
  language: Language,
  done: (correction: Correction) => void,
): HTMLElement {
  const { say } = language;
  const table = tableOf(mention.kind);
  const fields = correctable(mention.kind);
  const value = el('input', { type: 'text', id: 'right-value', autocomplete: 'off' });
  const note = el('input', { type: 'text', id: 'correction-note', autocomplete: 'off' });
  const showValue = (field: string): void => {
    value.value = asWritten(mention, field);
  };
  const field = choice(
    { id: 'wrong-field' },
    fields.map(id => [id, language.heading(table, id)] as const),
    fields[0]!,
    showValue,
  );
  showValue(fields[0]!);
  const { kind, start, end } = mention;
  const correct = (action: Correction['action'], name: string, right: string): void =>
    done({ ...place, start, end, kind, field: name, value: right, action, note: note.value.trim() });
  const change = (): void => {
    const right = value.value.trim();
    // What the field is already corrects nothing.
    if (right === asWritten(mention, field.value)) value.focus();
    else correct('change', field.value, right);
  };
  return el(
    'div',
    { class: 'form' },
    el('label', { for: 'correction-note' }, say.note),
    note,
    button({ class: 'wide' }, () => correct('remove', '', ''), say.wrong),
    el('label', { for: 'wrong-field' }, say.field),
    field,
    el('label', { for: 'right-value' }, say.value),
    value,
    button({ class: 'wide' }, change, say.change),
  );
}

/** A field as the tables of the program have it, not as a person reads it: it is handed back to the program. */
function asWritten(mention: Mention, field: string): string {
  const value = mention.field(field);
  if (value === null) return '';
  return typeof value === 'object' ? value.map(member => member ?? '').join('; ') : String(value);
}
