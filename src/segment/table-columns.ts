import { type ColumnRole, columnRole, TOPIC_PREFIX } from '../language/index.ts';
import { type Inline, westernDigits } from '../text/index.ts';
import { readPath } from './report-labels.ts';

/**
 * What is heading, title of a group and entry in a table of recommendations? The heads of the columns say what stands
 * in them; where there are none, the cells do.
 */
export interface TableShape {
  /** One for each column. */
  readonly roles: readonly ColumnRole[];
  readonly headings: readonly string[];
  /** One for each row. */
  readonly rows: readonly ('head' | 'group' | 'entry')[];
}

type Cells = readonly Pick<Inline, 'rich'>[];

const textOf = (cells: Cells, at: number): string => cells[at]?.rich.text.trim() ?? '';
const keyOf = (cells: Cells): string => cells.map((c) => c.rich.text.replace(/\s+/gu, ' ').trim()).join('\t');

/** Undefined for a table that holds neither numbered texts nor topics with references. */
export function tableShape(rows: readonly Cells[]): TableShape | undefined {
  const width = Math.max(0, ...rows.map((r) => r.length));
  if (width === 0) return undefined;
  const headAt = rows.slice(0, HEAD_WITHIN).findIndex((cells) => isHead(cells));
  const head = headAt < 0 ? undefined : rows[headAt];
  const headings = Array.from({ length: width }, (_, at) => (head ? textOf(head, at) : ''));
  const named = headings.map(columnRole);
  const entries = rows.filter((cells, at) => at > headAt && !isGroup(cells, width));
  const roles = head ? named.map((role, at) => byCells(role, entries, at)) : inferred(entries, width);
  const columns = onlyOnce(roles);
  const speaks =
    columns.includes('text') ||
    (columns.includes('topic') && (columns.includes('reference') || columns.includes('number')));
  if (!speaks || (head === undefined && entries.length < 2)) return undefined;
  const headKey = head ? keyOf(head) : undefined;
  return {
    roles: columns,
    headings,
    rows: rows.map((cells, at) => {
      if (at <= headAt || keyOf(cells) === headKey) return 'head';
      return isGroup(cells, width) ? 'group' : 'entry';
    }),
  };
}

/** A column headed "Source" may hold States or references: figures tell. */
function byCells(role: ColumnRole, entries: readonly Cells[], at: number): ColumnRole {
  if (role !== 'states' && role !== 'reference') return role;
  const filled = entries.map((cells) => textOf(cells, at)).filter((text) => text !== '');
  const figures = filled.filter((text) => /\p{N}/u.test(text)).length;
  return filled.length === 0 ? role : figures * 2 > filled.length ? 'reference' : 'states';
}

/** Titles may stand in the table, above the heads of its columns. */
const HEAD_WITHIN = 5;

function isHead(cells: Cells): boolean {
  const roles = cells.map((c) => columnRole(c.rich.text)).filter((r) => r !== 'other');
  const filled = cells.filter((c) => c.rich.text.trim() !== '');
  if (filled.some((c) => readPath(c.rich.text) || c.rich.text.length > 120)) return false;
  return new Set(roles).size >= 2 && (roles.includes('text') || roles.includes('topic'));
}

/** The title of a group: one cell over the whole row. */
function isGroup(cells: Cells, width: number): boolean {
  const filled = cells.filter((c) => c.rich.text.trim() !== '');
  const only = filled[0]?.rich.text.trim() ?? '';
  if (filled.length !== 1 || width < 2 || readPath(only)) return false;
  return TOPIC_PREFIX.test(only) || (only.length <= 160 && (cells[0]?.rich.text.trim() ?? '') === only);
}

/** Without heads: numbers stand in one column, the longest texts in another. */
function inferred(rows: readonly Cells[], width: number): ColumnRole[] {
  const columns = Array.from({ length: width }, (_, at) =>
    rows.map((r) => textOf(r, at)).filter((t) => t !== ''),
  );
  const numbers = columns.findIndex(
    (texts) => texts.length > 0 && texts.filter((t) => isNumber(t)).length / texts.length > 0.8,
  );
  const mean = columns.map(
    (texts) => texts.reduce((sum, t) => sum + t.length, 0) / Math.max(1, texts.length),
  );
  const longest = mean.indexOf(Math.max(...mean));
  const paths = columns[longest]?.filter((t) => readPath(t)).length ?? 0;
  const carries = numbers >= 0 || paths / Math.max(1, columns[longest]?.length ?? 0) > 0.5;
  return columns.map((_, at) =>
    at === numbers ? 'number' : at === longest && carries && (mean[longest] ?? 0) > 25 ? 'text' : 'other',
  );
}

const isNumber = (text: string): boolean =>
  /^(?:\d{1,3}(?:[.-]\d{1,3}){0,2}[.)]?|\(?[a-z0-9]{1,3}\))$/u.test(westernDigits(text));

/** The first column of a role has it; a second one is kept by its heading. */
const onlyOnce = (roles: readonly ColumnRole[]): ColumnRole[] =>
  roles.map((role, at) => (roles.indexOf(role) === at ? role : 'other'));
