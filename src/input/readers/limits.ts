/** A file larger than this is no report: the largest that are met are full of pictures. */
export const LARGEST_FILE = 128 << 20;

/** The parts of a packed file that hold text are together no larger, unpacked: some 5,000 pages. */
export const LARGEST_UNPACKED = 32 << 20;

/** No report is longer, in UTF-16 units. */
export const LONGEST_TEXT = 8 << 20;

/** No report has more pages. */
export const MOST_PAGES = 5000;

/** A table with more places than this is a data base. */
export const MOST_PLACES = 2_000_000;

/** Elements in elements past this depth are no report. */
export const DEEPEST = 1000;

/** Thrown for a file past one of these limits: a zip bomb, or an archive. */
export class TooLarge extends Error {}

/** Thrown for a file whose elements are nested deeper than in any report. */
export class TooDeep extends Error {}
