/** Articles that one file may hold. */
export const MOST_IN_ONE_FILE = 500;

/** Characters of data that one file may hold: a browser reads all of them before it shows anything. */
export const MOST_CHARACTERS = 50_000_000;
