/** The formats that `--format` takes, in the order in which help names them; `formats.ts` has one entry for each. */
export const FORMAT_NAMES = ['csv', 'tsv', 'json', 'ndjson', 'xlsx', 'brat'] as const;
