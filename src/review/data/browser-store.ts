import type { Store } from '../corrections/notebook.js';

/** The storage of the browser, or null where it has none for this page. */
export function browserStore(): Store | null {
  try {
    const store = window.localStorage;
    store.setItem('vihealth', '');
    store.removeItem('vihealth');
    return store;
  } catch {
    return null;
  }
}
