import { visible } from './visible.js';

/** What may stand in an element: text is always shown as text. */
export type Child = Node | string | number | null | undefined | false;

type Handlers = { readonly [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void };

/** Attributes of an element, `on` its handlers; null and false leave one out, true stands for the empty string. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>> & {
  readonly on?: never;
};

/** Makes an element. The one way by which the page makes any: no text ever becomes markup. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  put(element, ...children);
  return element;
}

/** Adds handlers to an element and gives it back. */
export function on<E extends HTMLElement>(element: E, handlers: Handlers): E {
  for (const [name, handler] of Object.entries(handlers)) element.addEventListener(name, handler as EventListener);
  return element;
}

/** Puts children at the end of an element. */
export function put(element: Element, ...children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child instanceof Node ? child : visible(String(child)));
  }
}

/** Puts children in the place of those that an element has. */
export function fill(element: Element, ...children: readonly Child[]): void {
  element.replaceChildren();
  put(element, ...children);
}

/** A button that does something in the page. */
export function button(attributes: Attributes, press: () => void, ...children: readonly Child[]): HTMLButtonElement {
  return on(el('button', { type: 'button', ...attributes }, ...children), { click: press });
}

/** A choice of one of several values. */
export function choice(
  attributes: Attributes,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
  change: (value: string) => void,
): HTMLSelectElement {
  const select = el(
    'select',
    attributes,
    ...options.map(([value, label]) => el('option', { value, selected: value === chosen }, label)),
  );
  return on(select, { change: () => change(select.value) });
}
