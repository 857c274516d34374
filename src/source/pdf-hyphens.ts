import type { Line } from './pdf-shapes.ts';
import { textOf } from './pdf-shapes.ts';

/**
 * A hyphen at the end of a line: part of the word, or put in to break it? A soft hyphen says so itself; of others the
 * document decides, by how it writes the word elsewhere. Where it does not, the hyphen stays as printed.
 *
 *     decision-          legisla-
 *     making             tion
 *     ^kept              ^left out if "legislation" stands elsewhere
 */
export interface Hyphens {
  /** @returns the part of the line that stays, and whether the next follows without space */
  settle(line: string, next: string): { readonly keep: string; readonly joined: boolean };
  readonly undone: number;
  /** Words whose hyphen stayed although nothing shows that it belongs to them. */
  readonly doubtful: ReadonlySet<string>;
}

const WORD = /[\p{L}\p{M}]+(?:[-\u2010\u2011][\p{L}\p{M}]+)*/gu;
const BROKEN = /([\p{L}\p{M}]+(?:[-\u2010\u2011][\p{L}\p{M}]+)*)[-\u2010]$/u;
/** A span of figures or a symbol broken after its dash or stroke: `2018–`, `A/HRC/`. */
const OPEN_END = /[\p{L}\d][–/]$|\d-$/u;
const STARTS = /^[\p{Ll}\p{M}]+(?:[-\u2010\u2011][\p{L}\p{M}]+)*/u;

export function learnHyphens(lines: Iterable<Pick<Line, 'runs'>>): Hyphens {
  const words = new Set<string>();
  for (const line of lines) {
    // The first and the last word of a line may be parts of broken ones.
    const text = textOf(line.runs);
    for (const match of text.matchAll(WORD)) {
      if (match.index + match[0].length < text.length - 1) words.add(plain(match[0]));
    }
  }
  const doubtful = new Set<string>();
  let undone = 0;
  return {
    settle(line, next) {
      if (line.endsWith('\u00AD')) {
        undone += 1;
        return { keep: line.slice(0, -1), joined: true };
      }
      const head = BROKEN.exec(line)?.[1];
      const tail = STARTS.exec(next)?.[0];
      if (head === undefined) return { keep: line, joined: OPEN_END.test(line) && /^[\p{L}\d]/u.test(next) };
      if (tail === undefined) return { keep: line, joined: /^[\p{L}\d]/u.test(next) };
      const whole = plain(head + tail);
      const hyphened = plain(`${head}-${tail}`);
      if (words.has(hyphened)) return { keep: line, joined: true };
      if (words.has(whole)) {
        undone += 1;
        return { keep: line.slice(0, -1), joined: true };
      }
      doubtful.add(`${head}-${tail}`);
      return { keep: line, joined: true };
    },
    get undone() {
      return undone;
    },
    doubtful,
  };
}

const plain = (word: string): string => word.replace(/[\u2010\u2011]/gu, '-').toLowerCase();
