/**
 * Which words were taken out of a text and which put in? Compared exactly as printed: a curly quote for a straight
 * one is a change, and `sameWords` and `extentOfChange` say that it is none of substance.
 */
import { foldPunctuation } from '../text/index.ts';
import { commonRuns } from './shortest-edit.ts';
import { isWord, type Token, tokenize } from './tokens.ts';

export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * The fewest words and signs removed and added that lead from one text to the other. `same` and `removed` pieces
 * joined are `before`, `same` and `added` joined are `after`, character for character. Where words were replaced,
 * the removed ones come first. No piece is empty; no two neighbours are of one kind.
 */
export function diffWords(before: string, after: string): readonly WordChange[] {
  const old = tokenize(before);
  const now = tokenize(after);
  const numbers = new Map<string, number>();
  const numbered = (tokens: readonly Token[]): Int32Array =>
    Int32Array.from(tokens, ({ text }) => {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    });
  const changes: WordChange[] = [];
  let x = 0;
  let y = 0;
  for (const run of commonRuns(numbered(old), numbered(now))) {
    replace(changes, join(old, x, run.before), join(now, y, run.after));
    for (let i = 0; i < run.length; i += 1) {
      const from = old[run.before + i];
      const to = now[run.after + i];
      if (!from || !to) break;
      replace(changes, from.space, to.space);
      push(changes, 'same', from.text);
    }
    x = run.before + run.length;
    y = run.after + run.length;
  }
  replace(changes, join(old, x, old.length), join(now, y, now.length));
  return changes;
}

/** True when two texts differ at most in the kind of their dashes, quotes and spaces. */
export const sameWords = (a: string, b: string): boolean => foldPunctuation(a) === foldPunctuation(b);

/**
 * How deep a change goes: `none`; `typography`, only the kind of dash, quote or space; `punctuation`, other signs
 * but the same words in the same case and order; `words`.
 */
export type ChangeExtent = 'none' | 'typography' | 'punctuation' | 'words';

export function extentOfChange(before: string, after: string): ChangeExtent {
  if (before === after) return 'none';
  if (sameWords(before, after)) return 'typography';
  const words = (text: string): string =>
    tokenize(text)
      .map((t) => t.text)
      .filter(isWord)
      .join(' ');
  return words(before) === words(after) ? 'punctuation' : 'words';
}

const join = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((t) => t.space + t.text)
    .join('');

/** White space that both begin with is the same, the rest removed and added. */
function replace(changes: WordChange[], removed: string, added: string): void {
  const space = /^\s*/u.exec(removed)?.[0] ?? '';
  const common = removed === added ? removed : added.startsWith(space) ? space : '';
  push(changes, 'same', common);
  push(changes, 'removed', removed.slice(common.length));
  push(changes, 'added', added.slice(common.length));
}

/** Neighbours of one kind are one piece; within one replacement, removed stands before added. */
function push(changes: WordChange[], kind: WordChange['kind'], text: string): void {
  if (text === '') return;
  const last = changes.at(-1);
  const beforeLast = changes.at(-2);
  if (last?.kind === kind) changes[changes.length - 1] = { kind, text: last.text + text };
  else if (kind === 'removed' && last?.kind === 'added' && beforeLast?.kind === 'removed')
    changes[changes.length - 2] = { kind, text: beforeLast.text + text };
  else if (kind === 'removed' && last?.kind === 'added') changes.splice(-1, 0, { kind, text });
  else changes.push({ kind, text });
}
