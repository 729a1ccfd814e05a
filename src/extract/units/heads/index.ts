import type { Head } from './head.js';
import { HEALTH_HEADS } from './health.js';
import { OTHER_HEADS } from './others.js';
import { PARTY_HEADS } from './party.js';
import { STATE_HEADS } from './state.js';

export type { Grammar, Head } from './head.js';

/** All kinds of bodies. */
export const HEADS: readonly Head[] = [...HEALTH_HEADS, ...STATE_HEADS, ...PARTY_HEADS, ...OTHER_HEADS];
