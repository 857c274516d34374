/** What does the thematic index list, and how do its two ways of naming a paragraph go together? */
import type { ConcordanceRow, IndexEntry, Topic } from '../../instrument/index.ts';
import { integer, maybe, type TableDefinition, text } from './table.ts';

export const TOPICS: TableDefinition<Topic> = {
  name: 'topics',
  meaning: 'Topics of the thematic index.',
  key: ['id'],
  columns: [
    text('id', 'Slug of the label, unique in the edition', 'compiled', (t) => t.id),
    text('concept', 'The same in every edition, whatever the label', 'compiled', (t) => t.concept),
    text('label', 'As printed', 'print', (t) => t.label),
    maybe('broader', 'Label of the broader topic, printed or implied', 'compiled', (t) => t.broader),
    integer('entries', 'How many entries it has', 'compiled', (t) => t.entries.length),
    integer('line', 'Line of the source, from 1', 'compiled', (t) => t.line),
  ],
  rowsOf: ({ edition }) => edition.topics,
};

interface EntryRow {
  readonly topic: Topic;
  readonly entry: IndexEntry;
}

export const ENTRIES: TableDefinition<EntryRow> = {
  name: 'index_entries',
  meaning: 'Topic by provision, as printed and as corrected.',
  links: [{ field: 'topic', table: 'topics', to: 'id' }],
  columns: [
    text('topic', 'Id of the topic', 'compiled', (r) => r.topic.id),
    text('topic_label', 'Its label as printed', 'print', (r) => r.topic.label),
    maybe('ref', 'Designation it leads to, corrected where print is wrong', 'compiled', (r) => r.entry.ref),
    text('published', 'The reference as printed', 'print', (r) => r.entry.published),
    text(
      'status',
      'published, recovered, corrected, disputed or unresolved',
      'compiled',
      (r) => r.entry.status,
    ),
    text('part', 'Part of the compendium', 'print', (r) => r.entry.part),
    text('section', 'Roman numeral of the section', 'print', (r) => r.entry.section),
    maybe('symbol', 'Report that the row names', 'print', (r) => r.entry.symbol),
    maybe('locator', 'What the report column prints for it', 'print', (r) => r.entry.locator),
    maybe('instrument', 'Resolution or decision that the row names', 'print', (r) => r.entry.instrument),
    integer('line', 'Line of the source, from 1', 'compiled', (r) => r.entry.line),
  ],
  rowsOf: ({ edition }) =>
    edition.topics.flatMap((topic) => topic.entries.map((entry) => ({ topic, entry }))),
};

export const CONCORDANCE: TableDefinition<ConcordanceRow> = {
  name: 'concordance',
  meaning: 'Designation in the compendium by paragraph in the report.',
  links: [{ field: 'ref', table: 'provisions', to: 'ref' }],
  columns: [
    text('ref', 'Designation', 'compiled', (r) => r.ref),
    text('symbol', 'Symbol of the report', 'manifest', (r) => r.symbol),
    text(
      'kind',
      'What is numbered there: paragraph, recommendation, decision or resolution',
      'compiled',
      (r) => r.kind,
    ),
    text('value', 'Its number there', 'compiled', (r) => r.value),
    maybe('instrument', 'Number of the resolution or decision', 'print', (r) => r.instrument),
    text(
      'derived_from',
      'numbering: the report numbers the same things; index: from the two columns',
      'compiled',
      (r) => r.derivedFrom,
    ),
    integer(
      'support',
      'How many rows of the index support it; 0 for numbering',
      'compiled',
      (r) => r.support,
    ),
  ],
  rowsOf: ({ edition }) => edition.concordance,
};
