/**
 * What does a printed list of references say, and how is it printed? Values and print are kept side by side, so
 * that a check of style can compare dashes and conjunctions and nothing that stood in print is lost.
 *
 *     8 (a)–(c), 10 and 12
 *     ^item     ^separator
 */
export type ListItem<T> =
  | { readonly kind: 'one'; readonly value: T }
  | { readonly kind: 'range'; readonly from: T; readonly to: T };

/** An item with the words it was read from; offsets are in the text that was given to the parser. */
export type PrintedItem<T> = ListItem<T> & {
  readonly printed: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the ends of a range, spaces included: `–`, `-`, `– `, ` to `; null for a single item. */
  readonly dash: string | null;
};

export interface Separator {
  readonly kind: 'comma' | 'semicolon' | 'and';
  /** As printed, spaces included: `, `, ` , `, ` and `, `, and `. */
  readonly printed: string;
  readonly start: number;
  readonly end: number;
}

export interface ParsedList<T> {
  readonly items: readonly PrintedItem<T>[];
  /** `separators[n]` stands between `items[n]` and `items[n + 1]`. */
  readonly separators: readonly Separator[];
  readonly start: number;
  readonly end: number;
}

/** A list that stands beside others in one cell. */
export interface Group<T> {
  readonly start: number;
  readonly end: number;
  readonly list: ParsedList<T>;
}

/** One reference as it stands in a list, before it takes over what it shares with the one before it. */
export interface Unit {
  readonly start: number;
  readonly end: number;
}

export interface Joint {
  readonly kind: Separator['kind'] | 'dash';
  readonly printed: string;
  readonly start: number;
  readonly end: number;
}

/** Makes a unit whole: with the reference before it (null at the start and after a semicolon), and its range end. */
export type Complete<U extends Unit, T> = (unit: U, previous: T | null, rangeEnd: U | null) => T;

/**
 * Puts units and joints together. `joints[n]` stands between `units[n]` and `units[n + 1]`.
 * Undefined when a range has three ends or a joint is missing.
 */
export function assembleList<U extends Unit, T>(
  text: string,
  units: readonly U[],
  joints: readonly Joint[],
  complete: Complete<U, T>,
): ParsedList<T> | undefined {
  const items: PrintedItem<T>[] = [];
  const separators: Separator[] = [];
  let previous: T | null = null;
  let at = 0;
  while (at < units.length) {
    const unit = units[at];
    if (!unit) return undefined;
    const joint = joints[at];
    const far = joint?.kind === 'dash' ? units[at + 1] : undefined;
    const value = complete(unit, previous, far ?? null);
    if (joint?.kind === 'dash') {
      if (!far || joints[at + 1]?.kind === 'dash') return undefined;
      const to = complete(far, value, null);
      const place = { printed: text.slice(unit.start, far.end), start: unit.start, end: far.end };
      items.push({ kind: 'range', from: value, to, ...place, dash: joint.printed });
      previous = to;
      at += 2;
    } else {
      const place = { printed: text.slice(unit.start, unit.end), start: unit.start, end: unit.end };
      items.push({ kind: 'one', value, ...place, dash: null });
      previous = value;
      at += 1;
    }
    if (at < units.length) {
      const separator = joints[at - 1];
      if (!separator || separator.kind === 'dash') return undefined;
      separators.push({ ...separator, kind: separator.kind });
      if (separator.kind === 'semicolon') previous = null;
    }
  }
  const first = items[0];
  const last = items.at(-1);
  return first && last ? { items, separators, start: first.start, end: last.end } : undefined;
}
