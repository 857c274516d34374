import { formatLetter, formatRoman } from '../text/index.ts';
import { type Designation, formatDesignation } from './designation.ts';
import { type LabelClass, type LabelReading, labelReadings, readAs, readPath } from './label.ts';
import type { ListItem } from './list.ts';

/**
 * What lies between the ends of a range, and which neighbours may be written as one? UN editorial style joins three
 * or more consecutive references and leaves two apart: `V.10–12 and V.20`, but `IX.8.b and IX.8.c`.
 */
const SHORTEST_RUN = 3;
/** No list of one text is longer; more means that an end was misread. */
const LONGEST_RANGE: Readonly<Record<'number' | 'letter' | 'numeral', number>> = {
  number: 1000,
  letter: 78,
  numeral: 39,
};
type Countable = keyof typeof LONGEST_RANGE;
const COUNTABLE: readonly Countable[] = ['number', 'letter', 'numeral'];

/** The labels of a range of paths, ends included, or a sentence that says why it is none. */
export function expandPathRange(from: readonly string[], to: readonly string[]): string[][] | string {
  const stem = from.slice(0, -1);
  const first = from.at(-1);
  const last = to.at(-1);
  if (first === undefined || last === undefined) return 'the range has an empty end';
  if (from.length !== to.length || stem.some((label, level) => label !== to[level]))
    return `${from.join('.')} and ${to.join('.')} are not in one list`;
  const byPlace = readPath(from).at(-1)?.class;
  const order = [...COUNTABLE].sort((a, b) => Number(b === byPlace) - Number(a === byPlace));
  let reason = `${first} and ${last} are not counted alike`;
  for (const kind of order) {
    const low = readAs(first, kind);
    const high = readAs(last, kind);
    if (!low || !high) continue;
    if (low.suffix > 0 || high.suffix > 0) return 'what lies between inserted paragraphs cannot be counted';
    if (high.rank <= low.rank) reason = `${last} does not come after ${first}`;
    else if (high.rank - low.rank >= LONGEST_RANGE[kind])
      reason = `${first} to ${last} is too long for one list`;
    else
      return Array.from({ length: high.rank - low.rank + 1 }, (_, n) => [
        ...stem,
        formatLabel(kind, low.rank + n),
      ]);
  }
  return reason;
}

function formatLabel(kind: LabelClass, rank: number): string {
  return kind === 'number' ? String(rank) : kind === 'letter' ? formatLetter(rank) : formatRoman(rank);
}

/** Why a range cannot be expanded, as a clause (`12 does not come after 19`); undefined when it can. */
export function designationRangeIssue(item: ListItem<Designation>): string | undefined {
  if (item.kind === 'one') return undefined;
  const { from, to } = item;
  if (from.section !== to.section || from.part !== to.part)
    return `${formatDesignation(from)} and ${formatDesignation(to)} are not in one section`;
  const labels = expandPathRange(from.path, to.path);
  return typeof labels === 'string' ? labels : undefined;
}

export function locatorRangeIssue(item: ListItem<readonly string[]>): string | undefined {
  const labels = item.kind === 'one' ? [] : expandPathRange(item.from, item.to);
  return typeof labels === 'string' ? labels : undefined;
}

/** Every designation a list names, in order; undefined when a range is reversed or makes no sense (ask `designationRangeIssue`). */
export function expandDesignations(items: readonly ListItem<Designation>[]): Designation[] | undefined {
  const all: Designation[] = [];
  for (const item of items) {
    if (item.kind === 'one') all.push(item.value);
    else {
      const labels =
        designationRangeIssue(item) === undefined ? expandPathRange(item.from.path, item.to.path) : '';
      if (typeof labels === 'string') return undefined;
      all.push(...labels.map((path) => ({ ...item.from, path })));
    }
  }
  return all;
}

/** Every path a list names, in order; undefined when a range is reversed or makes no sense (ask `locatorRangeIssue`). */
export function expandLocators(items: readonly ListItem<readonly string[]>[]): string[][] | undefined {
  const all: string[][] = [];
  for (const item of items) {
    const labels = item.kind === 'one' ? [[...item.value]] : expandPathRange(item.from, item.to);
    if (typeof labels === 'string') return undefined;
    all.push(...labels);
  }
  return all;
}

/** Runs of at least `runLength` neighbours become ranges; order is kept, nothing is sorted. */
export function compressDesignations(
  list: readonly Designation[],
  runLength: number = SHORTEST_RUN,
): ListItem<Designation>[] {
  return compress(
    list,
    runLength,
    (a, b) => a.section === b.section && a.part === b.part && follows(a.path, b.path),
  );
}

export function compressLocators(
  list: readonly (readonly string[])[],
  runLength: number = SHORTEST_RUN,
): ListItem<readonly string[]>[] {
  return compress(list, runLength, follows);
}

function compress<T>(list: readonly T[], runLength: number, isNext: (a: T, b: T) => boolean): ListItem<T>[] {
  const items: ListItem<T>[] = [];
  let run: T[] = [];
  const close = (): void => {
    const [from, to] = [run[0], run.at(-1)];
    if (from !== undefined && to !== undefined && run.length >= Math.max(2, runLength))
      items.push({ kind: 'range', from, to });
    else items.push(...run.map((value): ListItem<T> => ({ kind: 'one', value })));
    run = [];
  };
  for (const value of list) {
    const before = run.at(-1);
    if (before !== undefined && !isNext(before, value)) close();
    run.push(value);
  }
  close();
  return items;
}

function follows(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.slice(0, -1).some((label, level) => label !== b[level])) return false;
  const [low, high] = [readPath(a).at(-1), readPath(b).at(-1)];
  if (!low || !high || low.class !== high.class || high.rank !== low.rank + 1 || low.suffix + high.suffix > 0)
    return false;
  return wellWritten(a.at(-1), low) && wellWritten(b.at(-1), high);
}

const wellWritten = (label: string | undefined, reading: LabelReading): boolean =>
  label !== undefined &&
  COUNTABLE.some((kind) => kind === reading.class) &&
  labelReadings(label).length > 0 &&
  formatLabel(reading.class, reading.rank) === label;
