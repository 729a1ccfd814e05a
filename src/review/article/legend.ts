import type { Kind } from '../../model/entity.js';
import { el, on } from '../dom.js';
import type { Page } from '../page.js';
import { offClass } from './marks.js';

/**
 * Which kinds are marked, and how each looks.
 * @param change called when other kinds are marked
 */
export function legend(text: HTMLElement, kinds: readonly Kind[], { language }: Page, change: () => void): HTMLElement {
  const { say } = language;
  return el(
    'fieldset',
    { class: 'legend' },
    el('legend', { class: 'unseen' }, say.shownKinds),
    ...kinds.map(kind => {
      const box = on(el('input', { type: 'checkbox', checked: true }), {
        change: () => {
          text.classList.toggle(offClass(kind), !box.checked);
          change();
        },
      });
      return el('label', {}, box, el('span', { class: `mention ${kind}` }, say.kinds[kind]));
    }),
  );
}
