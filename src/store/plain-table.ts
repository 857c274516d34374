/** A table that is written to a file of its own, for people who ask questions in SQL: names, types and rows. */
export interface PlainTable {
  readonly name: string;
  readonly fields: readonly { readonly name: string; readonly type: string; readonly nullable?: true }[];
  /** Fields that rows are looked up by. */
  readonly key: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/** The bytes of a database that holds the tables and nothing else. */
export type DatabaseOf = (tables: readonly PlainTable[]) => Uint8Array;
