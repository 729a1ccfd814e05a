// Reads the verdicts of a judged sample back and counts them.

const VERDICT = /^- \[([ yn?])\] ([a-z_]+): (.*)$/;

/** The value of the normal distribution that leaves 2.5 % on either side. */
const Z = 1.959964;

/**
 * The 95 % interval of Wilson for a share: right too where all or none of a few are.
 * @returns lower and upper end
 */
export function wilson(right, judged) {
  const share = right / judged;
  const scale = 1 + Z ** 2 / judged;
  const middle = (share + Z ** 2 / (2 * judged)) / scale;
  const reach = (Z * Math.sqrt((share * (1 - share)) / judged + Z ** 2 / (4 * judged ** 2))) / scale;
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)];
}

/** A line of a list whose brackets hold something else than a verdict. */
export class NoVerdict extends Error {}

/**
 * The judged mentions of a list: for each its verdicts, a field.
 * @throws NoVerdict with the number of the line
 */
export function readVerdicts(markdown) {
  const mentions = [];
  for (const [index, line] of markdown.split(/\r?\n/).entries()) {
    if (!line.startsWith('- [')) continue;
    const match = VERDICT.exec(line);
    if (match === null) throw new NoVerdict(`line ${index + 1} holds no verdict: ${line}`);
    const [, verdict, field, said] = match;
    if (field === 'mention') mentions.push([]);
    if (mentions.length === 0) throw new NoVerdict(`line ${index + 1} stands before any mention`);
    mentions.at(-1).push({ field, verdict, stated: !said.startsWith('–') });
  }
  return mentions;
}

/**
 * Counts a field: `right` of `judged`, and `statedRight` of `statedJudged` among those where a value was given.
 * The row `whole` counts the mentions with nothing wrong.
 */
export function tally(mentions) {
  const rows = new Map();
  const count = (field, right, stated) => {
    const row = rows.get(field) ?? { field, right: 0, judged: 0, statedRight: 0, statedJudged: 0 };
    rows.set(field, row);
    row.judged++;
    if (right) row.right++;
    if (!stated) return;
    row.statedJudged++;
    if (right) row.statedRight++;
  };
  for (const [first, ...fields] of mentions) {
    if (first.verdict === ' ' || first.verdict === '?') continue;
    const is = first.verdict === 'y';
    count('mention', is, true);
    for (const { field, verdict, stated } of is ? fields : [])
      if (verdict !== '?') count(field, verdict !== 'n', stated);
    count('whole', is && fields.every(({ verdict }) => verdict !== 'n'), true);
  }
  const { whole, ...others } = Object.fromEntries(rows);
  return whole === undefined ? [] : [...Object.values(others), whole];
}
