import {
  columnRole,
  guessLanguage,
  type LanguageCode,
  REPORT_WORDS,
  THEMATIC_TITLE,
  TOPIC_PREFIX,
} from '../language/index.ts';
import type { RichText, SourceText } from '../text/index.ts';
import { openTopic, type TopicPath } from './list-topics.ts';
import { endsSentence } from './punctuation.ts';
import { numbersIn } from './references.ts';
import { readPath } from './report-labels.ts';
import { type ReportUnit, reportUnits } from './report-lines.ts';
import type { ColumnLabel } from './report-nodes.ts';
import { namesIn, recommendingStates } from './report-states.ts';
import { type TableShape, tableShape } from './table-columns.ts';
import { LABEL_LINE, labelsIn, readEntry } from './table-entry.ts';

/**
 * A thematic list takes the recommendations of a report topic by topic: as a table whose topics are rows or a column,
 * or as headings with the recommendations below them. Read as an index: one entry for each topic and reference.
 */
export interface ListEntry {
  readonly topic: string;
  /** Topics above it, the broadest first. */
  readonly broader: readonly string[];
  /** As printed: `121.35`, `121.4–6`; empty for none. */
  readonly reference: string;
  /** What the reference names, of a range one by one; empty where it holds no number. */
  readonly path: readonly number[];
  /** Words of the provision as the list prints them; empty for none. */
  readonly text: string;
  readonly by: readonly string[];
  /** What the list says the State answered, as printed; empty for nothing. */
  readonly response: string;
  readonly labels: readonly ColumnLabel[];
  /** Cells of the row, or lines of the entry. */
  readonly cells: readonly string[];
  readonly line: number;
}

export interface ThematicList {
  readonly language: LanguageCode;
  readonly title: string;
  readonly entries: readonly ListEntry[];
  /** The document says that it is a list by topics, or shows it: nothing else can be in it. */
  readonly thematic: boolean;
}

/** Undefined for a document that is no list. Every unit of the source is read, so nothing is lost that is not shown. */
export function readThematicList(
  source: SourceText,
  options: { readonly language?: LanguageCode } = {},
): ThematicList | undefined {
  const language = options.language ?? guessLanguage(source.text);
  const { units } = reportUnits(source, REPORT_WORDS[language], 'list');
  const title = units.find((u) => !u.row && u.rich.text.length < 300 && THEMATIC_TITLE.test(u.rich.text));
  const prefixed = units.filter((u) => TOPIC_PREFIX.test(u.rich.text.trim())).length;
  const table = units.some((u) => u.row);
  const entries = table
    ? rowEntries(units, language)
    : title || prefixed > 1
      ? lineEntries(units, language)
      : [];
  const topics = new Set(entries.map((e) => e.topic).filter((t) => t !== ''));
  if (entries.length === 0) return undefined;
  return {
    language,
    title: title?.rich.text ?? '',
    entries,
    thematic: topics.size > 0 && (prefixed > 0 || title !== undefined || entries.every((e) => e.text === '')),
  };
}

function rowEntries(units: readonly ReportUnit[], language: LanguageCode): ListEntry[] {
  const entries: ListEntry[] = [];
  let topics: TopicPath = [];
  let shape: TableShape | undefined;
  let carried = '';
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (!unit) continue;
    if (!unit.row) {
      if (isTopicLine(unit)) topics = openTopic(topics, unit.rich.text, unit.headingLevel, false);
      continue;
    }
    const end = units.findIndex((u, i) => i > at && !u.row);
    const rows = units.slice(at, end < 0 ? units.length : end);
    at += rows.length - 1;
    const own = tableShape(rows.map((r) => r.cells));
    const width = Math.max(...rows.map((r) => r.cells.length));
    const goesOn: TableShape | undefined =
      shape && shape.roles.length === width && !own?.rows.includes('head')
        ? { ...shape, rows: own?.rows ?? rows.map((r) => (isGroupRow(r) ? 'group' : 'entry')) }
        : undefined;
    shape = goesOn ?? own;
    if (!shape) continue;
    let afterGroup = false;
    for (const [i, row] of rows.entries()) {
      if (shape.rows[i] === 'head') continue;
      if (shape.rows[i] === 'group') {
        topics = openTopic(topics, row.rich.text, undefined, afterGroup);
        afterGroup = true;
        continue;
      }
      afterGroup = false;
      const entry = readEntry(row.cells, shape.roles, shape.headings);
      if (entry.topic !== '') carried = entry.topic;
      const path = topics.map((t) => t.name);
      const inColumn = shape.roles.includes('topic') && (path.length === 0 || entry.text.text === '');
      const named = inColumn && carried !== '' ? [...path, carried] : path;
      if (entry.text.text === '' && entry.reference === '') continue;
      entries.push(
        ...listed(
          {
            topic: named.at(-1) ?? '',
            broader: named.slice(0, -1),
            reference: entry.reference,
            text: entry.text.text,
            by:
              entry.states !== ''
                ? namesIn(entry.states, language)
                : recommendingStates(entry.text.text, language),
            response: entry.response,
            labels: inColumn ? entry.labels.filter((l) => !l.values.includes(entry.topic)) : entry.labels,
            cells: row.cells.map((c) => c.rich.text),
            line: row.line,
          },
          entry.text,
        ),
      );
    }
  }
  return entries;
}

const isGroupRow = (row: ReportUnit): boolean =>
  row.cells.filter((c) => c.rich.text.trim() !== '').length === 1;

/** A heading, or a short line without a stop that names no recommendation. */
function isTopicLine(unit: ReportUnit): boolean {
  const text = unit.rich.text;
  if (readPath(text) || text === '') return false;
  if (THEMATIC_TITLE.test(text) && !TOPIC_PREFIX.test(text)) return false;
  return unit.headingLevel !== undefined ? unit.headingLevel > 1 : TOPIC_PREFIX.test(text.trim());
}

/** One entry for each number that a reference without words names. */
function listed(entry: Omit<ListEntry, 'path'>, text: RichText): ListEntry[] {
  const numbers = numbersIn(entry.reference);
  const paths = text.text === '' ? numbers : numbers.slice(0, 1);
  if (paths.length === 0) return [{ ...entry, path: [] }];
  return paths.map(({ printed, path }) => ({
    ...entry,
    reference: paths.length > 1 ? printed : entry.reference,
    path,
  }));
}

interface OpenEntry {
  readonly unit: ReportUnit;
  readonly topics: TopicPath;
  readonly lines: ReportUnit[];
}

function lineEntries(units: readonly ReportUnit[], language: LanguageCode): ListEntry[] {
  const open: OpenEntry[] = [];
  let topics: TopicPath = [];
  const columns = columnsOf(units);
  let entry: OpenEntry | undefined;
  // Where topics carry the word, headings above the first of them are those of the document.
  const first = units.findIndex((u) => TOPIC_PREFIX.test(u.rich.text.trim()));
  units.forEach((unit, at) => {
    const text = unit.rich.text.trim();
    if (text === '' || /^-{3,}$/u.test(text)) return;
    if (readPath(text)) {
      entry = { unit, topics, lines: [] };
      open.push(entry);
    } else if ((at >= first && isTopicLine(unit)) || isBareTopic(unit, units[at + 1], entry)) {
      topics = openTopic(topics, text, unit.headingLevel, false);
      entry = undefined;
    } else entry?.lines.push(unit);
  });
  return open.flatMap(({ unit, topics: above, lines }) => {
    const path = readPath(unit.rich.text);
    const text = unit.rich.text.slice(path?.end ?? 0);
    let column = 0;
    const names = above.map((t) => t.name);
    const labels = labelsIn(
      lines.map((l) => l.rich),
      () => columns[column++] ?? '',
    );
    return [
      {
        topic: names.at(-1) ?? '',
        broader: names.slice(0, -1),
        reference: path?.printed ?? '',
        path: path?.path ?? [],
        text,
        by: recommendingStates(text, language),
        response: labels.find((l) => columnIsResponse(l.name))?.values.join(' ') ?? '',
        labels,
        cells: [unit.rich.text, ...lines.map((l) => l.rich.text)],
        line: unit.line,
      },
    ];
  });
}

/** A line between two blank ones, right above a recommendation. */
const isBareTopic = (unit: ReportUnit, next: ReportUnit | undefined, entry: OpenEntry | undefined): boolean =>
  (unit.apart || entry === undefined) &&
  next !== undefined &&
  readPath(next.rich.text) !== undefined &&
  unit.rich.text.length <= 160 &&
  !endsSentence(unit.rich.text) &&
  !LABEL_LINE.test(unit.rich.text) &&
  !/^[-\u2013\u2022]\s/u.test(unit.rich.text);

/** Where a table was written out cell by cell, its heads stand first: a run of short lines that opens with that of the text. */
function columnsOf(units: readonly ReportUnit[]): string[] {
  const first = units.findIndex((u) => readPath(u.rich.text) || TOPIC_PREFIX.test(u.rich.text.trim()));
  const head = units.slice(0, Math.max(0, first));
  const start = head.findLastIndex(
    (u) =>
      u.headingLevel === undefined &&
      columnRole(u.rich.text) === 'text' &&
      /^[^:：]{1,40}$/u.test(u.rich.text),
  );
  return start < 0 ? [] : head.slice(start + 1).map((u) => u.rich.text.trim());
}

const columnIsResponse = (name: string): boolean =>
  columnRole(name) === 'response' && !/:|source/iu.test(name);
