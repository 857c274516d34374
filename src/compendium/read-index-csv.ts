/**
 * A corrected index that a person edited in a spreadsheet (`acquis export --format csv --table index`) → what it would
 * change, to be looked at before anything is. Nothing is guessed: a reference that cannot be read, or names no paragraph
 * of the edition, is a problem of its row and changes nothing. Where the report's own numbers no longer fit the
 * references beside them, both columns are shown: one of them was forgotten.
 */
import { parse } from 'csv-parse/sync';
import { expandDesignations, parseDesignationList } from '../cite/index.ts';
import { AcquisError } from '../finding/index.ts';
import type { Edition, Provision } from '../instrument/index.ts';
import { languageCode } from '../language/index.ts';
import { reportNumbers, toCorrectedIndexCsv, unguarded } from '../render/index.ts';
import { foldPunctuation } from '../text/index.ts';

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

const COLUMNS = ['topic', 'broader', 'part', 'references', 'paragraphs', 'recommendations'] as const;
type Column = (typeof COLUMNS)[number];

interface Row {
  readonly number: number;
  readonly cells: Readonly<Record<Column, string>>;
}

interface Listed {
  readonly broader: string;
  readonly row: number;
  readonly entries: Map<string, number>;
}

/** @throws AcquisError `file-unreadable` for what is no table, or lacks a column */
export function readIndexCsv(file: string, text: string, edition: Edition): IndexReview {
  const problems: IndexProblem[] = [];
  const edited = listed(rowsOf(file, text), edition, problems);
  // The edition by the same road: what cannot be read of it either is no change.
  const printed = listed(rowsOf(file, toCorrectedIndexCsv(edition)), edition, []);
  return { edition: edition.id, changes: compare(printed, edited), problems };
}

function rowsOf(file: string, text: string): Row[] {
  const [head = ''] = text.split(/\r?\n/u, 1);
  // Spreadsheets of half of Europe write semicolons.
  const delimiter = [',', ';', '\t'].sort((a, b) => head.split(b).length - head.split(a).length)[0] ?? ',';
  const options = { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true };
  let cells: string[][];
  try {
    cells = parse(text, options);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new AcquisError('file-unreadable', `${file} could not be read as CSV: ${why}`, {
      advice: 'Save it from the spreadsheet as CSV, in UTF-8.',
      cause,
    });
  }
  const header = (cells[0] ?? []).map((name) => name.trim().toLowerCase());
  const missing = COLUMNS.filter((name) => !header.includes(name));
  if (missing.length > 0)
    throw new AcquisError('file-unreadable', `${file} has no column ${missing.join(', ')}.`, {
      advice: 'Begin from "acquis export --format csv --table index" and keep its first line.',
    });
  return cells.slice(1).map((row, n) => {
    const cell = (name: Column): string => unguarded((row[header.indexOf(name)] ?? '').trim());
    return {
      number: n + 2,
      cells: {
        topic: cell('topic'),
        broader: cell('broader'),
        part: cell('part'),
        references: cell('references'),
        paragraphs: cell('paragraphs'),
        recommendations: cell('recommendations'),
      },
    };
  });
}

function listed(rows: readonly Row[], edition: Edition, problems: IndexProblem[]): Map<string, Listed> {
  const topics = new Map<string, Listed>();
  const known = new Map(edition.provisions.map((p) => [p.ref, p]));
  for (const { number, cells } of rows) {
    const { topic, broader, part, references } = cells;
    if (topic === '' && references === '') continue;
    const problem = (cell: string, message: string): void => {
      problems.push({ row: number, topic, cell, message });
    };
    if (topic === '') {
      problem(references, 'The row names no topic.');
      continue;
    }
    const own = topics.get(topic) ?? { broader, row: number, entries: new Map<string, number>() };
    topics.set(topic, own);
    const named: Provision[] = [];
    for (const piece of references.split(';').map((t) => t.trim())) {
      if (piece === '') continue;
      // The table is written in English whatever the edition; a person may write on in the edition's language.
      const list = parseDesignationList(piece) ?? parseDesignationList(piece, languageCode(edition.language));
      const designations = list && expandDesignations(list.items);
      if (!designations) {
        problem(piece, 'The references cannot be read.');
        continue;
      }
      for (const { section, path } of designations) {
        const ref = [part, section, ...path].join('.');
        const provision = known.get(ref);
        if (provision) {
          own.entries.set(ref, number);
          named.push(provision);
        } else problem(piece, `The ${edition.id} edition has no paragraph ${ref}.`);
      }
    }
    const forgotten = staleNumbers(cells, named, edition);
    if (forgotten !== undefined)
      problem(
        forgotten.cell,
        `Beside ${references} the report has ${forgotten.expected}: one of the two is not right.`,
      );
  }
  return topics;
}

/** The first of the report's two columns that does not say what the references say; an empty cell says nothing. */
function staleNumbers(
  { paragraphs, recommendations }: Row['cells'],
  named: readonly Provision[],
  edition: Edition,
): { readonly cell: string; readonly expected: string } | undefined {
  const [first] = named;
  // A row that gathers several meetings has no one report.
  if (!first || named.some((p) => p.part !== first.part || p.section !== first.section)) return undefined;
  const section = edition.sections.find((s) => s.part === first.part && s.numeral === first.section);
  const expected = reportNumbers(named, section?.report);
  const pairs: readonly (readonly [string, string])[] = [
    [paragraphs, expected.paragraphs],
    [recommendations, expected.recommendations],
  ];
  const stale = pairs.find(([cell, right]) => cell !== '' && right !== '' && solid(cell) !== solid(right));
  return stale && { cell: stale[0], expected: stale[1] };
}

const solid = (list: string): string => foldPunctuation(list).replace(/[\s,;]+|and/gu, '');

/** Topics in the order of the edition, then the new ones in that of the file. */
function compare(before: ReadonlyMap<string, Listed>, after: ReadonlyMap<string, Listed>): IndexChange[] {
  const changes: IndexChange[] = [];
  for (const topic of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(topic), after.get(topic)];
    const change = (kind: IndexChange['kind'], more: Partial<IndexChange> = {}): void => {
      changes.push({ kind, topic, ref: null, row: now?.row ?? null, before: null, after: null, ...more });
    };
    if (!now) change('topic-removed');
    else if (!old) change('topic-added');
    else if (old.broader !== now.broader)
      change('broader-changed', { before: old.broader || null, after: now.broader || null });
    for (const ref of old?.entries.keys() ?? []) if (!now?.entries.has(ref)) change('entry-removed', { ref });
    for (const [ref, row] of now?.entries ?? [])
      if (!old?.entries.has(ref)) change('entry-added', { ref, row });
  }
  return changes;
}
