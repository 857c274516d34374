/**
 * Which short forms do the texts themselves introduce? "International Criminal Police Organization (INTERPOL)": the letters
 * in brackets are found from right to left in the words before them, the first at the beginning of a word (Schwartz and
 * Hearst, "A simple algorithm for identifying abbreviation definitions", 2003).
 */
const IN_BRACKETS = /\(([\p{Lu}][\p{L}-]{1,11})\)/gu;

export interface AcronymCollector {
  read(text: string): void;
  /** Short and long form, sorted; each short form with the long form that was read most often. */
  pairs(): (readonly [string, string])[];
}

export function collectAcronyms(): AcronymCollector {
  const found = new Map<string, Map<string, number>>();
  return {
    read(text) {
      if (!text.includes('(')) return;
      for (const match of text.matchAll(IN_BRACKETS)) {
        const short = match[1] ?? '';
        if ((short.match(/\p{Lu}/gu) ?? []).length < 2) continue;
        const long = longForm(short, text.slice(Math.max(0, match.index - 200), match.index).trimEnd());
        if (long === undefined) continue;
        const forms = found.get(short) ?? new Map<string, number>();
        forms.set(long, (forms.get(long) ?? 0) + 1);
        found.set(short, forms);
      }
    },
    pairs() {
      const best = (forms: ReadonlyMap<string, number>): string =>
        [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
      return [...found]
        .map(([short, forms]) => [short, best(forms)] as const)
        .sort((a, b) => (a[0] < b[0] ? -1 : 1));
    },
  };
}

/** The words before the brackets that the short form stands for; undefined when they do not hold its letters. */
export function longForm(short: string, before: string): string | undefined {
  const letters = [...short.toLowerCase()].filter((c) => /\p{L}/u.test(c));
  let at = before.length - 1;
  for (let i = letters.length - 1; i >= 0; i--) {
    const wanted = letters[i];
    const fits = (): boolean =>
      before.charAt(at).toLowerCase() === wanted &&
      (i > 0 || at === 0 || !/\p{L}/u.test(before.charAt(at - 1)));
    while (at >= 0 && !fits()) at--;
    if (at < 0) return undefined;
    at--;
  }
  const long = before.slice(at + 1);
  const words = long.split(/\s+/u);
  const most = Math.min(letters.length + 5, letters.length * 2);
  const isName = words.length > 1 && words.length <= most && /^\p{Lu}/u.test(long) && !/[.;:()]/u.test(long);
  return isName ? long.replace(/\s+/gu, ' ') : undefined;
}
