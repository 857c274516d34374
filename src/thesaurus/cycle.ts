/**
 * Do broader relations given by hand lead back to where they began? A thesaurus forbids it (ISO 25964-1, 10.2;
 * SKOS integrity condition on skos:broaderTransitive), so a manifest with a cycle is refused by name.
 */
import { AcquisError } from '../finding/index.ts';

/** The first topic stands under the second. */
export type BroaderPair = readonly [narrower: string, broader: string];

/**
 * Every cycle that a walk upwards closes, in the order of the pairs: `['A', 'B', 'C']` when A stands under B, B
 * under C and C under A. Begins with the member that the pairs name first. Empty when there is none.
 */
export function findTopicCycles(pairs: readonly BroaderPair[]): readonly (readonly string[])[] {
  const above = new Map<string, string[]>();
  for (const [narrower, broader] of pairs) above.set(narrower, [...(above.get(narrower) ?? []), broader]);
  const rank = new Map([...above.keys()].map((topic, i) => [topic, i]));
  const done = new Set<string>();
  const found = new Map<string, readonly string[]>();
  for (const start of above.keys()) {
    if (done.has(start)) continue;
    const path: { readonly topic: string; next: number }[] = [{ topic: start, next: 0 }];
    const onPath = new Map([[start, 0]]);
    while (path.length > 0) {
      const step = path.at(-1);
      if (!step) break;
      const broader = above.get(step.topic)?.[step.next];
      step.next += 1;
      if (broader === undefined) {
        path.pop();
        onPath.delete(step.topic);
        done.add(step.topic);
        continue;
      }
      const from = onPath.get(broader);
      if (from !== undefined) {
        const cycle = rotated(
          path.slice(from).map((p) => p.topic),
          rank,
        );
        found.set(JSON.stringify(cycle), cycle);
      } else if (!done.has(broader)) {
        onPath.set(broader, path.length);
        path.push({ topic: broader, next: 0 });
      }
    }
  }
  return [...found.values()];
}

/** Throws AcquisError `topic-cycle` naming the first cycle; `place` is the file that gives the relations. */
export function assertNoTopicCycle(pairs: readonly BroaderPair[], place: string): void {
  const [cycle] = findTopicCycles(pairs);
  if (!cycle) return;
  const chain = [...cycle.slice(1), cycle[0] ?? ''].map((topic) => `"${topic}"`).join(', which is under ');
  throw new AcquisError('topic-cycle', `${place}: the topics form a cycle: "${cycle[0]}" is under ${chain}`, {
    advice: 'Take out one of these broader relations, so that every topic leads to one at the top.',
  });
}

function rotated(cycle: readonly string[], rank: ReadonlyMap<string, number>): string[] {
  const first = cycle.reduce(
    (best, topic) => ((rank.get(topic) ?? 0) < (rank.get(best) ?? 0) ? topic : best),
    cycle[0] ?? '',
  );
  const at = cycle.indexOf(first);
  return [...cycle.slice(at), ...cycle.slice(0, at)];
}
