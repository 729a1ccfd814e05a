import { createDateExtractor } from './dates/index.js';
import type { Stage } from './engine/article.js';
import { createFigureExtractor } from './figures/index.js';
import { createPersonExtractor } from './people/index.js';
import { createUnitExtractor } from './units/index.js';

/** Every stage, in the order in which they run: posts name units, figures name periods and leave names of people alone. */
export const STAGES: readonly Stage[] = [
  { kinds: ['date'], needs: [], make: createDateExtractor },
  { kinds: ['unit'], needs: [], make: createUnitExtractor },
  { kinds: ['person'], needs: ['unit', 'date'], make: createPersonExtractor },
  { kinds: ['indicator', 'quantity'], needs: ['date', 'unit', 'person'], make: createFigureExtractor },
];
