/** All tables of an edition, in the order a reader meets them; the data dictionary is one of them. */
import type { EditionView } from '../edition-view.ts';
import { BODIES, EDITION, PARTS, SILENT } from './around-tables.ts';
import { LOCATORS, SPANS, TYPOGRAPHY } from './detail-tables.ts';
import { CONCORDANCE, ENTRIES, TOPICS } from './index-tables.ts';
import { INDEX_LINEAGE, LINEAGE, TOPIC_LINEAGE } from './lineage-tables.ts';
import { DOCUMENTS, MATTER } from './matter-tables.ts';
import { FINDINGS, REFERENCES } from './report-tables.ts';
import { type Field, fill, type Table, type TableDefinition, text } from './table.ts';
import { FOOTNOTES, INSTRUMENTS, PROVISIONS, SECTIONS } from './text-tables.ts';

/** Names of the tables; `dictionary` describes the others. */
export const TABLE_NAMES = [
  'provisions',
  'footnotes',
  'sections',
  'instruments',
  'topics',
  'index_entries',
  'concordance',
  'references',
  'findings',
  'lineage',
  'topic_lineage',
  'index_lineage',
  'edition',
  'bodies',
  'parts',
  'silent_meetings',
  'locators',
  'typography',
  'source_spans',
  'documents',
  'matter',
] as const;

export type TableName = (typeof TABLE_NAMES)[number];

const FILLED: Readonly<Record<TableName, (view: EditionView) => Table>> = {
  provisions: (view) => fill(PROVISIONS, view),
  footnotes: (view) => fill(FOOTNOTES, view),
  sections: (view) => fill(SECTIONS, view),
  instruments: (view) => fill(INSTRUMENTS, view),
  topics: (view) => fill(TOPICS, view),
  index_entries: (view) => fill(ENTRIES, view),
  concordance: (view) => fill(CONCORDANCE, view),
  references: (view) => fill(REFERENCES, view),
  findings: (view) => fill(FINDINGS, view),
  lineage: (view) => fill(LINEAGE, view),
  topic_lineage: (view) => fill(TOPIC_LINEAGE, view),
  index_lineage: (view) => fill(INDEX_LINEAGE, view),
  edition: (view) => fill(EDITION, view),
  bodies: (view) => fill(BODIES, view),
  parts: (view) => fill(PARTS, view),
  silent_meetings: (view) => fill(SILENT, view),
  locators: (view) => fill(LOCATORS, view),
  typography: (view) => fill(TYPOGRAPHY, view),
  source_spans: (view) => fill(SPANS, view),
  documents: (view) => fill(DOCUMENTS, view),
  matter: (view) => fill(MATTER, view),
};

export const editionTable = (view: EditionView, name: TableName): Table => FILLED[name](view);

export const editionTables = (view: EditionView): Table[] =>
  TABLE_NAMES.map((name) => editionTable(view, name));

interface DictionaryRow {
  readonly table: string;
  readonly field: Field;
}

/** What every field of every table means. */
export function dictionaryOf(tables: readonly Table[], view: EditionView): Table {
  const rows = tables.flatMap(({ name, fields }) => fields.map((field) => ({ table: name, field })));
  const definition: TableDefinition<DictionaryRow> = {
    name: 'dictionary',
    meaning: 'What every field of every table means.',
    key: ['table', 'field'],
    columns: [
      text('table', 'Name of the table', 'compiled', (r) => r.table),
      text('field', 'Name of the field', 'compiled', (r) => r.field.name),
      text('type', 'string, integer, boolean or date (ISO 8601)', 'compiled', (r) => r.field.type),
      {
        ...text(
          'nullable',
          'Whether it may be without a value',
          'compiled',
          (r: DictionaryRow) => r.field.nullable === true,
        ),
        type: 'boolean',
      },
      text('meaning', 'What it says', 'compiled', (r) => r.field.meaning),
      text(
        'source',
        'print: the published words; manifest: the corpus; compiled: worked out here',
        'compiled',
        (r) => r.field.source,
      ),
    ],
    rowsOf: () => rows,
  };
  return fill(definition, view);
}
