/** Numbers that look random and are the same in every run: mulberry32, a 32-bit generator of one line. */
export interface Dice {
  /** 0 up to, but not including, `below`. */
  roll(below: number): number;
  pick<T>(list: readonly T[]): T;
}

export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const roll = (below: number): number => Math.floor(next() * below);
  return {
    roll,
    pick: (list) => {
      const chosen = list[roll(list.length)];
      if (chosen === undefined) throw new Error('There is nothing to pick from.');
      return chosen;
    },
  };
}
