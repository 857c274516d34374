import type { LanguageCode } from '../language/index.ts';
import { findArticles } from './find-articles.ts';
import { findInstrumentMentions } from './find-instruments.ts';
import { findParagraphMentions } from './find-paragraphs.ts';
import { findIbids, findSymbolMentions } from './find-symbols.ts';
import type { FoundMention } from './mention.ts';

/** A paragraph without a digit or a bracketed label names nothing by its number. */
const NUMBERED = /[\p{Nd}(（)]/u;

/**
 * Every mention of another text, or of another paragraph of the same text, in reading order and never overlapping.
 * Treaty articles are sought first, so that "paragraph 1" in "article 6, paragraph 1, of the Protocol" is no mention
 * of its own; "the present resolution" is none at all.
 */
export function findMentions(text: string, language: LanguageCode = 'en'): FoundMention[] {
  const finders = [
    findArticles,
    findParagraphMentions,
    findSymbolMentions,
    findInstrumentMentions,
    findIbids,
  ];
  if (!NUMBERED.test(text) && findIbids(text, language).length === 0) return [];
  const found: FoundMention[] = [];
  for (const find of finders) {
    for (const mention of find(text, language)) {
      if (!found.some((other) => mention.start < other.end && other.start < mention.end)) found.push(mention);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
