import { CHILD_MEASURES } from './children.js';
import { CHRONIC_MEASURES } from './chronic.js';
import { ENVIRONMENT_MEASURES } from './environment.js';
import { HOSPITAL_MEASURES } from './hospitals.js';
import { IMMUNISATION_MEASURES } from './immunisation.js';
import { INFECTIOUS_MEASURES } from './infectious.js';
import { INSURANCE_MEASURES } from './insurance.js';
import type { Measure } from './measure.js';
import { MOTHER_MEASURES } from './mothers.js';
import { POPULATION_MEASURES } from './population.js';
import { RESOURCE_MEASURES } from './resources.js';

/** The measures that Vietnamese health statistics publish, by field. */
export const MEASURES: readonly Measure[] = [
  ...INSURANCE_MEASURES,
  ...HOSPITAL_MEASURES,
  ...RESOURCE_MEASURES,
  ...MOTHER_MEASURES,
  ...CHILD_MEASURES,
  ...IMMUNISATION_MEASURES,
  ...POPULATION_MEASURES,
  ...INFECTIOUS_MEASURES,
  ...CHRONIC_MEASURES,
  ...ENVIRONMENT_MEASURES,
];
