import { type Finding, finding } from '../finding/index.ts';
import type { LabelEvidence } from './evidence.ts';
import type { IndexRow, PrintedTopic } from './rows.ts';
import { refOf, sectionOf, type Universe } from './universe.ts';

/**
 * Rows that stand under the wrong topic. Within a topic the sections ascend and part A comes before part B; a row that
 * falls back right before the next topic belongs to that one, and rows of part B that open a topic, after a topic
 * without part B, belong to the one before. Each must also fit where it goes.
 */
export interface TopicRows {
  readonly label: string;
  readonly line: number;
  readonly rows: readonly PlacedRow[];
}

export interface PlacedRow {
  readonly row: IndexRow;
  /** Label of the topic under which it stands in print, when that is another. */
  readonly tornFrom: string | null;
}

export function replaceTornRows(
  topics: readonly PrintedTopic[],
  universe: Universe,
  words: LabelEvidence,
  file: string,
  edition: string,
): { topics: TopicRows[]; findings: Finding[] } {
  const placed: { label: string; line: number; rows: PlacedRow[] }[] = topics.map((t) => ({
    label: t.label,
    line: t.line,
    rows: t.rows.map((row) => ({ row, tornFrom: null })),
  }));
  const findings: Finding[] = [];
  const report = (row: IndexRow, from: string, to: string, evidence: string[]): void => {
    findings.push(
      finding({
        code: 'row-torn',
        message: `The row ${row.groups.map((g) => g.printed).join('; ')} stands under "${from}" but belongs to "${to}".`,
        place: { source: file, line: row.line, edition, topic: from },
        published: from,
        expected: to,
        refs: refsOf(row, universe),
        evidence,
      }),
    );
  };
  for (let i = 0; i + 1 < placed.length; i++) {
    const here = placed[i];
    const next = placed[i + 1];
    if (!here || !next) continue;
    const tail = fallingTail(
      here.rows.map((r) => r.row),
      next.rows.map((r) => r.row),
      universe,
    );
    if (tail.length > 0) {
      here.rows.splice(here.rows.length - tail.length);
      next.rows.unshift(...tail.map((row) => ({ row, tornFrom: here.label })));
      for (const row of tail) {
        report(row, here.label, next.label, [
          `Its section comes before that of the row above it, so it cannot continue "${here.label}".`,
          `Put first under "${next.label}", the sections there ascend.`,
        ]);
      }
    }
    const head = swappedHead(
      here.rows.map((r) => r.row),
      next.rows.map((r) => r.row),
    );
    if (head.length === 0) continue;
    const shareHere = wordShare(head, here.label, universe, words);
    const shareNext = wordShare(head, next.label, universe, words);
    if (shareHere >= shareNext) {
      next.rows.splice(0, head.length);
      for (const item of head.map((row) => ({ row, tornFrom: next.label }))) here.rows.push(item);
      for (const row of head) {
        report(row, next.label, here.label, [
          `It belongs to part ${row.part}, yet stands before the first part of "${next.label}"; the parts of a topic come in order everywhere else.`,
          `"${here.label}" ends just above without that part.`,
          `${Math.round(shareHere * 100)}% of its paragraphs have words of "${here.label}", ${Math.round(shareNext * 100)}% words of "${next.label}".`,
        ]);
      }
    }
  }
  return { topics: placed, findings };
}

const rank = (row: IndexRow | undefined, universe: Universe): number | undefined => {
  const group = row?.groups[0];
  const at = group
    ? universe.sections.findIndex(
        (s) => s.numeral === group.section && (group.part === null || s.part === group.part),
      )
    : -1;
  return at < 0 ? undefined : at;
};

/** The last rows of a topic that fall back behind the row above and fit before the first of the next, across a page break. */
function fallingTail(here: readonly IndexRow[], next: readonly IndexRow[], universe: Universe): IndexRow[] {
  const first = rank(next[0], universe);
  if (first === undefined || !next[0]?.newPage) return [];
  for (let i = 1; i < here.length; i++) {
    const above = rank(here[i - 1], universe);
    const own = rank(here[i], universe);
    if (above === undefined || own === undefined || own > above) continue;
    const tail = here.slice(i);
    const ranks = tail.map((r) => rank(r, universe));
    const ascends = ranks.every((r, k) => r !== undefined && (k === 0 || r > (ranks[k - 1] ?? -1)));
    return ascends && (ranks.at(-1) ?? first) < first ? tail : [];
  }
  return [];
}

/** The first rows of a topic that belong to a later part than the rows after them, when the topic before has none of that part. */
function swappedHead(here: readonly IndexRow[], next: readonly IndexRow[]): IndexRow[] {
  const start = next[0]?.part;
  const turn = next.findIndex((r) => r.part !== start);
  if (start === null || start === undefined || turn <= 0) return [];
  const after = next[turn]?.part;
  if (after === null || after === undefined || after >= start) return [];
  return here.length > 0 && here.every((r) => r.part !== null && r.part < start) ? next.slice(0, turn) : [];
}

function refsOf(row: IndexRow, universe: Universe): string[] {
  return row.groups.flatMap((group) => {
    const section = sectionOf(universe, group.part, group.section);
    return section ? (group.designations ?? []).map((d) => refOf(section, d.path)) : [];
  });
}

function wordShare(
  rows: readonly IndexRow[],
  label: string,
  universe: Universe,
  words: LabelEvidence,
): number {
  const refs = rows.flatMap((r) => refsOf(r, universe));
  return refs.filter((ref) => words.wordsIn(label, ref).length > 0).length / Math.max(1, refs.length);
}
