/** The formats that `--format` takes, in the order in which help names them; `formats.ts` has one entry for each. */
export const FORMAT_NAMES = ['csv', 'tsv', 'json', 'ndjson', 'xlsx', 'brat'] as const;

/** The formats of lists that are no documents: `detect`, reports of repairs. The ending of such a file is its name. */
export const LISTING_NAMES = ['csv', 'tsv', 'json', 'ndjson'] as const;
export type ListingName = (typeof LISTING_NAMES)[number];
