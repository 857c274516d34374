import { type LanguageCode, MENTION_WORDS } from '../language/index.ts';
import { citationWords } from './citation-words.ts';
import { locatorListAt } from './locator-list.ts';
import type { FoundMention } from './mention.ts';
import { expandLocators } from './range.ts';
import { alternatives, perLanguage, stickyMatch } from './scan.ts';

const patterns = perLanguage((language) => {
  const w = citationWords(language);
  return {
    head: new RegExp(
      `${w.before}(?:${alternatives(MENTION_WORDS[language].article)})\\s+(?=\\d|[٠-٩])`,
      'giu',
    ),
    below: new RegExp(`\\s*[,،]?\\s*(?:${w.paragraph})${w.after}\\s*`, 'uyi'),
  };
});

/**
 * Treaty articles:
 *
 *     article 33, paragraph 2 (c), of the Smuggling of Migrants Protocol
 *     ^word   ^list ^paragraph list ^treaty: capitalised words after "of the"
 */
export function findArticles(text: string, language: LanguageCode): FoundMention[] {
  if (language === 'zh') return findChineseArticles(text);
  const { head, below } = patterns(language);
  const found: FoundMention[] = [];
  for (const match of text.matchAll(head)) {
    const list = locatorListAt(text, match.index + match[0].length, language);
    if (!list) continue;
    let end = list.end;
    const link = stickyMatch(below, text, end)?.[0];
    const paragraphs = link === undefined ? undefined : locatorListAt(text, end + link.length, language);
    if (paragraphs && link !== undefined && paragraphs.start === end + link.length) end = paragraphs.end;
    const treaty = language === 'en' ? titleAfter(text, end) : undefined;
    end = treaty?.end ?? end;
    const paths = expandLocators(list.items) ?? [];
    found.push({
      kind: 'article',
      start: match.index,
      end,
      text: text.slice(match.index, end),
      paths,
      of: treaty?.title ?? null,
    });
  }
  return found;
}

const JOINING = 'of|the|on|against|by|and|for|to|in';
const title = new RegExp(
  `,?\\s+(?:of|in|to)\\s+(?:each of\\s+)?(?:the|that|those|this)\\s+(?<title>\\p{Lu}[\\p{L}’'-]*(?:\\s+(?:(?:${JOINING})\\s+)*\\p{Lu}[\\p{L}’'-]*)*)`,
  'uy',
);

/** "of the Smuggling of Migrants Protocol": a title in capitals after "of the", in English. */
export function titleAfter(
  text: string,
  at: number,
): { readonly title: string; readonly end: number } | undefined {
  const match = stickyMatch(title, text, at);
  const words = match?.groups?.title;
  return match && words ? { title: words, end: at + match[0].length } : undefined;
}

function findChineseArticles(text: string): FoundMention[] {
  return [...text.matchAll(/第([0-9一二三四五六七八九十百]+)条(?:第([0-9一二三四五六七八九十]+)款)?/gu)].map(
    (match) => ({
      kind: 'article',
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      paths: [[match[1] ?? '']],
      of: null,
    }),
  );
}
