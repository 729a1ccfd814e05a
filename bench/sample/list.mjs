// A drawn mention as a piece of Markdown: where it stands, its words, and a line for the verdict on each of its fields.

/** What a judge looks at, a kind: the name of the field and what the list says of it; null is said by a dash. */
const FIELDS = {
  date: {
    value: date => date.value,
    precision: date => date.precision,
    inferred: date => flag(date.inferred),
    recurring: date => flag(date.recurring),
    deictic: date => flag(date.deictic),
  },
  person: {
    name: person => person.name,
    full_name: person => person.full_name,
    honorific: person => person.honorific,
    degrees: person => listed(person.degrees),
    posts: person => listed(person.positions.map(({ title, unit }) => (unit === null ? title : `${title} | ${unit}`))),
    role: person => person.role,
  },
  unit: {
    name: unit => unit.name,
    named: unit => flag(unit.named),
    type: unit => unit.type,
    level: unit => unit.level,
    place: unit => unit.place,
    province: unit => unit.province,
    district: unit => unit.district,
    refers_to: unit => unit.refers_to,
    unit_id: unit => unit.unit_id,
  },
  indicator: {
    name: figure => figure.name,
    value: amount,
    unit: figure => figure.unit,
    ...frame(),
    indicator: figure => figure.indicator,
  },
  quantity: { name: figure => figure.name, value: amount, unit: figure => figure.unit, ...frame() },
};

export const KINDS = Object.keys(FIELDS);

/** How much of a paragraph is shown, in characters before and after the mention. */
const BEFORE = 500;
const AFTER = 250;

function flag(value) {
  return value ? 'true' : null;
}

function listed(values) {
  return values.length === 0 ? null : values.join('; ');
}

function amount({ value, value_max: max, numerator, denominator }) {
  if (typeof numerator === 'number') return `${numerator}/${denominator}`;
  return max === null ? String(value) : `${value} to ${max}`;
}

/** What both kinds of figures are said under. */
function frame() {
  return {
    period: figure => figure.period,
    place: figure => figure.place,
    of_unit: figure => figure.of_unit,
    target: figure => flag(figure.target),
    change: figure => figure.change,
    comparator: figure => figure.comparator,
    base: figure => figure.base,
  };
}

/**
 * The mention in its paragraph, on one line.
 * @param text the decoded text of the file, or null where offsets are not those of the file: then the sentence serves
 */
function passage({ start, end, text: words, sentence }, text) {
  const mark = oneLine(words);
  if (text === null) return sentence.replace(mark, () => `**${mark}**`);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextLine = text.indexOf('\n', end);
  const lineEnd = nextLine < 0 ? text.length : nextLine;
  const before = text.slice(lineStart, start);
  const after = text.slice(end, lineEnd);
  const head = before.length > BEFORE ? `…${before.slice(-BEFORE).replace(/^\S*/, '')}` : before;
  const tail = after.length > AFTER ? `${after.slice(0, AFTER).replace(/\S*$/, '')}…` : after;
  return oneLine(`${head}**${mark}**${tail}`);
}

function oneLine(text) {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * A mention for the judge.
 * @param number its place in the sample, from 1
 * @param document its document, as the program printed it
 * @param text the decoded text of its file, or null
 */
export function entry(number, document, mention, text) {
  const fields = Object.entries(FIELDS[mention.kind]).map(([name, say]) => `- [ ] ${name}: ${say(mention) ?? '–'}`);
  return [
    `## ${number} ${document.file}:${mention.line}`,
    '',
    oneLine(`${document.title ?? '(no headline)'} (${document.date ?? 'no date'})`),
    '',
    `> ${passage(mention, text)}`,
    '',
    `- [ ] mention: ${oneLine(mention.text)}`,
    ...fields,
  ].join('\n');
}

/** What stands above the list. */
export function head({ kind, drawn, mentions, files, seed }) {
  return [
    `# ${drawn} of ${mentions} mentions of the kind ${kind}, in ${files} files, seed ${seed}`,
    '',
    'Put y (right), n (wrong) or ? (cannot be said) into the brackets; what it should be may stand after the value, behind `->`.',
    'On the line `mention`, n means that the words are none of this kind or not all of it: its fields are then not counted.',
    'y means that they are: fields left blank then count as right. A mention whose first line is blank is not judged yet.',
  ].join('\n');
}
