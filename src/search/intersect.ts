/** Which documents do several lists have in common, and at which place of each list do they stand? */
import { BLOCK } from './layout.ts';
import { blockFrom, type Postings } from './postings.ts';

export interface Common {
  /** Ascending. */
  readonly documents: Uint32Array;
  /** For each list, in the order given, where it has each document. */
  readonly ranks: readonly Uint32Array[];
}

/** The rarest list is read whole; of the others only blocks that may hold one of what is left so far. */
export function inAll(lists: readonly Postings[]): Common {
  const order = lists.map((_, l) => l).sort((a, b) => (lists[a]?.count ?? 0) - (lists[b]?.count ?? 0));
  const [rarest = 0, ...others] = order;
  const first = lists[rarest];
  if (!first) return { documents: new Uint32Array(0), ranks: [] };
  const documents = allDocuments(first);
  let count = documents.length;
  const ranks: Uint32Array[] = [Uint32Array.from(documents, (_, i) => i)];
  for (const other of others) count = keepCommon(documents, count, ranks, lists[other] as Postings);
  const ends = ranks.map((r) => r.subarray(0, count));
  return {
    documents: documents.subarray(0, count),
    ranks: lists.map((_, l) => ends[order.indexOf(l)] ?? new Uint32Array(0)),
  };
}

/** Leaves in `documents` what the list has too, keeps the ranks with it and adds those of the list. Answers how many. */
function keepCommon(documents: Uint32Array, count: number, ranks: Uint32Array[], list: Postings): number {
  const { blocks, last } = list;
  const block = new Uint32Array(BLOCK);
  const own = new Uint32Array(count);
  const before = ranks.length;
  let found = 0;
  let [b, end, at] = [-1, -1, 0];
  for (let i = 0; i < count; i++) {
    const document = documents[i] as number;
    if (document > end) {
      b = blockFrom(list, b + 1, document);
      if (b >= blocks) break;
      end = last[b] as number;
      list.documents(b, block);
      at = 0;
    }
    // The last document of the block is not before this one.
    while ((block[at] as number) < document) at++;
    if (block[at] !== document) continue;
    documents[found] = document;
    own[found] = b * BLOCK + at;
    for (let r = 0; r < before; r++) {
      const kept = ranks[r] as Uint32Array;
      kept[found] = kept[i] as number;
    }
    found++;
  }
  ranks.push(own);
  return found;
}

export function allDocuments(list: Postings): Uint32Array {
  const out = new Uint32Array(list.blocks * BLOCK);
  for (let b = 0; b < list.blocks; b++) list.documents(b, out.subarray(b * BLOCK));
  return out.subarray(0, list.count);
}
