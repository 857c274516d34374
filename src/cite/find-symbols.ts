import { LANGUAGES, type LanguageCode } from '../language/index.ts';
import { findSymbols } from '../symbol/index.ts';
import { chinesePlacesAt } from './chinese.ts';
import { citationWords } from './citation-words.ts';
import { locatorListAt } from './locator-list.ts';
import type { FoundMention } from './mention.ts';
import { expandLocators } from './range.ts';
import { alternatives, perLanguage, stickyMatch } from './scan.ts';

const patterns = perLanguage((language) => {
  const w = citationWords(language);
  return {
    /** A place within a document that is no numbered paragraph: "chap. I", "sect. II", "annex III", "resolution 1". */
    within: new RegExp(
      `[,،，]\\s*(?:(?:chap\\.|chapter|sect\\.|section|part|appendix|resolution|decision)\\s+(?:[IVXLC]+|\\d+|[A-Z])\\b(?!\\/)` +
        `|${w.annex}${w.after}(?:\\s+(?<annex>[IVXLC]+)(?![\\p{L}\\p{N}]))?)`,
      'uy',
    ),
    head: new RegExp(
      `\\s*[,،]?\\s*(?:(?<para>${w.paragraph})|(?<rec>${w.recommendation}))${w.after}\\s*`,
      'uyi',
    ),
    ibid: new RegExp(`(?<!\\p{L})(?:${alternatives(LANGUAGES[language].ibid)})(?!\\p{L})`, 'gu'),
  };
});

/** Document symbols, with the chapter, the annex or the paragraphs named after them. */
export function findSymbolMentions(text: string, language: LanguageCode): FoundMention[] {
  const { within } = patterns(language);
  return findSymbols(text).map(({ symbol, start, end }): FoundMention => {
    const places = placesAfter(text, end, language);
    if (places) {
      const { unit, paths } = places;
      const place = { start, end: places.end, text: text.slice(start, places.end) };
      return { kind: 'report', unit, paths, body: null, symbol: symbol.text, ...place };
    }
    let close = end;
    let annex: string | null = null;
    for (let more = stickyMatch(within, text, close); more; more = stickyMatch(within, text, close)) {
      const named = !/^[,،，]\s*(?:chap|sect|part|appendix|resolution|decision)/u.test(more[0]);
      if (named) annex = more.groups?.annex ?? '';
      close += more[0].length;
    }
    return { kind: 'symbol', symbol: symbol.text, annex, start, end: close, text: text.slice(start, close) };
  });
}

interface PlacesAfter {
  readonly unit: 'paragraph' | 'recommendation';
  readonly paths: readonly (readonly string[])[];
  readonly end: number;
}

function placesAfter(text: string, at: number, language: LanguageCode): PlacesAfter | undefined {
  if (language === 'zh') {
    const places = chinesePlacesAt(text, at);
    return places ? { unit: 'paragraph', ...places } : undefined;
  }
  const unit = stickyMatch(patterns(language).head, text, at);
  const from = at + (unit?.[0].length ?? 0);
  const list = unit ? locatorListAt(text, from, language) : undefined;
  const paths = list?.start === from ? expandLocators(list.items) : undefined;
  if (!list || !paths) return undefined;
  const kind = unit?.groups?.rec === undefined ? 'paragraph' : 'recommendation';
  return { unit: kind, paths, end: list.end };
}

/** "Ibid.", "Ibid., para. 12": the source of the note before. */
export function findIbids(text: string, language: LanguageCode): FoundMention[] {
  return [...text.matchAll(patterns(language).ibid)].map((match) => {
    const start = match.index;
    const end = placesAfter(text, start + match[0].length, language)?.end ?? start + match[0].length;
    return { kind: 'ibid', start, end, text: text.slice(start, end) };
  });
}
