import { formatOrdinal, type RichText, sliceRichText, trimRichText } from '../text/index.ts';
import type { NoteCall } from './document.ts';
import type { InstrumentHeading } from './instrument-headings.ts';
import type { Label } from './label.ts';
import type { Unit } from './resolution-unit.ts';

/** What a resolution consists of, in the order in which resolutions are drafted: masthead to annexes. */
export interface PartNode {
  /**
   * `paragraph` an operative one, `subparagraph` below it, `chapeau` opening words without a number, `section`,
   * `article` and `heading` titles, `text` what goes on below a provision without a number, `table` a row.
   */
  readonly kind:
    | 'preambular'
    | 'paragraph'
    | 'subparagraph'
    | 'chapeau'
    | 'section'
    | 'article'
    | 'heading'
    | 'text'
    | 'table';
  /** As printed: `1.`, `(a)`; empty for none. */
  readonly label: string;
  /** In identifiers: `1`, `a`, `12bis`; empty for none. */
  readonly name: string;
  readonly rich: RichText;
  readonly notes: NoteCall[];
  readonly children: PartNode[];
  readonly line: number;
}

export interface Annex {
  readonly heading: PartNode;
  readonly provisions: PartNode[];
}

export interface Part {
  readonly masthead: readonly PartNode[];
  /** Lines of the masthead that belong to the report in which it is printed, not to the resolution. */
  readonly before: number;
  /** The heading under which the report of a session prints it; null elsewhere. */
  readonly named: InstrumentHeading | null;
  /** Null when a resolution begins with its preamble. */
  readonly formula: PartNode | null;
  readonly preambular: readonly PartNode[];
  readonly provisions: readonly PartNode[];
  readonly annexes: readonly Annex[];
  readonly closing: readonly PartNode[];
  readonly noteUnits: readonly Unit[];
}

export const plainNode = (kind: PartNode['kind'], unit: Unit): PartNode => ({
  kind,
  label: '',
  name: '',
  rich: unit.rich,
  notes: [],
  children: [],
  line: unit.line,
});

export const labelledNode = (unit: Unit, label: Label, kind: PartNode['kind']): PartNode => ({
  ...plainNode(kind, unit),
  label: label.printed,
  name: label.readings[0] ? formatOrdinal(label.readings[0]) : '',
  rich: trimRichText(sliceRichText(unit.rich, label.end)),
});

/** Every node of a resolution in reading order. */
export function* walkParts(part: Part): Generator<PartNode> {
  const down = function* (nodes: readonly PartNode[]): Generator<PartNode> {
    for (const node of nodes) {
      yield node;
      yield* down(node.children);
    }
  };
  yield* down([...part.masthead, ...(part.formula ? [part.formula] : []), ...part.preambular]);
  yield* down(part.provisions);
  yield* down(part.closing);
  for (const annex of part.annexes) yield* down([annex.heading, ...annex.provisions]);
}
