import type { LeftOut } from '../text/index.ts';

/** Keeps count of what a reader leaves out on purpose, by kind. */
export type Tally = Map<string, { count: number; characters: number }>;

export function leave(tally: Tally, what: string, text = ''): void {
  const entry = tally.get(what) ?? { count: 0, characters: 0 };
  entry.count += 1;
  entry.characters += text.length;
  tally.set(what, entry);
}

/** In the order in which each kind was first met. */
export const leftOut = (tally: Tally): LeftOut[] =>
  [...tally].map(([what, counted]) => ({ what, ...counted }));
