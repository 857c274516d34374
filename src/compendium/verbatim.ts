import { type LanguageCode, standingPhrasesOf } from '../language/index.ts';
import type { WordChange } from '../lineage/index.ts';
import type { Span } from '../text/index.ts';

/** Which stretches of a text stand word for word in an adopted one? */

/** Fewer words in a row are chance: "for the purpose of preventing". */
const FEWEST_WORDS = 6;

interface Compared {
  readonly ref: string;
  /** From an adopted wording to the text. */
  readonly changes: readonly WordChange[];
}

/** In order and apart from each other; where two adopted wordings have the same words, the first given counts. */
export function verbatimSpans(
  text: string,
  wordings: readonly Compared[],
  language: LanguageCode,
): readonly (Span & { readonly ref: string })[] {
  const spans: (Span & { readonly ref: string })[] = [];
  for (const { ref, changes } of wordings) {
    let at = 0;
    for (const { kind, text: piece } of changes) {
      if (kind === 'removed') continue;
      const end = at + piece.length;
      const overlaps = spans.some((s) => s.start < end && s.end > at);
      if (kind === 'same' && !overlaps && tellingWords(piece, language) >= FEWEST_WORDS) {
        const start = at + (piece.length - piece.trimStart().length);
        spans.push({ start, end: start + piece.trim().length, ref });
      }
      at = end;
    }
  }
  return spans.sort((a, b) => a.start - b.start).filter((s) => s.end <= text.length);
}

function tellingWords(text: string, language: LanguageCode): number {
  const count = (part: string): number => part.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu)?.length ?? 0;
  return count(text) - standingPhrasesOf(text, language).reduce((sum, phrase) => sum + count(phrase.text), 0);
}
