/** What changed since the edition before? Provisions, topics and entries of the index, matched as `acquis diff` does. */
import { compareEditions, type EditionComparison, type ReferenceChange } from '../../lineage/index.ts';
import type { TopicMatch } from '../../thesaurus/index.ts';
import type { EditionView } from '../edition-view.ts';
import { linesOf, maybe, type TableDefinition, text } from './table.ts';

interface LineageRow {
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed' | 'unchanged';
  readonly extent: string | null;
  readonly earlier: string | null;
  readonly later: string | null;
}

const compared = new WeakMap<EditionView, EditionComparison | null>();

/** With the edition before; null for the first. */
function comparisonOf(view: EditionView): EditionComparison | null {
  const before = view.earlier.at(-1);
  const known = compared.get(view);
  if (known !== undefined) return known;
  const made = before ? compareEditions(before, view.edition) : null;
  compared.set(view, made);
  return made;
}

export const LINEAGE: TableDefinition<LineageRow> = {
  name: 'lineage',
  meaning: 'Each adopted provision in this edition and the one before; empty for the first edition.',
  key: ['id'],
  columns: [
    text('id', 'Permanent id', 'compiled', (r) => r.id),
    text('change', 'added, removed, changed or unchanged', 'compiled', (r) => r.change),
    maybe('extent', 'Of a change: typography, punctuation, words or notes', 'compiled', (r) => r.extent),
    maybe('earlier_ref', 'Designation in the edition before', 'compiled', (r) => r.earlier),
    maybe('later_ref', 'Designation in this edition', 'compiled', (r) => r.later),
  ],
  rowsOf: (view) => {
    const provisions = comparisonOf(view)?.provisions;
    if (!provisions) return [];
    const order = new Map(view.edition.provisions.map((p, n) => [p.ref, n]));
    const rows: LineageRow[] = [
      ...provisions.added.map(
        (p): LineageRow => ({ id: p.id, change: 'added', extent: null, earlier: null, later: p.ref }),
      ),
      ...provisions.changed.map((p): LineageRow => ({ ...p, change: 'changed' })),
      ...provisions.unchanged.map((p): LineageRow => ({ ...p, change: 'unchanged', extent: null })),
    ];
    const at = (row: LineageRow): number => order.get(row.later ?? '') ?? 0;
    return [
      ...rows.sort((a, b) => at(a) - at(b)),
      ...provisions.removed.map(
        (p): LineageRow => ({ id: p.id, change: 'removed', extent: null, earlier: p.ref, later: null }),
      ),
    ];
  },
};

export const TOPIC_LINEAGE: TableDefinition<TopicMatch> = {
  name: 'topic_lineage',
  meaning: 'Each topic in this edition and the one before; empty for the first edition.',
  columns: [
    text('change', 'same, renamed, added, removed, split or merged', 'compiled', (m) => m.kind),
    maybe('earlier', 'Labels in the edition before, one a line', 'print', (m) => linesOf(m.earlier)),
    maybe('later', 'Labels in this edition, one a line', 'print', (m) => linesOf(m.later)),
    maybe('evidence', 'Why, one fact a line', 'compiled', (m) => linesOf(m.evidence)),
  ],
  rowsOf: (view) => comparisonOf(view)?.topics ?? [],
};

export const INDEX_LINEAGE: TableDefinition<ReferenceChange> = {
  name: 'index_lineage',
  meaning: 'References of the index added, removed or corrected since the edition before.',
  columns: [
    text('change', 'added, removed or corrected', 'compiled', (c) => c.kind),
    maybe('earlier_topic', 'Topic in the edition before', 'print', (c) => c.earlier?.topic ?? null),
    maybe('earlier_published', 'The reference it prints', 'print', (c) => c.earlier?.published ?? null),
    maybe('earlier_ref', 'Designation it leads to', 'compiled', (c) => c.earlier?.ref ?? null),
    maybe('later_topic', 'Topic in this edition', 'print', (c) => c.later?.topic ?? null),
    maybe('later_published', 'The reference it prints', 'print', (c) => c.later?.published ?? null),
    maybe('later_ref', 'Designation it leads to', 'compiled', (c) => c.later?.ref ?? null),
    maybe('evidence', 'The proof of a correction, one fact a line', 'compiled', (c) => linesOf(c.evidence)),
  ],
  rowsOf: (view) => comparisonOf(view)?.references ?? [],
};
