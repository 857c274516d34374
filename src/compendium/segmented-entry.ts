import type { ColumnLabel, ListEntry } from '../segment/index.ts';
import type { SourceText } from '../text/index.ts';
import type { ListedStatus } from '../verify/index.ts';

/** An entry of a thematic list, or any other row of a table, in the shape that is promised to programs. */
export interface SegmentedEntry {
  /** Place in the list, from 1. */
  readonly position: number;
  /** Title above the row; empty for none. */
  readonly topic: string;
  /** Topics above it, the broadest first. */
  readonly broader: readonly string[];
  /** As printed; empty for none. */
  readonly reference: string;
  /** What the reference names in plain figures, of a range one by one: `121.5`; empty where it holds no number. */
  readonly number: string;
  /** Words of the provision as the list prints them; empty for none. */
  readonly text: string;
  readonly by: readonly string[];
  /** What the list says the State answered, as printed; empty for nothing. */
  readonly response: string;
  /** What else is said of it, by the heading of the column or line. */
  readonly labels: readonly ColumnLabel[];
  readonly cells: readonly string[];
  readonly line: number;
  /** The provision of the report that it names; null where none is, or none was looked for. */
  readonly resolved: { readonly file: string; readonly eId: string } | null;
  /** `unchecked` without a report. */
  readonly status: ListedStatus | 'unchecked';
}

export const showEntry = (entry: ListEntry, position: number): SegmentedEntry => ({
  position,
  topic: entry.topic,
  broader: entry.broader,
  reference: entry.reference,
  number: entry.path.join('.'),
  text: entry.text,
  by: entry.by,
  response: entry.response,
  labels: entry.labels,
  cells: entry.cells,
  line: entry.line,
  resolved: null,
  status: 'unchecked',
});

/** The rows of tables that are no list of recommendations. */
export function genericEntries(source: SourceText): SegmentedEntry[] {
  let topic = '';
  let position = 0;
  return source.blocks.flatMap((block): SegmentedEntry[] => {
    if (block.kind === 'row') {
      position += 1;
      const cells = block.cells.map((c) => c.rich.text);
      const none = { broader: [], reference: '', number: '', text: '', by: [], response: '', labels: [] };
      return [{ position, topic, ...none, cells, line: block.line, resolved: null, status: 'unchecked' }];
    }
    topic = block.rich.text;
    return [];
  });
}
