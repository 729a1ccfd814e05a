import type { QuantityValue } from './counts.js';
import type { IndicatorValue } from './indicator-value.js';

/** A figure of a text: the value of an indicator or a count. */
export type Figure = IndicatorValue | QuantityValue;
