/**
 * How are differing words set on paper, where there may be no colour? Words put in are underlined, words taken out are struck
 * through, as where changes are tracked; they are marks of the text itself, so that nobody has to accept them.
 */
import type { MarkedRun } from '../marked-changes.ts';
import type { TextRun } from './printed.ts';

export const changedRuns = (runs: readonly MarkedRun[]): TextRun[] =>
  runs.map(({ change, text, emphasis, strong, underline }) => ({
    kind: 'text',
    text,
    ...(emphasis ? { emphasis } : {}),
    ...(strong ? { strong } : {}),
    ...(underline || change === 'added' ? { underline: true } : {}),
    ...(change === 'removed' ? { strike: true } : {}),
  }));
