/** One table as it was issued in CSV → its rows, each cell as it was: no value, an empty text, a text. */
import { parse } from 'csv-parse/sync';
import { AcquisError } from '../../finding/index.ts';
import { unguarded } from '../../render/index.ts';
import { textsIn } from '../../render/tables/index.ts';

export class TableRow {
  readonly #file: string;
  /** Of the file, the header being 1, as long as no cell holds a line end. */
  readonly #number: number;
  readonly #columns: ReadonlyMap<string, number>;
  readonly #cells: readonly (string | null)[];

  constructor(
    file: string,
    number: number,
    columns: ReadonlyMap<string, number>,
    cells: readonly (string | null)[],
  ) {
    this.#file = file;
    this.#number = number;
    this.#columns = columns;
    this.#cells = cells;
  }

  /** Null where the cell has no value. @throws AcquisError `file-unreadable` when there is no such column */
  maybe(column: string): string | null {
    const at = this.#columns.get(column);
    if (at === undefined)
      throw new AcquisError('file-unreadable', `${this.#file} has no column ${column}.`, {
        advice: 'Give the tables as they were published, all of one edition and one version.',
      });
    return this.#cells[at] ?? null;
  }

  text(column: string): string {
    return this.maybe(column) ?? '';
  }

  /** @throws AcquisError `file-unreadable` when it is no whole number */
  integer(column: string): number {
    const cell = this.text(column);
    if (/^-?\d+$/u.test(cell)) return Number(cell);
    throw new AcquisError(
      'file-unreadable',
      `${this.#file}, row ${this.#number}: "${cell}" in the column ${column} is no whole number.`,
      { advice: 'Give the tables as they were published.' },
    );
  }

  list(column: string, between: string): string[] {
    const cell = this.text(column);
    return cell === '' ? [] : cell.split(between);
  }

  /** A list as JSON; what it holds is checked with the whole. @throws AcquisError `file-unreadable` for what is none */
  json(column: string): unknown {
    try {
      return JSON.parse(this.maybe(column) ?? '[]');
    } catch (cause) {
      throw new AcquisError(
        'file-unreadable',
        `${this.#file}, row ${this.#number}: the column ${column} is not JSON.`,
        { advice: 'Give the tables as they were published.', cause },
      );
    }
  }

  texts(column: string): string[] {
    return textsIn(this.maybe(column));
  }
}

/** @throws AcquisError `file-unreadable` for what is no CSV */
export function tableRows(file: string, text: string): TableRow[] {
  let cells: (string | null)[][];
  try {
    cells = parse(text, {
      bom: true,
      cast: (value, { quoting }) => (value === '' && !quoting ? null : unguarded(value)),
    });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new AcquisError('file-unreadable', `${file} could not be read as CSV: ${why}`, {
      advice: 'Give the tables as they were published.',
      cause,
    });
  }
  const [header = [], ...rows] = cells;
  const columns = new Map(header.map((name, n) => [name ?? '', n]));
  return rows.map((row, n) => new TableRow(file, n + 2, columns, row));
}
