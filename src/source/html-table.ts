import { attribute, type HtmlElement, isHtmlElement, lineOf } from './html-tree.ts';
import type { Part, RowPart } from './parts.ts';

/** The grid of an HTML table: a cell over several columns or rows leaves the rest of its places empty. */

/** The HTML standard lets a cell span at most this many columns and rows. */
const WIDEST = 1000;
/** No document has more places in one table; spans alone could otherwise fill memory. */
const MOST_PLACES = 500_000;

export function tableRows(table: HtmlElement, read: (cell: HtmlElement) => Part[]): RowPart[] {
  const rows: RowPart[] = [];
  let places = 0;
  for (const group of rowGroups(table)) {
    /** Column → rows still to be left empty below a tall cell. */
    const tall = new Map<number, number>();
    for (const row of group) {
      const cells: Part[][] = [];
      const fillTall = (): void => {
        for (let left = tall.get(cells.length); left !== undefined; left = tall.get(cells.length)) {
          if (left <= 1) tall.delete(cells.length);
          else tall.set(cells.length, left - 1);
          cells.push([]);
        }
      };
      for (const cell of row.childNodes) {
        if (!isHtmlElement(cell) || (cell.tagName !== 'td' && cell.tagName !== 'th')) continue;
        fillTall();
        const width = places > MOST_PLACES ? 1 : spanOf(cell, 'colspan');
        const height = spanOf(cell, 'rowspan');
        const at = cells.length;
        cells.push(read(cell));
        for (let i = 1; i < width; i++) cells.push([]);
        if (height > 1) for (let i = 0; i < width; i++) tall.set(at + i, height - 1);
        places += width;
      }
      fillTall();
      const line = lineOf(row);
      rows.push({ cells, ...(line === undefined ? {} : { at: line }) });
    }
  }
  return rows;
}

/** Rows by group, as shown: heads first, feet last. A tall cell ends with its group. */
function rowGroups(table: HtmlElement): HtmlElement[][] {
  const groups = table.childNodes.filter(isHtmlElement);
  const rowsOf = (group: HtmlElement): HtmlElement[] =>
    group.childNodes.filter((n): n is HtmlElement => isHtmlElement(n) && n.tagName === 'tr');
  const named = (name: string): HtmlElement[][] => groups.filter((g) => g.tagName === name).map(rowsOf);
  return [...named('thead'), ...named('tbody'), ...named('tfoot')];
}

/** `rowspan="0"` means to the end of the group. */
function spanOf(cell: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(attribute(cell, name) ?? '1', 10);
  if (value === 0 && name === 'rowspan') return WIDEST;
  return Number.isFinite(value) && value >= 1 ? Math.min(value, WIDEST) : 1;
}
