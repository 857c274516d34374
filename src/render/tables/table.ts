/**
 * What is a table of an edition? One definition of its fields gives CSV, XLSX, Parquet, SQLite, the data dictionary and
 * the description for Frictionless Data, so that all say the same.
 */
import type { EditionView } from '../edition-view.ts';

export type Cell = string | number | boolean | null;

export interface Field {
  /** Lower case with underscores: a column name everywhere. */
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'date';
  readonly meaning: string;
  /** Where the value comes from: `print`, `manifest`, `compiled`. */
  readonly source: 'print' | 'manifest' | 'compiled';
  readonly nullable?: true;
}

export interface Link {
  readonly field: string;
  readonly table: string;
  readonly to: string;
}

export interface Table {
  readonly name: string;
  readonly meaning: string;
  readonly fields: readonly Field[];
  /** Names of the fields that tell rows apart; none where rows may repeat. */
  readonly key: readonly string[];
  readonly links: readonly Link[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A table yet without rows. */
export interface TableDefinition<Row> {
  readonly name: string;
  readonly meaning: string;
  readonly key?: readonly string[];
  readonly links?: readonly Link[];
  readonly columns: readonly Column<Row>[];
  readonly rowsOf: (view: EditionView) => readonly Row[];
}

export type Column<Row> = Field & { readonly of: (row: Row) => Cell };

export function fill<Row>(definition: TableDefinition<Row>, view: EditionView): Table {
  const { name, meaning, key = [], links = [], columns } = definition;
  const fields = columns.map(({ of: _, ...field }): Field => field);
  let kept: WeakRef<readonly (readonly Cell[])[]> | undefined;
  return {
    ...{ name, meaning, fields, key, links },
    // Made when they are asked for, and let go of between two uses: not all tables need be in memory at once.
    get rows() {
      const rows =
        kept?.deref() ?? definition.rowsOf(view).map((row) => columns.map((column) => column.of(row)));
      kept = new WeakRef(rows);
      return rows;
    },
  };
}

/** `text('ref', 'Designation', 'compiled', (p) => p.ref)`. */
export const text = <Row>(
  name: string,
  meaning: string,
  source: Field['source'],
  of: (row: Row) => Cell,
): Column<Row> => ({ name, type: 'string', meaning, source, of });

/** The same for a field that may be without a value. */
export const maybe = <Row>(
  name: string,
  meaning: string,
  source: Field['source'],
  of: (row: Row) => Cell,
): Column<Row> => ({ ...text(name, meaning, source, of), nullable: true });

export const integer = <Row>(
  name: string,
  meaning: string,
  source: Field['source'],
  of: (row: Row) => Cell,
): Column<Row> => ({ ...text(name, meaning, source, of), type: 'integer' });

/** A day, or less where no more is known; ISO 8601. */
export const day = <Row>(
  name: string,
  meaning: string,
  source: Field['source'],
  of: (row: Row) => string,
): Column<Row> => ({ ...maybe(name, meaning, source, (row: Row) => of(row) || null), type: 'date' });

/** Several texts in one cell, one a line; a line end within one is written `\\n`, a backslash twice. */
export const linesOf = (texts: readonly string[]): string | null =>
  texts.length === 0 ? null : texts.map((t) => t.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')).join('\n');

/** The way back from `linesOf`. */
export const textsIn = (cell: string | null): string[] =>
  cell === null
    ? []
    : cell.split('\n').map((line) => line.replace(/\\(.)/gsu, (_, c: string) => (c === 'n' ? '\n' : c)));
