/** The formats that `--format` takes, in the order in which help names them; `formats.ts` has one entry for each. */
export const FORMAT_NAMES = ['csv', 'tsv', 'json', 'ndjson', 'xlsx', 'sqlite', 'html', 'brat'] as const;

/** The formats of the lists that `detect` and `normalize --report` write. A file of one has its name as its ending. */
export const LISTING_NAMES = ['csv', 'tsv', 'json', 'ndjson'] as const;
export type ListingName = (typeof LISTING_NAMES)[number];
