/** What do the published documents say besides the adopted texts: covers, notices, introductions, headings? */
import type { EditionDocument, Matter } from '../../instrument/index.ts';
import { orderedMark, orderedNote } from '../ordered-fields.ts';
import { integer, maybe, type TableDefinition, text } from './table.ts';

export const DOCUMENTS: TableDefinition<EditionDocument> = {
  name: 'documents',
  meaning: 'The published documents that the edition was read from.',
  key: ['file'],
  columns: [
    text('file', 'Path within the corpus', 'manifest', (d) => d.file),
    text('title', 'Title', 'manifest', (d) => d.title),
    maybe('symbol', 'Document symbol', 'manifest', (d) => d.symbol),
    maybe('date', 'Of issue; ISO 8601, or as much of it as is known', 'manifest', (d) => d.date),
    text('role', 'compendium, index or compendium-and-index', 'manifest', (d) => d.role),
  ],
  rowsOf: ({ edition }) => edition.documents,
};

interface MatterRow {
  readonly file: string;
  readonly matter: Matter;
}

const list = (items: readonly unknown[]): string | null =>
  items.length === 0 ? null : JSON.stringify(items);

export const MATTER: TableDefinition<MatterRow> = {
  name: 'matter',
  meaning:
    'What the documents print around the adopted texts: covers, notices, introductions, headings, the back.',
  links: [{ field: 'file', table: 'documents', to: 'file' }],
  columns: [
    text('file', 'Document that prints it', 'compiled', (r) => r.file),
    text(
      'place',
      'cover, front, contents, compendium, text (between the texts), index or back',
      'compiled',
      (r) => r.matter.place,
    ),
    text('kind', 'title, heading, paragraph or note', 'compiled', (r) => r.matter.kind),
    integer('level', 'Depth of a heading from 1, of a paragraph from 0', 'compiled', (r) => r.matter.level),
    maybe(
      'before',
      'Designation of the provision before which it stands',
      'compiled',
      (r) => r.matter.before,
    ),
    maybe('label', 'As printed before the text', 'print', (r) => r.matter.label || null),
    text('text', 'Its words', 'print', (r) => r.matter.text),
    integer('line', 'Line of the document, from 1', 'compiled', (r) => r.matter.line),
    maybe('typography', 'Marks as in the JSON of the edition', 'print', (r) =>
      list(r.matter.marks.map(orderedMark)),
    ),
    maybe('notes', 'Footnotes as in the JSON of the edition', 'print', (r) =>
      list(r.matter.notes.map(orderedNote)),
    ),
    maybe('spans', 'Where it was read, as in the JSON of the edition', 'compiled', (r) =>
      list(r.matter.spans.map(({ start, end }) => ({ start, end }))),
    ),
  ],
  rowsOf: ({ edition }) =>
    edition.documents.flatMap(({ file, matter }) => matter.map((one) => ({ file, matter: one }))),
};
