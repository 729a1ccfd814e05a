import { KINDS, type Kind } from '../../model/entity.js';
import { button, choice, el } from '../dom.js';
import type { Language } from '../words/language.js';
import type { Correction } from './correction.js';

/** Lets a reader say that words are a mention that was missed. */
export function additionForm(
  place: Pick<Correction, 'file' | 'text' | 'start' | 'end'>,
  kinds: readonly Kind[],
  language: Language,
  done: (correction: Correction) => void,
): HTMLElement {
  const { say } = language;
  const kind = choice(
    { id: 'missed-kind' },
    KINDS.filter(one => kinds.includes(one)).map(one => [one, say.one[one]] as const),
    kinds[0]!,
    () => undefined,
  );
  const add = (): void => done({ ...place, kind: kind.value as Kind, field: '', value: '', action: 'add', note: '' });
  return el(
    'div',
    { class: 'form' },
    el('p', {}, `${say.selected}: “${place.text}”`),
    el('label', { for: 'missed-kind' }, say.addAs),
    kind,
    button({ class: 'wide main' }, add, say.add),
  );
}
