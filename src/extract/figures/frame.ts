/** What the naming of figures asks of their frame. */
export type { Lead } from './lead.js';
export { countedPhrase, isPlace } from './phrases.js';
