import { fieldsOf, type RecordField, type RecordType } from '../../record/index.ts';
import type { ColumnMapping } from '../../store/index.ts';

/** Which field does each column fill? By its name or title, or as somebody said; never by its content. */
export interface Columns {
  /** One for each column; undefined for one that is left out. */
  readonly fields: readonly (RecordField | undefined)[];
  /** What is wrong with the columns, by their heading. */
  readonly problems: readonly ColumnProblem[];
}

export interface ColumnProblem {
  readonly column: string;
  readonly message: string;
}

const fold = (name: string): string => name.toLowerCase().replace(/[\s_-]+/gu, '');

export function columnsOf(type: RecordType, header: readonly string[], mapping: ColumnMapping): Columns {
  const known = fieldsOf(type);
  const problems: ColumnProblem[] = [];
  const taken = new Set<string>();
  const fields = header.map((column, at) => {
    const said = mapping[column];
    if (said === null || (column === '' && said === undefined)) return undefined;
    const name = said ?? column;
    const field =
      known.find((f) => f.name === name) ??
      known.find((f) => [f.name, f.title].some((n) => fold(n) === fold(name)));
    const problem = (message: string): undefined => {
      problems.push({ column: column === '' ? `column ${at + 1}` : column, message });
    };
    if (!field)
      return problem(
        `It is no field of ${type}. Say which it is with --map "${column}=FIELD", or leave it out with --map "${column}=". Fields: ${known.map((f) => f.name).join(', ')}.`,
      );
    if (taken.has(field.name)) return problem(`Another column fills ${field.name} already.`);
    taken.add(field.name);
    return field;
  });
  for (const column of Object.keys(mapping))
    if (!header.includes(column)) problems.push({ column, message: 'The file has no such column.' });
  if (!taken.has('title'))
    problems.push({
      column: 'title',
      message: `It is missing: say which column it is with --map "COLUMN=title".`,
    });
  return { fields, problems };
}

/** What a remembered mapping is found by: another header is another file. */
export const headerKey = (type: RecordType, header: readonly string[]): string =>
  JSON.stringify([type, ...header]);
