import { keywordTopics } from '../../extract/index.ts';
import { AcquisError } from '../../finding/index.ts';
import {
  CSL_TYPES,
  type DateOrder,
  isRecordType,
  type KnowledgeRecord,
  type RecordType,
} from '../../record/index.ts';
import { type ColumnMapping, type RecordStore, sameRecord } from '../../store/index.ts';
import { type ColumnProblem, columnsOf, headerKey } from './columns.ts';
import {
  type Draft,
  draftOfRow,
  draftOfWork,
  type RowProblem,
  recordOfDraft,
  type Said,
} from './draft-record.ts';
import type { IndexedCorpus } from './keyword-links.ts';
import { type Likeness, likeness, marksOf } from './likeness.ts';
import { formatOfFile, type ImportFormat, readRows } from './read-rows.ts';

/** What would a file bring, row by row? Looked at before anything is written. */
export interface ImportReview {
  readonly file: string;
  readonly format: ImportFormat;
  readonly type: RecordType | null;
  /** What is wrong with the columns; nothing can be read until that is settled. */
  readonly columns: readonly ColumnProblem[];
  /** What the columns are remembered by; null for what has none. */
  readonly header: string | null;
  readonly rows: readonly ReviewedRow[];
}

export interface ReviewedRow {
  /** As a spreadsheet counts, the header being 1; place in the list for files without a header. */
  readonly row: number;
  readonly verdict: 'new' | 'changed' | 'same' | 'doubtful' | 'refused';
  readonly title: string | null;
  readonly id: string | null;
  readonly problems: readonly RowProblem[];
  /** Likely the same. */
  readonly alike: readonly Likeness[];
  readonly record: KnowledgeRecord | null;
  /** Topics that its keywords name, by label. */
  readonly topics: readonly string[];
}

export interface ImportRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Needed for tables; JSON says it of each record, BibTeX and RIS are publications. */
  readonly type?: RecordType | undefined;
  readonly mapping?: ColumnMapping | undefined;
  readonly dates?: DateOrder | undefined;
  /** What is kept already; undefined when nothing is. */
  readonly known: RecordStore | undefined;
  /** The thematic index whose topics the keywords may name. */
  readonly index?: IndexedCorpus | undefined;
}

/** @throws AcquisError for a file that cannot be read, or whose type is not said */
export async function reviewImport(request: ImportRequest): Promise<ImportReview> {
  const { name, bytes, type, known } = request;
  const topicsOf: TopicsOf = request.index ? keywordTopics(request.index.editions) : () => [];
  const format = formatOfFile(name);
  const file = await readRows(name, bytes, format);
  const count = file.kind === 'items' ? file.items.length : file.rows.length;
  if (count === 0)
    throw new AcquisError('file-empty', `There is no row in ${name}.`, {
      advice: file.kind === 'items' ? 'Export it again.' : 'Below the header stand the rows.',
    });
  if (file.kind === 'items') {
    const drafts = file.items.map(({ row, value }) => ({ row, draft: draftOfItem(value, format, type) }));
    return {
      file: name,
      format,
      type: type ?? null,
      columns: [],
      header: null,
      rows: reviewRows(name, drafts, known, topicsOf),
    };
  }
  if (type === undefined)
    throw new AcquisError('argument-invalid', `It is not said what the rows of ${name} are.`, {
      advice: 'Say it with --type, for example --type case.',
    });
  const header = headerKey(type, file.header);
  const { fields, problems } = columnsOf(type, file.header, request.mapping ?? known?.mapping(header) ?? {});
  const drafts = file.rows.map((row) => ({
    row: row.row,
    draft: draftOfRow(type, file.header, fields, row, request.dates),
  }));
  const rows = problems.length > 0 ? [] : reviewRows(name, drafts, known, topicsOf);
  return { file: name, format, type, columns: problems, header, rows };
}

function draftOfItem(value: unknown, format: ImportFormat, type: RecordType | undefined): Draft {
  if (format !== 'json') return { kind: 'read', said: draftOfWork(value) };
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { kind: 'refused', problems: [{ column: '', message: 'It is no record.' }] };
  if (isWork(value)) return { kind: 'read', said: draftOfWork(value) };
  const said: Said = { ...(type !== undefined && { type }), ...value };
  if (isRecordType(said.type)) return { kind: 'read', said };
  return { kind: 'refused', problems: [{ column: 'type', message: 'It does not say what it is.' }] };
}

type TopicsOf = ReturnType<typeof keywordTopics>;

/** CSL-JSON: its types are others than ours, but for `article`, which here has an instrument. */
const isWork = (value: object): boolean =>
  'type' in value &&
  (CSL_TYPES as readonly unknown[]).includes(value.type) &&
  !(value.type === 'article' && 'instrument' in value);

interface RowDraft {
  readonly row: number;
  readonly draft: Draft;
}

function reviewRows(
  file: string,
  drafts: readonly RowDraft[],
  known: RecordStore | undefined,
  topicsOf: TopicsOf,
): readonly ReviewedRow[] {
  const kept = (id: string): KnowledgeRecord | undefined => known?.record(id);
  const seen = new Map<string, { readonly row: number; readonly record: KnowledgeRecord }[]>();
  return drafts.map(({ row, draft }) => {
    const refused = (problems: readonly RowProblem[], title: unknown): ReviewedRow => ({
      row,
      verdict: 'refused',
      title: typeof title === 'string' ? title : null,
      id: null,
      problems,
      alike: [],
      record: null,
      topics: [],
    });
    if (draft.kind === 'refused') return refused(draft.problems, null);
    const made = recordOfDraft(draft.said, { file, row }, kept);
    if ('problems' in made) return refused(made.problems, draft.said.title);
    const { record } = made;
    const before = kept(record.id);
    const inFile = marksOf(record)
      .flatMap((mark) => seen.get(mark) ?? [])
      .flatMap((other) => {
        const why = other.record.id === record.id ? 'the same record' : likeness(record, other.record);
        return why === undefined
          ? []
          : [{ id: other.record.id, row: other.row, title: other.record.title, why }];
      });
    for (const mark of marksOf(record)) seen.set(mark, [...(seen.get(mark) ?? []), { row, record }]);
    const alike = distinct([...inFile, ...(before ? [] : alikeKept(record, known))]);
    const verdict =
      alike.length > 0
        ? 'doubtful'
        : before === undefined
          ? 'new'
          : sameRecord(before, record)
            ? 'same'
            : 'changed';
    return {
      row,
      verdict,
      title: record.title,
      id: record.id,
      problems: [],
      alike,
      record,
      topics: topicsOf(record).map(({ label }) => label),
    };
  });
}

/** How many of those with the same words are looked at. */
const MOST_ALIKE = 20;

function alikeKept(record: KnowledgeRecord, known: RecordStore | undefined): readonly Likeness[] {
  if (!known) return [];
  const asked = [
    record.title,
    ...marksOf(record).flatMap((mark) => (mark.startsWith('title:') ? [] : [mark.split(':').at(-1) ?? ''])),
  ];
  return asked.flatMap((words) =>
    known
      .records({ types: [record.type], words, samples: true, limit: MOST_ALIKE })
      .records.flatMap((other) => {
        const why = likeness(record, other);
        return why === undefined ? [] : [{ id: other.id, row: null, title: other.title, why }];
      }),
  );
}

const distinct = (alike: readonly Likeness[]): readonly Likeness[] => [
  ...new Map(alike.map((one) => [`${one.row} ${one.id}`, one])).values(),
];
