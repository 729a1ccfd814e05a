/** Words that are this many edits away or more are no likely slip. */
const TOO_FAR = 3;

/** Other names that people know for a word, where no slip of the finger leads to it. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  excel: 'xlsx',
  xls: 'xlsx',
  sheet: 'xlsx',
  jsonl: 'ndjson',
  ann: 'brat',
  cp1258: 'windows-1258',
  win1258: 'windows-1258',
  abc: 'tcvn3',
  'tcvn-3': 'tcvn3',
  utf8: 'utf-8',
  unicode: 'utf-8',
  utf16: 'utf-16le',
  people: 'person',
  organisation: 'unit',
  count: 'quantity',
  pwsh: 'powershell',
  vn: 'vi',
  vietnamese: 'vi',
  english: 'en',
  dot: 'point',
  '.': 'point',
  ',': 'comma',
  version: '--version',
};

/** The known word that `given` was most likely meant to be, or undefined. */
export function closest(given: string, known: readonly string[]): string | undefined {
  const called = ALSO_CALLED[given.toLowerCase()];
  if (called !== undefined && known.includes(called)) return called;
  let best: string | undefined;
  let least: number = Math.min(TOO_FAR, Math.max(2, given.length - 1));
  const wanted = given.toLowerCase().slice(0, 64);
  for (const word of known) {
    const edits = word.startsWith(wanted) && wanted.length > 2 ? 0 : distance(wanted, word.toLowerCase());
    if (edits < least) {
      best = word;
      least = edits;
    }
  }
  return best;
}

/** Edits (insert, delete, replace, swap of neighbours) that turn `a` into `b`. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length]!;
}
