import type { LanguageCode } from '../language/index.ts';
import { citationWords } from './citation-words.ts';
import { findChineseArticles } from './find-articles-zh.ts';
import { locatorListAt } from './locator-list.ts';
import type { ElsewhereMention, FoundMention } from './mention.ts';
import { expandLocators } from './range.ts';
import { jointAt, perLanguage, plainDigits, stickyMatch } from './scan.ts';
import { titleAfter } from './title-after.ts';

const patterns = perLanguage((language) => {
  const w = citationWords(language);
  const head = `${w.before}(?:(?<article>${w.article})|(?<target>${w.target}))\\s+(?=\\d|[٠-٩])`;
  return {
    head: new RegExp(head, 'giu'),
    headHere: new RegExp(head, 'yiu'),
    below: new RegExp(`\\s*[,،]?\\s*(?:${w.paragraph})${w.after}\\s*`, 'uyi'),
  };
});

/**
 * Treaty articles, rules and targets:
 *
 *     article 33, paragraph 2 (c), of the Smuggling of Migrants Protocol      target 8.7 of the ...
 *     ^word   ^list ^paragraph list ^treaty                                   ^word  ^list
 */
export function findArticles(text: string, language: LanguageCode): FoundMention[] {
  if (language === 'zh') return findChineseArticles(text);
  return [...text.matchAll(patterns(language).head)].flatMap(
    (match) => articleMentionAt(text, match, language) ?? [],
  );
}

/** The article or target that begins exactly at `at`. */
export function articleMentionFrom(
  text: string,
  at: number,
  language: LanguageCode,
): ElsewhereMention | undefined {
  if (language === 'zh') return undefined;
  const match = stickyMatch(patterns(language).headHere, text, at);
  return match ? articleMentionAt(text, match, language) : undefined;
}

function articleMentionAt(
  text: string,
  match: RegExpExecArray,
  language: LanguageCode,
): ElsewhereMention | undefined {
  const from = match.index + match[0].length;
  const isTarget = match.groups?.target !== undefined;
  const places =
    decimalsAt(text, from, language) ?? (isTarget ? undefined : articlesAt(text, from, language));
  if (!places) return undefined;
  const treaty = titleAfter(text, places.end, language);
  const end = treaty?.end ?? places.end;
  return {
    kind: isTarget ? 'target' : 'article',
    start: match.index,
    end,
    text: text.slice(match.index, end),
    paths: places.paths,
    of: treaty?.title ?? null,
  };
}

interface Places {
  readonly paths: readonly (readonly string[])[];
  readonly end: number;
}

/** `8.7`, in Arabic `8-7`: a target of a goal, a regulation of a chapter. */
const decimal = /([0-9\u0660-\u0669]{1,2})\.([0-9\u0660-\u0669]{1,2}|[a-d])(?![\p{L}\p{N}]|\.\p{N})/uy;
const arabicDecimal = /([0-9\u0660-\u0669]{1,2})[-.]([0-9\u0660-\u0669]{1,2}|[أ-د])(?![\p{L}\p{N}])/uy;

function decimalsAt(text: string, from: number, language: LanguageCode): Places | undefined {
  const paths: string[][] = [];
  let end = from;
  for (let at = from; ; ) {
    const match = stickyMatch(language === 'ar' ? arabicDecimal : decimal, text, at);
    if (!match) break;
    paths.push([plainDigits(match[1] ?? ''), plainDigits(match[2] ?? '')]);
    end = at + match[0].length;
    const joint = jointAt(text, end, language);
    if (!joint || joint.kind === 'dash') break;
    at = joint.end;
  }
  return paths.length > 0 ? { paths, end } : undefined;
}

/** `32 (3)`: the paragraph of an article as the statutes of courts and the Charter are cited. */
const bracketed = /\s?\((\d{1,2})\)(?:\s?\(([a-z]{1,4})\))?/uy;

function articlesAt(text: string, from: number, language: LanguageCode): Places | undefined {
  const list = locatorListAt(text, from, language);
  const articles = list ? expandLocators(list.items) : undefined;
  const [only] = articles ?? [];
  if (!list || !articles || !only) return undefined;
  if (articles.length > 1) return { paths: articles, end: list.end };
  const inBrackets = stickyMatch(bracketed, text, list.end);
  if (inBrackets?.[1]) {
    const below = [inBrackets[1], ...(inBrackets[2] ? [inBrackets[2]] : [])];
    return { paths: [[...only, ...below]], end: list.end + inBrackets[0].length };
  }
  const link = stickyMatch(patterns(language).below, text, list.end)?.[0];
  const start = list.end + (link?.length ?? 0);
  const paragraphs = link === undefined ? undefined : locatorListAt(text, start, language);
  const below = paragraphs?.start === start ? expandLocators(paragraphs.items) : undefined;
  if (!paragraphs || !below) return { paths: articles, end: list.end };
  return { paths: below.map((path) => [...only, ...path]), end: paragraphs.end };
}
