/** The data dictionary for people to read, as Markdown: one heading a table, one row a field. */
import type { Table } from './table.ts';

export function toDictionaryText(tables: readonly Table[]): string {
  const sections = tables.map(({ name, meaning, key, fields }) =>
    [
      `## ${name}`,
      '',
      meaning + (key.length === 0 ? '' : ` Rows are told apart by \`${key.join('`, `')}\`.`),
      '',
      '| field | type | meaning | source |',
      '|---|---|---|---|',
      ...fields.map(
        (f) => `| ${f.name} | ${f.type}${f.nullable ? ', may be empty' : ''} | ${f.meaning} | ${f.source} |`,
      ),
    ].join('\n'),
  );
  return `${[INTRODUCTION, ...sections].join('\n\n')}\n`;
}

const INTRODUCTION = `# The tables of an edition

The same tables in every format: CSV, XLSX, Parquet, SQLite. Under *source*, **print** is what the published documents
say, **manifest** what the corpus says of them, **compiled** what was worked out from both. Dates are ISO 8601.

In CSV a text that begins with \`=\`, \`+\`, \`-\`, \`@\`, a tab or a carriage return has an apostrophe before it, so that no
spreadsheet runs it. In XLSX a text ends after 32,767 characters. Parquet and SQLite hold every text as it is.`;
