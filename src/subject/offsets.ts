import type { AlignedRow } from './align.ts';
import { countingOf, type Offset, type Universe } from './universe.ts';

/**
 * The concordance of report and compendium, derived: where a report numbers its paragraphs, every row of the index
 * that gives both numbers votes for the distance between them (III.23 is paragraph 27: 4). A lone vote decides nothing.
 */
const LEAST_SUPPORT = 2;
/** A distance that most, but not all, rows agree on is the distance; those that differ are findings. */
const MAJORITY = 0.6;

export function deriveOffsets(rows: readonly AlignedRow[], universe: Universe): Map<string, Offset> {
  const votes = new Map<string, Map<number, number>>();
  for (const row of rows) {
    if (!row.clean) continue;
    for (const { group, section, locators } of row.groups) {
      if (!section || !locators || countingOf(universe, section) !== 'paragraph') continue;
      const references = group.designations;
      const printed = locators.paths;
      if (!references || !printed || references.length !== printed.length) continue;
      references.forEach((reference, i) => {
        const number = Number(reference.path[0]);
        const counted = Number(printed[i]?.[0]);
        if (!Number.isInteger(number) || !Number.isInteger(counted)) return;
        const distances = votes.get(section.meeting) ?? new Map<number, number>();
        distances.set(counted - number, (distances.get(counted - number) ?? 0) + 1);
        votes.set(section.meeting, distances);
      });
    }
  }
  const offsets = new Map<string, Offset>();
  for (const [meeting, distances] of votes) {
    const compared = [...distances.values()].reduce((a, b) => a + b, 0);
    const [best] = [...distances].sort((a, b) => b[1] - a[1]);
    if (best && best[1] >= LEAST_SUPPORT && best[1] >= MAJORITY * compared)
      offsets.set(meeting, { offset: best[0], support: best[1], compared });
  }
  return offsets;
}

/** Several editions index the same reports: their votes count together. */
export function mergeOffsets(all: readonly ReadonlyMap<string, Offset>[]): Map<string, Offset> {
  const merged = new Map<string, Offset>();
  for (const offsets of all) {
    for (const [meeting, o] of offsets) {
      const before = merged.get(meeting);
      if (!before || o.support > before.support) {
        const agree = before?.offset === o.offset ? before : undefined;
        merged.set(meeting, {
          offset: o.offset,
          support: o.support + (agree?.support ?? 0),
          compared: o.compared + (before?.compared ?? 0),
        });
      } else
        merged.set(meeting, {
          ...before,
          support: before.support + (before.offset === o.offset ? o.support : 0),
          compared: before.compared + o.compared,
        });
    }
  }
  return merged;
}
