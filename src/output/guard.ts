/** What a spreadsheet takes for the start of a formula; some take the full-width signs of East Asia too. */
const RUNS = /^[=+\-@\t\r＝＋－＠]/;

/** Where `;` stands between cells, as in a Vietnamese Excel, a sign after it starts one, whatever quotes stand around. */
const RUNS_INSIDE = /;(?=[=@＝＠]|[+\-＋－](?!\d))/g;

/** A whole cell that is a number with or without a sign of share: a spreadsheet reads it as a number and runs nothing. */
const NUMBER = /^[+-]?\d[\d.,]*(?: ?[%‰])?$/;

/** What standard input is called; alone in a cell it runs nothing. */
const STANDARD_INPUT = '-';

/** Keeps a text cell from being run as a formula: `=1+1` becomes `'=1+1`, `a;=1` `a;'=1`; `-5%` stays. */
export function guardFormula(text: string): string {
  const inside = text.includes(';') ? text.replace(RUNS_INSIDE, ";'") : text;
  if (inside === STANDARD_INPUT) return inside;
  return RUNS.test(inside) && !NUMBER.test(inside) ? `'${inside}` : inside;
}

/** Digits joined by what Excel reads in dates, times, numbers, shares, fractions and powers: `12/12`, `1-5`, `1.000`. */
const EXCEL_VALUE = /^[+-]?[\d][\d\s.,:/\-%E+]{0,40}$/i;
const EXCEL_MONTH = /^\d{1,4}[\s/-](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?:[\s/-]\d{1,4})?$/i;

/** Keeps a text cell text where Excel would take it for a date or a number on opening a CSV. */
export function guardExcelValue(text: string): string {
  return EXCEL_VALUE.test(text) || EXCEL_MONTH.test(text) ? `'${text}` : text;
}
