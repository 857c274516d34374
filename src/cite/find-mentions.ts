import type { LanguageCode } from '../language/index.ts';
import { findArticles } from './find-articles.ts';
import { findInstrumentMentions } from './find-instruments.ts';
import { findParagraphMentions } from './find-paragraphs.ts';
import { findIbids, findSymbolMentions } from './find-symbols.ts';
import type { FoundMention } from './mention.ts';

const FINDERS = [findArticles, findParagraphMentions, findSymbolMentions, findInstrumentMentions, findIbids];

/** A paragraph without a digit or a bracketed label names nothing by its number. */
const NUMBERED = /[\p{Nd}(（)]|第[一二三四五六七八九十]/u;

/**
 * Every mention of another text, or of another paragraph of the same text, in reading order and never overlapping.
 * Where two overlap the one that begins first, then the longer, is what the words say: "paragraph 1" in "article 6,
 * paragraph 1, of the Protocol" is no mention of its own; "the present resolution" is none at all.
 */
export function findMentions(text: string, language: LanguageCode = 'en'): FoundMention[] {
  if (!NUMBERED.test(text)) return findIbids(text, language);
  const all = FINDERS.flatMap((find) => find(text, language));
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return all.filter((mention) => {
    if (mention.start < end) return false;
    end = mention.end;
    return true;
  });
}
