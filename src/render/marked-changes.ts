/**
 * How are two wordings set so that what differs is seen and what print has in italics stays so? The pieces of a word-level
 * comparison, cut where typography begins or ends. Words taken out have the typography of the earlier text, all others that of
 * the later one.
 */
import type { WordChange } from '../lineage/index.ts';
import type { Mark } from '../text/index.ts';

/** Text with its typography: offsets in UTF-16 code units. */
export interface Wording {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface MarkedRun {
  readonly change: WordChange['kind'];
  readonly text: string;
  readonly emphasis: boolean;
  readonly strong: boolean;
  readonly underline: boolean;
}

/** @param changes of `before` into `after`, as `diffWords` gives them */
export function markedRuns(before: Wording, after: Wording, changes: readonly WordChange[]): MarkedRun[] {
  const runs: MarkedRun[] = [];
  let [old, now] = [0, 0];
  for (const { kind, text } of changes) {
    runs.push(
      ...(kind === 'removed' ? cut(before.marks, old, text, kind) : cut(after.marks, now, text, kind)),
    );
    if (kind !== 'added') old += text.length;
    if (kind !== 'removed') now += text.length;
  }
  return runs;
}

/** A wording that is compared with nothing. */
export const plainRuns = ({ text, marks }: Wording): MarkedRun[] => cut(marks, 0, text, 'same');

/** Runs by paragraph: a line feed ends one. */
export function paragraphsOfRuns(runs: readonly MarkedRun[]): MarkedRun[][] {
  const paragraphs: MarkedRun[][] = [[]];
  for (const run of runs) {
    const [first = '', ...rest] = run.text.split('\n');
    if (first !== '') paragraphs.at(-1)?.push({ ...run, text: first });
    for (const text of rest) paragraphs.push(text === '' ? [] : [{ ...run, text }]);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

function cut(marks: readonly Mark[], from: number, text: string, change: MarkedRun['change']): MarkedRun[] {
  const end = from + text.length;
  const places = [from, end, ...marks.flatMap((m) => [m.start, m.end])].filter((p) => p >= from && p <= end);
  const cuts = [...new Set(places)].sort((a, b) => a - b);
  return cuts.slice(1).map((to, n) => {
    const start = cuts[n] ?? from;
    const has = (kind: Mark['kind']): boolean =>
      marks.some((m) => m.kind === kind && m.start <= start && m.end >= to);
    return {
      change,
      text: text.slice(start - from, to - from),
      emphasis: has('emphasis'),
      strong: has('strong'),
      underline: has('underline'),
    };
  });
}
