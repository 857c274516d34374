/**
 * How often is a document set in type? Once: an edition never changes, so what was made is kept, the least lately
 * asked for going first. Setting type keeps the processor for a second, so documents are made one after another and
 * only so many may wait.
 */
export interface PrintShelf {
  /** Undefined when too many are waiting already. */
  readonly get: (name: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array | undefined>;
}

/** A book has some two megabytes: the shelf never holds more than about a hundred. */
const MOST_KEPT = 48;
const MOST_WAITING = 8;

export function openPrintShelf(): PrintShelf {
  const kept = new Map<string, Promise<Uint8Array>>();
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    get: async (name, make) => {
      const known = kept.get(name);
      if (known) {
        kept.delete(name);
        kept.set(name, known);
        return known;
      }
      if (waiting >= MOST_WAITING) return undefined;
      waiting += 1;
      const made = last.then(make).finally(() => {
        waiting -= 1;
      });
      last = made.catch(() => {});
      kept.set(name, made);
      made.catch(() => kept.delete(name));
      const oldest = kept.size > MOST_KEPT ? kept.keys().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
      return made;
    },
  };
}
