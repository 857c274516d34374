/**
 * A corrected index that a person edited in a spreadsheet (`acquis export --format csv --table index`) → what it would
 * change, to be looked at before anything is. Nothing is guessed: a reference that cannot be read, or names no paragraph
 * of the edition, is a problem of its row and changes nothing. Where the report's own numbers no longer fit the
 * references beside them, both columns are shown: one of them was forgotten.
 */
import { expandDesignations, parseDesignationList } from '../cite/index.ts';
import type { Edition, Provision } from '../instrument/index.ts';
import { languageCode } from '../language/index.ts';
import { reportNumbers, toCorrectedIndexCsv } from '../render/index.ts';
import { foldPunctuation } from '../text/index.ts';
import { type IndexColumn, type IndexRow, indexRows, labelKey } from './index-rows.ts';

export interface IndexChange {
  readonly kind: 'entry-added' | 'entry-removed' | 'topic-added' | 'topic-removed' | 'broader-changed';
  readonly topic: string;
  /** Designation of the entry; null for changes of a topic. */
  readonly ref: string | null;
  /** Row of the file, the header being 1; null for what the file no longer has. */
  readonly row: number | null;
  readonly before: string | null;
  readonly after: string | null;
}

export interface IndexProblem {
  readonly row: number;
  readonly column: IndexColumn;
  readonly topic: string;
  /** The text of the cell. */
  readonly cell: string;
  readonly message: string;
}

export interface IndexReview {
  readonly edition: string;
  readonly changes: readonly IndexChange[];
  readonly problems: readonly IndexProblem[];
}

interface Listed {
  /** As printed; as written where no topic of the edition is called so. */
  readonly label: string;
  readonly broader: string;
  readonly row: number;
  readonly entries: Map<string, number>;
  /** Sections (`A.III`) in which a reference could not be read: what stood there cannot be told to be gone. */
  readonly unread: Set<string>;
}

/**
 * @param options.encoding IANA name, when a CSV is not UTF-8 and has no byte order mark
 * @throws AcquisError `file-unreadable` for what is no table, or lacks a column; `encoding-unreadable`
 */
export async function readEditedIndex(
  file: string,
  bytes: Uint8Array,
  edition: Edition,
  options: { readonly encoding?: string } = {},
): Promise<IndexReview> {
  const problems: IndexProblem[] = [];
  const edited = listed(await indexRows(file, bytes, options), edition, problems);
  // The edition by the same road: what cannot be read of it either is no change.
  const written = new TextEncoder().encode(toCorrectedIndexCsv(edition));
  const before: IndexProblem[] = [];
  const printed = listed(await indexRows('index.csv', written), edition, before);
  const known = new Set(before.map(problemKey));
  return {
    edition: edition.id,
    changes: compare(printed, edited),
    problems: problems.filter((problem) => !known.has(problemKey(problem))),
  };
}

/** What was wrong before anybody edited it is for `acquis check` to say. */
const problemKey = ({ topic, column, cell, message }: IndexProblem): string =>
  JSON.stringify([topic, column, cell, message]);

function listed(rows: readonly IndexRow[], edition: Edition, problems: IndexProblem[]): Map<string, Listed> {
  const topics = new Map<string, Listed>();
  const known = new Map(edition.provisions.map((p) => [p.ref, p]));
  const labels = new Map(edition.topics.map(({ label }) => [labelKey(label), label]));
  for (const { number, cells } of rows) {
    const { broader, part, references } = cells;
    const key = labelKey(cells.topic);
    const topic = labels.get(key) ?? cells.topic;
    if (topic === '' && references === '') continue;
    const problem = (column: IndexColumn, cell: string, message: string): void => {
      problems.push({ row: number, column, topic, cell, message });
    };
    if (topic === '') {
      problem('topic', references, 'The row names no topic.');
      continue;
    }
    const own = topics.get(key) ?? {
      label: topic,
      broader,
      row: number,
      entries: new Map<string, number>(),
      unread: new Set<string>(),
    };
    topics.set(key, own);
    const named: Provision[] = [];
    for (const piece of references.split(';').map((t) => t.trim())) {
      if (piece === '') continue;
      // The table is written in English whatever the edition; a person may write on in the edition's language.
      const list = parseDesignationList(piece) ?? parseDesignationList(piece, languageCode(edition.language));
      const designations = list && expandDesignations(list.items);
      if (!designations) {
        problem('references', piece, 'The references cannot be read.');
        for (const [, numeral] of piece.matchAll(/(?<![\p{L}\p{N}.])([IVXLC]+)\./gu))
          own.unread.add(`${part}.${numeral}`);
        continue;
      }
      for (const { section, path } of designations) {
        const ref = [part, section, ...path].join('.');
        const provision = known.get(ref);
        if (provision) {
          own.entries.set(ref, number);
          named.push(provision);
        } else problem('references', piece, `The ${edition.id} edition has no paragraph ${ref}.`);
      }
    }
    for (const { column, expected } of staleCells(cells, named, edition))
      problem(
        column,
        cells[column],
        `Beside ${references} the report has ${expected}: one of the two is not right.`,
      );
  }
  return topics;
}

interface StaleCell {
  readonly column: IndexColumn;
  readonly expected: string;
}

/** Which cells beside the references do not say what these say? An empty cell says nothing. */
function staleCells(cells: IndexRow['cells'], named: readonly Provision[], edition: Edition): StaleCell[] {
  const [first] = named;
  // A row that gathers several meetings has no one report.
  if (!first || named.some((p) => p.part !== first.part || p.section !== first.section)) return [];
  const section = edition.sections.find((s) => s.part === first.part && s.numeral === first.section);
  const expected = { ...reportNumbers(named, section?.report), symbol: section?.report ?? '' };
  const columns = ['symbol', 'paragraphs', 'recommendations'] as const;
  return columns
    .filter((c) => cells[c] !== '' && expected[c] !== '' && solid(cells[c]) !== solid(expected[c]))
    .map((column) => ({ column, expected: expected[column] }));
}

const solid = (list: string): string => foldPunctuation(list).replace(/[\s,;]+|and/gu, '');

/** Topics in the order of the edition, then the new ones in that of the file. */
function compare(before: ReadonlyMap<string, Listed>, after: ReadonlyMap<string, Listed>): IndexChange[] {
  const changes: IndexChange[] = [];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(key), after.get(key)];
    const topic = (old ?? now)?.label ?? key;
    const change = (kind: IndexChange['kind'], more: Partial<IndexChange> = {}): void => {
      changes.push({ kind, topic, ref: null, row: now?.row ?? null, before: null, after: null, ...more });
    };
    if (!now) change('topic-removed');
    else if (!old) change('topic-added');
    else if (labelKey(old.broader) !== labelKey(now.broader))
      change('broader-changed', { before: old.broader || null, after: now.broader || null });
    for (const ref of old?.entries.keys() ?? []) {
      const section = ref.split('.', 2).join('.');
      if (!now?.entries.has(ref) && !now?.unread.has(section)) change('entry-removed', { ref });
    }
    for (const [ref, row] of now?.entries ?? [])
      if (!old?.entries.has(ref)) change('entry-added', { ref, row });
  }
  return changes;
}
