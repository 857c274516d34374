/** What is known of a text below the paragraph: each number it has in reports, its typography, the places it was read from. */
import type { Locator, Provision } from '../../instrument/index.ts';
import type { Mark, Span } from '../../text/index.ts';
import type { EditionView } from '../edition-view.ts';
import { integer, maybe, type TableDefinition, text } from './table.ts';

const PROVISION_LINK = { field: 'ref', table: 'provisions', to: 'ref' } as const;

interface LocatorRow {
  readonly ref: string;
  readonly locator: Locator;
}

export const LOCATORS: TableDefinition<LocatorRow> = {
  name: 'locators',
  meaning: 'What reports and resolutions call a provision: a row each.',
  links: [PROVISION_LINK],
  columns: [
    text('ref', 'Designation of the provision', 'compiled', (r) => r.ref),
    text('symbol', 'Symbol of the report', 'manifest', (r) => r.locator.symbol),
    text(
      'kind',
      'What is numbered there: paragraph, recommendation, decision or resolution',
      'compiled',
      (r) => r.locator.kind,
    ),
    text('value', 'Its number there', 'compiled', (r) => r.locator.value),
    maybe('instrument', 'Number of the resolution or decision', 'print', (r) => r.locator.instrument ?? null),
  ],
  rowsOf: ({ edition }) =>
    edition.provisions.flatMap(({ ref, locators }) => locators.map((locator) => ({ ref, locator }))),
};

interface MarkRow {
  readonly ref: string;
  /** Of the footnote among those of the provision, from 1; null for the text of the provision. */
  readonly note: number | null;
  readonly mark: Mark;
}

export const TYPOGRAPHY: TableDefinition<MarkRow> = {
  name: 'typography',
  meaning: 'Italics, bold, underlining and links in provisions and footnotes.',
  links: [PROVISION_LINK],
  columns: [
    text('ref', 'Designation of the provision', 'compiled', (r) => r.ref),
    {
      ...integer(
        'note',
        'Which of its footnotes, from 1; none: the text of the provision',
        'compiled',
        (r: MarkRow) => r.note,
      ),
      nullable: true,
    },
    text('kind', 'emphasis, strong, underline or link', 'print', (r) => r.mark.kind),
    integer('start', 'Offset of the first character (UTF-16 units)', 'compiled', (r) => r.mark.start),
    integer('end', 'Offset after the last character', 'compiled', (r) => r.mark.end),
    maybe('target', 'Where a link leads', 'print', (r) => r.mark.target ?? null),
  ],
  rowsOf: ({ edition }) => edition.provisions.flatMap(marksOf),
};

const marksOf = ({ ref, marks, notes }: Provision): MarkRow[] => [
  ...marks.map((mark) => ({ ref, note: null, mark })),
  ...notes.flatMap((note, n) => note.marks.map((mark) => ({ ref, note: n + 1, mark }))),
];

interface SpanRow {
  readonly ref: string;
  readonly span: Span;
}

export const SPANS: TableDefinition<SpanRow> = {
  name: 'source_spans',
  meaning: 'Stretches of the source that a provision was read from; several where a page or a note cuts it.',
  links: [PROVISION_LINK],
  columns: [
    text('ref', 'Designation of the provision', 'compiled', (r) => r.ref),
    integer(
      'start',
      'Offset of the first character in the source as read (UTF-16 units)',
      'compiled',
      (r) => r.span.start,
    ),
    integer('end', 'Offset after the last character', 'compiled', (r) => r.span.end),
  ],
  rowsOf: ({ edition }: EditionView) =>
    edition.provisions.flatMap(({ ref, source }) => source.spans.map((span) => ({ ref, span }))),
};
