/** Groups whose text is not in the article: tables of the file, what a field is told, heads and feet of pages. */
export const PASSED_OVER: ReadonlySet<string> = new Set(
  `colortbl filetbl info pict fldinst xe tc tcn sp shprslt header headerl headerr headerf footer footerl footerr footerf
  listtext pntext pntxta pntxtb nonesttables ftnsep ftnsepc aftnsep aftnsepc`.split(/\s+/),
);

/** Of the groups that older programs may pass over (`{\*\…`) those that hold text or cells. */
export const READ_THOUGH_STARRED: ReadonlySet<string> = new Set(['shpinst', 'do', 'nesttableprops']);

/** Groups with paragraphs of their own, in the middle of one of the text; they come after it. */
export const ASIDES: ReadonlySet<string> = new Set(['footnote', 'shptxt', 'dptxbxtext']);

/** Words that stand for text. */
export const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  page: '\n',
  column: '\n',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  '~': '\u00a0',
  _: '-',
  // Where a line may be parted, it is removed later; in old fonts it is a letter.
  '-': '\u00ad',
  '\\': '\\',
  '{': '{',
  '}': '}',
};
