import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ColumnType, Value } from '../../src/output/columns.js';
import { type CellStyle, cell, lineOfCells, linesOfCells } from '../../src/output/lines-of-cells.js';

const TYPES: readonly ColumnType[] = ['text', 'code', 'number', 'integer', 'boolean', 'day', 'list'];

const STYLES: readonly CellStyle[] = [
  { separator: ',', excel: false },
  { separator: '\t', excel: false },
  { separator: ';', excel: false },
  { separator: ';', excel: true },
];

/** What a writer of cells could stumble over: its own signs, what spreadsheets and logs act on, every white space. */
const HOSTILE = [
  ...['"', '""', ',', ';', '\t', '\r', '\n', '\r\n', ' ', '  ', '::', ':', "'", '\\', '=', '+', '-', '@', '＝', '|'],
  ...[
    '\u00a0',
    '\u2003',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\u200b',
    '\0',
    '\x1b[31m',
    '\x85',
    '\ud83d',
    '😀',
    'ế',
    'e\u0301',
  ],
  ...['$&', '$1', '12/12', '1.000', '-5%', '1e5', 'true', 'null', 'Sở Y tế', '<b>', '=cmd|x!A0', '::error::', 'a'],
];

/** What csv-stringify writes of the same cells. */
function byTheLibrary(rows: readonly (readonly Value[])[], types: readonly ColumnType[], style: CellStyle): string {
  const cells = rows.map(row => row.map((value, i) => cell(value, types[i]!, style)));
  return stringify(cells, {
    delimiter: style.separator,
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    quoted_match: /^\s|\s$|^::/,
  });
}

const strings = fc.array(fc.constantFrom(...HOSTILE), { maxLength: 6 }).map(parts => parts.join(''));
const values: fc.Arbitrary<Value> = fc.oneof(
  { weight: 6, arbitrary: strings },
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(null, true, false, 1e21, 5e-7, -0),
);

test.each(STYLES)('hostile cells are written as csv-stringify writes them, with %j', style => {
  const types = fc.array(fc.constantFrom(...TYPES), { minLength: 2, maxLength: 6 });
  const tables = types.chain(of =>
    fc.record({
      types: fc.constant(of),
      // Few different values: cells like the one above them must come out alike.
      rows: fc
        .array(values, { minLength: 1, maxLength: 5 })
        .chain(few => fc.array(fc.tuple(...of.map(() => fc.constantFrom(...few))), { maxLength: 8 })),
    }),
  );
  fc.assert(
    fc.property(tables, ({ types, rows }) => {
      expect(linesOfCells(rows, types, style)).toBe(byTheLibrary(rows, types, style));
    }),
    { numRuns: 500, seed: 20 },
  );
});

test('each hostile sign alone, at either end and inside, in every kind of column', () => {
  const rows = HOSTILE.flatMap(sign => [sign, `a${sign}`, `${sign}a`, `a${sign}b`]).map(text => TYPES.map(() => text));
  for (const style of STYLES) expect(linesOfCells(rows, TYPES, style)).toBe(byTheLibrary(rows, TYPES, style));
});

test('a line of texts is written as csv-stringify writes it', () => {
  fc.assert(
    fc.property(fc.array(strings, { minLength: 2, maxLength: 6 }), fc.constantFrom(...STYLES), (cells, style) => {
      const options = {
        delimiter: style.separator,
        record_delimiter: 'windows',
        quote_record_delimiter: true,
      } as const;
      expect(lineOfCells(cells, style.separator)).toBe(stringify([cells], { ...options, quoted_match: /^\s|\s$|^::/ }));
    }),
    { numRuns: 500, seed: 21 },
  );
});

test('no row gives no line', () => {
  expect(linesOfCells([], ['text'], { separator: ',', excel: false })).toBe('');
});
