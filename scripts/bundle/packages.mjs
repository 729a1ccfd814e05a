/**
 * Small packages that every run loads: they go into the bundle, and need not be installed beside it. All others are loaded where
 * they are needed.
 */
export const BUNDLED = ['commander', 'csv-stringify'];

/** Packages in the script of the review page, with all that they need. */
export const IN_PAGE = ['@observablehq/plot'];
