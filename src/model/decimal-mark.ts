/** The mark before decimals: a comma in Vietnamese (`1.234,5`), a point in what spreadsheets and English texts hold (`1,234.5`). */
export const DECIMAL_MARKS = ['comma', 'point'] as const;
export type DecimalMark = (typeof DECIMAL_MARKS)[number];
