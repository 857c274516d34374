import type { ParagraphNode, SectionNode } from '../segment/index.ts';

/**
 * Which labels stand before the number of a paragraph within its instrument? Annexes always (their numbers begin
 * again: `annex-2.4`), headed divisions only where theirs do (`sec-b.1`): "decision IV/5, paragraph 3" names one
 * paragraph as long as the numbers run through.
 */
export interface Division {
  readonly labels: readonly string[];
  readonly items: readonly ParagraphNode[];
}

export function divisionsOf(instrument: SectionNode): Division[] {
  return divide(instrument, [], beginsAgain(instrument), new Map());
}

function divide(
  node: SectionNode,
  labels: readonly string[],
  restarts: boolean,
  used: Map<string, number>,
): Division[] {
  const own: Division = { labels, items: node.items };
  return [
    own,
    ...node.children
      .filter((child) => child.heading?.kind !== 'instrument')
      .flatMap((child): Division[] => {
        if (child.heading?.kind === 'annex') {
          return divide(child, unique([...labels, annexLabel(child)], used), beginsAgain(child), used);
        }
        const ordinal = child.heading?.ordinal;
        const letter =
          child.heading?.label.toLowerCase().match(/[0-9a-z]+/u)?.[0] ??
          (ordinal ? String(ordinal.rank) : undefined);
        const below = restarts && letter !== undefined ? unique([...labels, `sec-${letter}`], used) : labels;
        return divide(child, below, restarts, used);
      }),
  ];
}

/** A second annex without a number is counted, so that no two paragraphs share a designation. */
function unique(labels: readonly string[], used: Map<string, number>): readonly string[] {
  const key = labels.join('.');
  const times = (used.get(key) ?? 0) + 1;
  used.set(key, times);
  return times === 1 ? labels : [...labels.slice(0, -1), `${labels.at(-1)}-${times}`];
}

function annexLabel(node: SectionNode): string {
  const ordinal = node.heading?.ordinal;
  return ordinal ? `annex-${ordinal.rank}` : 'annex';
}

/** True when two divisions outside the annexes have a paragraph of the same number. */
function beginsAgain(instrument: SectionNode): boolean {
  const seen = new Set<string>();
  const repeats = (node: SectionNode): boolean => {
    const names = new Set(node.items.filter((i) => i.kind === 'numbered').map((i) => i.name));
    for (const name of names) if (seen.has(name)) return true;
    for (const name of names) seen.add(name);
    return node.children.some(
      (c) => c.heading?.kind !== 'annex' && c.heading?.kind !== 'instrument' && repeats(c),
    );
  };
  return repeats(instrument);
}
