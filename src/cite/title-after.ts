import { type LanguageCode, MENTION_WORDS } from '../language/index.ts';
import { citationWords } from './citation-words.ts';
import { alternatives, perLanguage, stickyMatch } from './scan.ts';

/**
 * Whose article or paragraph is it? A name in capitals behind "of the", as far as its capitals and the small words
 * between them go, or one of the names that are not written so:
 *
 *     of the Smuggling of Migrants Protocol      de la Charte des Nations Unies      of the rules of procedure
 *     ^link  ^title                              ^link ^title                        ^link  ^title
 *
 * A comma ends a name, but not within the list that an English one has behind "by" or "to" ("by Land, Sea and Air", "to
 * Prevent, Suppress and Punish"), nor before "Especially Women and Children".
 */
const pattern = perLanguage((language) => {
  const { of, titles, joining } = MENTION_WORDS[language];
  const w = citationWords(language);
  const word = "\\p{Lu}[\\p{L}’'-]*";
  const small = joining.length > 0 ? `(?:(?:${alternatives(joining)})\\s+|[dl]’)*` : '';
  const capitals =
    language === 'ar'
      ? '(?!)'
      : language === 'ru'
        ? `${word}(?:\\s+${word})*`
        : `${word}(?:${language === 'en' ? `${listed(word)}|` : ''}\\s+${small}${word})*`;
  const link =
    language === 'ru'
      ? '\\s+'
      : language === 'en'
        ? ',?\\s+(?:of|in|to)\\s+(?:each\\s+of\\s+)?(?:the|that|those|this)\\s+'
        : `[,،]?\\s+(?:${alternatives(of)})\\s+(?:${w.the}\\s+|l[’'])?`;
  return new RegExp(`${link}(?<title>(?:${alternatives(titles)})(?!\\p{L})|${capitals})`, 'uy');
});

const listed = (word: string): string =>
  `\\s+(?:by|to)\\s+${word}(?:,\\s+${word})+\\s+and\\s+${word}|` +
  `,\\s+(?:[Ee]specially|[Pp]articularly)\\s+${word}(?:\\s+and\\s+${word})?`;

export function titleAfter(
  text: string,
  at: number,
  language: LanguageCode,
): { readonly title: string; readonly end: number } | undefined {
  if (language === 'zh') return undefined;
  const match = stickyMatch(pattern(language), text, at);
  const title = match?.groups?.title;
  return match && title ? { title, end: at + match[0].length } : undefined;
}
