/** The sorts of file that an article can stand in, by their registered media types. */
export const MEDIA_TYPES = [
  'text/plain',
  'text/html',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/rtf',
  'application/pdf',
] as const;
/** A media type such as `text/plain`. */
export type MediaType = (typeof MEDIA_TYPES)[number];
