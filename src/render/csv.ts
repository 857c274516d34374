/**
 * How is a table written as CSV? RFC 4180: comma, CRLF, quotes doubled inside quotes. A cell that a spreadsheet
 * would run as a formula gets an apostrophe before it (OWASP, CSV injection): documents are not to be trusted. A text that
 * begins with apostrophes and such a character gets one more, so that every cell can be read back.
 */
const RUNS_AS_FORMULA = /^'*[=+\-@\t\r]/u;
const GUARDED = /^'+[=+\-@\t\r]/u;

export function toCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

export function csvCell(value: string): string {
  const safe = RUNS_AS_FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}

/** The text of a cell as it was before it was guarded. */
export const unguarded = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);
