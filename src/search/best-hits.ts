/** The best hits so far, while documents are scored. */
export interface Ranked {
  readonly segment: number;
  readonly document: number;
  readonly score: number;
}

/** The best so far, the worst of them on top. */
export class BestHits {
  readonly #room: number;
  readonly #hits: Ranked[] = [];

  constructor(room: number) {
    this.#room = room;
  }

  /** A score must be above this to get in; hits are offered in the order in which ties are to stand. */
  get threshold(): number {
    return this.#hits.length < this.#room ? Number.NEGATIVE_INFINITY : (this.#hits[0]?.score ?? 0);
  }

  offer(hit: Ranked): void {
    const hits = this.#hits;
    if (this.#room === 0) return;
    if (hits.length < this.#room) {
      hits.push(hit);
      for (let i = hits.length - 1; i > 0; ) {
        const parent = (i - 1) >> 1;
        if (!isWorse(hits[i] as Ranked, hits[parent] as Ranked)) break;
        swap(hits, i, parent);
        i = parent;
      }
      return;
    }
    if (!isWorse(hits[0] as Ranked, hit)) return;
    hits[0] = hit;
    for (let i = 0; ; ) {
      let worst = i;
      for (const child of [2 * i + 1, 2 * i + 2])
        if (child < hits.length && isWorse(hits[child] as Ranked, hits[worst] as Ranked)) worst = child;
      if (worst === i) break;
      swap(hits, i, worst);
      i = worst;
    }
  }

  /** Best first. */
  sorted(): Ranked[] {
    return [...this.#hits].sort((a, b) => (isWorse(a, b) ? 1 : -1));
  }
}

function swap(hits: Ranked[], a: number, b: number): void {
  const kept = hits[a] as Ranked;
  hits[a] = hits[b] as Ranked;
  hits[b] = kept;
}

const isWorse = (a: Ranked, b: Ranked): boolean =>
  a.score < b.score ||
  (a.score === b.score && (a.segment > b.segment || (a.segment === b.segment && a.document > b.document)));
