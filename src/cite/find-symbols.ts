import { LANGUAGES, type LanguageCode } from '../language/index.ts';
import { findSymbols } from '../symbol/index.ts';
import { citationWords } from './citation-words.ts';
import { locatorListAt } from './locator-list.ts';
import type { FoundMention } from './mention.ts';
import { expandLocators } from './range.ts';
import { alternatives, perLanguage, stickyMatch } from './scan.ts';

/** A place within a document that is no numbered paragraph: "chap. I", "sect. II", "annex III", "resolution 1". */
const within =
  /,\s*(?:chap\.|chapter|sect\.|section|part|annex|appendix|resolution|decision)\s+(?:[IVXLC]+|\d+|[A-Z])\b(?!\/)/uy;

const patterns = perLanguage((language) => {
  const w = citationWords(language);
  return {
    head: new RegExp(
      `\\s*[,،]?\\s*(?:(?<para>${w.paragraph})|(?<rec>${w.recommendation}))${w.after}\\s*`,
      'uyi',
    ),
    ibid: new RegExp(`(?<!\\p{L})(?:${alternatives(LANGUAGES[language].ibid)})(?!\\p{L})`, 'gu'),
  };
});

/** Document symbols, with the chapter or the paragraphs named after them. */
export function findSymbolMentions(text: string, language: LanguageCode): FoundMention[] {
  const { head } = patterns(language);
  return findSymbols(text).map(({ symbol, start, end }): FoundMention => {
    const unit = stickyMatch(head, text, end);
    const list = unit ? locatorListAt(text, end + unit[0].length, language) : undefined;
    const paths = unit && list?.start === end + unit[0].length ? expandLocators(list.items) : undefined;
    if (list && paths) {
      const kind = unit?.groups?.rec === undefined ? 'paragraph' : 'recommendation';
      return {
        kind: 'report',
        unit: kind,
        paths,
        body: null,
        symbol: symbol.text,
        start,
        end: list.end,
        text: text.slice(start, list.end),
      };
    }
    let close = end;
    for (let more = stickyMatch(within, text, close); more; more = stickyMatch(within, text, close))
      close += more[0].length;
    return { kind: 'symbol', symbol: symbol.text, start, end: close, text: text.slice(start, close) };
  });
}

/** "Ibid.": the source of the note before. */
export function findIbids(text: string, language: LanguageCode): FoundMention[] {
  return [...text.matchAll(patterns(language).ibid)].map((match) => ({
    kind: 'ibid',
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}
